import { useId } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { isGeneration, planOrder } from '../../atlas/plans/plan-order.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { layersOfPlan } from '../../state/layers-choice.ts';
import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import type { Layout } from './layout.ts';

/** Documents are named by their year first: `2021-14fyp` → `2021`. */
const yearOf = ({ id }: AtlasDocument): string => id.split('-')[0] ?? id;

/**
 * Which document the page follows: map, lists, figures and a line of the dossier together. All of them at first, over the
 * layout of the latest that has one. A document that draws no space never lends its name to another's map: the map fades
 * and says whose it is.
 */
export function GenerationBar({ graph, layout }: { graph: Graph; layout: Layout }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const plan = useChoices((state) => state.plan);
  const choosePlan = useChoices((state) => state.choosePlan);
  const group = useId();
  const ordered = planOrder(graph.dataset.documents);
  const nameOf = (document: AtlasDocument): string => {
    if (isGeneration(document)) return yearOf(document);
    const what =
      document.status === 'draft'
        ? translate('plan.draft')
        : ((language === 'en' ? document.scopeEn : undefined) ?? document.scope);
    return `${yearOf(document)} ${what ?? ''}`;
  };
  const isTight = useMediaQuery(BREAKPOINTS.tight);
  if (layout !== 'wide' || isTight) {
    return (
      <label
        className="panel tool-button generation-select"
        data-chosen={plan === undefined ? undefined : ''}
      >
        <span className="visually-hidden">{translate('plan.label')}</span>
        <select
          value={plan ?? ''}
          onChange={(event) => choosePlan(event.target.value === '' ? undefined : event.target.value)}
        >
          <option value="">{translate('plan.all')}</option>
          {ordered.map((document) => (
            <option key={document.id} value={document.id}>
              {nameOf(document)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const choices = [
    { id: undefined, name: translate('plan.all'), title: translate('plan.allTitle'), isSide: false },
    ...ordered.map((document) => ({
      id: document.id,
      name: nameOf(document),
      title: documentShortTitle(document, language),
      isSide: !isGeneration(document),
    })),
  ];
  return (
    <fieldset className="panel generations-bar">
      <legend className="visually-hidden">{translate('plan.label')}</legend>
      {choices.map(({ id, name, title, isSide }) => (
        <label key={name} title={title} data-side={isSide ? '' : undefined}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={plan === id}
            onChange={() => choosePlan(id)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Says of a chosen document that draws no space whose layout the faded map shows. */
export function SpaceNote({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const plan = useChoices((state) => state.plan);
  const document = plan === undefined ? undefined : graph.document(plan);
  if (document === undefined || layersOfPlan(document.id) !== undefined) return null;
  return (
    <p className="panel space-note" role="status">
      {translate('plan.noSpace', { title: documentShortTitle(document, language) })}
    </p>
  );
}
