import { type KeyboardEventHandler, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Facet } from '../../atlas/tables/list-query.ts';
import { foldText } from '../../lib/fold-text.ts';
import { simplified } from '../../lib/simplified.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useComposedText } from '../../ui/use-composed-text.ts';
import { facetTitle, facetValueName, facetValueNote, facetValueOrder } from './facet-words.ts';
import styles from './lists.module.css';
import { useFilter, useListFilters } from './use-list-filters.ts';
import { useVariants } from './use-variants.ts';

/** More values than this are looked for by typing. */
const MANY = 14;

/** The values of a facet as boxes to tick, each with the number of records that it gives. */
export function FacetOptions({
  graph,
  facet,
  counts,
  id,
  onKeyDown,
}: {
  graph: Graph;
  facet: Facet;
  counts: ReadonlyMap<string, number>;
  id: string;
  onKeyDown: KeyboardEventHandler;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const view = useChoices((state) => state.view);
  const chosen = useListFilters()[facet];
  const filter = useFilter();
  const [wanted, setWanted] = useState('');
  const title = translate(facetTitle(view, facet));
  // What is chosen stays in sight even where the other filters leave nothing of it.
  const values = [...new Set([...counts.keys(), ...chosen])].toSorted(facetValueOrder(graph, facet, counts));
  const options = values.map((value) => ({
    value,
    name: facetValueName(graph, facet, value, translate, language),
    note: facetValueNote(graph, facet, value, translate, language),
  }));
  const field = useComposedText(wanted, setWanted);
  const text = foldText(simplified(wanted, useVariants(wanted)));
  const shown = options.filter(
    ({ value, name, note }) => chosen.includes(value) || foldText(`${name} ${note ?? ''}`).includes(text),
  );
  const toggle = (value: string, isOn: boolean): void =>
    filter({ [facet]: isOn ? [...chosen, value] : chosen.filter((other) => other !== value) });
  return (
    <fieldset id={id} className={styles['facet-options']}>
      <legend className="visually-hidden">{translate('list.facetLegend', { facet: title })}</legend>
      {values.length > MANY ? (
        <input
          type="search"
          {...field}
          placeholder={translate('list.findValue', { facet: title })}
          aria-label={translate('list.findValue', { facet: title })}
          onKeyDown={onKeyDown}
        />
      ) : null}
      {shown.length === 0 ? <p className="silent">{translate('list.noValue')}</p> : null}
      <ul>
        {shown.map(({ value, name, note }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onKeyDown={onKeyDown}
                onChange={(event) => toggle(value, event.target.checked)}
              />
              <span className={styles['facet-value']}>
                {name} {note === undefined ? null : <span className={styles['facet-note']}>{note}</span>}
              </span>{' '}
              <span className="count">{counts.get(value) ?? 0}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
