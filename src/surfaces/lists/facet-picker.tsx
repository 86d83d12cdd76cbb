import { type KeyboardEvent, useId, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Facet } from '../../atlas/tables/list-query.ts';
import { isComposingKey } from '../../lib/is-composing-key.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { FacetOptions } from './facet-options.tsx';
import { facetTitle, facetValueName } from './facet-words.ts';
import styles from './lists.module.css';
import { useListFilters } from './use-list-filters.ts';

/** A facet as a button that says what is chosen of it and opens its values below; Esc closes them again. */
export function FacetPicker({
  graph,
  facet,
  counts,
  isOpen,
  onOpen,
}: {
  graph: Graph;
  facet: Facet;
  counts: ReadonlyMap<string, number>;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const view = useChoices((state) => state.view);
  const chosen = useListFilters()[facet];
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  if (counts.size === 0 && chosen.length === 0) return null;
  const title = translate(facetTitle(view, facet));
  const [first] = chosen;
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys of a word that is being composed are the input method's.
    if (event.key !== 'Escape' || !isOpen || isComposingKey(event.nativeEvent)) return;
    event.preventDefault();
    onOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles['facet-button']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        data-chosen={chosen.length > 0 ? '' : undefined}
        onClick={() => onOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        <span className={styles['facet-button-words']}>
          {first === undefined
            ? title
            : chosen.length === 1
              ? translate('list.pair', {
                  what: title,
                  which: facetValueName(graph, facet, first, translate, language),
                })
              : translate('list.chosen', { facet: title, count: chosen.length })}
        </span>
        <span aria-hidden="true" className={styles['facet-arrow']} />
      </button>
      {isOpen ? (
        <FacetOptions id={panel} graph={graph} facet={facet} counts={counts} onKeyDown={onKeyDown} />
      ) : null}
    </>
  );
}
