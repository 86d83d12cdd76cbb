import { useId } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { DocumentLink, documentShortTitle } from '../../parts/document-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { layersOfPlan } from '../../state/layers-choice.ts';
import './plans.css';

/**
 * The plan generations on a line of time. Choosing one shows its layers; the one whose layers are exactly those shown is the
 * present one. A document whose records no layer shows opens as a dossier instead.
 */
export function PlanSwitch({ graph, onDocument }: { graph: Graph; onDocument?: () => void }) {
  const translate = useTranslate();
  const shown = useChoices((state) => state.layers.join());
  const choosePlan = useChoices((state) => state.choosePlan);
  const language = useChoices((state) => state.language);
  // The switch stands on the page and in the menu at once; radios of one name would undo each other.
  const group = useId();
  return (
    <section className="panel plans" aria-label={translate('plan.label')}>
      <h2>{translate('plan.label')}</h2>
      <div className="plans-line">
        {graph.dataset.documents.map((document) => {
          const layers = layersOfPlan(document.id);
          const title = documentShortTitle(document, language);
          const link = (text: string) => (
            <DocumentLink
              document={document}
              label={translate('document.open', { title })}
              {...(onDocument === undefined ? {} : { onChosen: onDocument })}
            >
              {text}
            </DocumentLink>
          );
          if (layers === undefined) {
            return (
              <div key={document.id} className="plans-item is-unavailable" title={translate('plan.none')}>
                <span aria-hidden="true" className="plans-dot" />
                {link(title)}
              </div>
            );
          }
          const isShown = layers.join() === shown;
          return (
            <div key={document.id} className="plans-item">
              <label>
                <input type="radio" name={group} checked={isShown} onChange={() => choosePlan(document.id)} />
                <span>{title}</span>
              </label>
              {isShown ? link(translate('document.openShort')) : null}
            </div>
          );
        })}
      </div>
    </section>
  );
}
