import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { FacetCounts } from '../../atlas/tables/apply-facets.ts';
import type { Facet } from '../../atlas/tables/list-query.ts';
import type { TableSpec } from '../../atlas/tables/table-spec.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { Modal } from '../../ui/modal.tsx';
import { useComposedText } from '../../ui/use-composed-text.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { FacetPicker } from './facet-picker.tsx';
import { FilterChips } from './filter-chips.tsx';
import { GroupPicker } from './group-picker.tsx';
import styles from './lists.module.css';
import { useFilter, useListFilters } from './use-list-filters.ts';
import { useVariants } from './use-variants.ts';

interface FilterProps {
  graph: Graph;
  table: TableSpec;
  counts: FacetCounts;
  canFilterByExtent: boolean;
}

/** Text, facets and extent; each value shows how many records it gives. On a phone the facets have a sheet of their own. */
export function ListFilterBar({ shown, ...props }: FilterProps & { shown: number }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery('(max-width: 720px)');
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const text = useListFilters().text;
  const filter = useFilter();
  useVariants(text);
  const field = useComposedText(text, (typed) => filter({ text: typed }));
  return (
    <div role="search" aria-label={translate('list.filters')} className={styles['filters']}>
      <input
        type="search"
        {...field}
        placeholder={translate('list.filter')}
        aria-label={translate('list.filter')}
      />
      {isPhone ? (
        <button type="button" className="value-picker" onClick={() => setIsSheetOpen(true)}>
          <span className="value-picker-words">{translate('list.filters')}</span>
          <span aria-hidden="true" className="value-picker-arrow" />
        </button>
      ) : (
        <>
          <Facets {...props} />
          <GroupPicker table={props.table} />
        </>
      )}
      <FilterChips graph={props.graph} />
      {isSheetOpen ? (
        <Modal label={translate('list.filters')} onClose={() => setIsSheetOpen(false)}>
          <div className={styles['facet-sheet']}>
            <Facets {...props} />
            <GroupPicker table={props.table} />
            <button type="button" className="primary-button" onClick={() => setIsSheetOpen(false)}>
              {translate('list.show', { count: shown })}
            </button>
          </div>
        </Modal>
      ) : null}
    </div>
  );
}

/** One facet is open at a time: there is room for one. */
function Facets({ graph, table: { facets }, counts, canFilterByExtent }: FilterProps) {
  const translate = useTranslate();
  const inView = useListFilters().inView;
  const filter = useFilter();
  const [open, setOpen] = useState<Facet>();
  return (
    <>
      {facets.map((facet) => (
        <FacetPicker
          key={facet}
          graph={graph}
          facet={facet}
          counts={counts.get(facet) ?? new Map()}
          isOpen={open === facet}
          onOpen={(isOpen) => setOpen(isOpen ? facet : undefined)}
        />
      ))}
      {canFilterByExtent ? (
        <label className={styles['extent']}>
          <input
            type="checkbox"
            checked={inView}
            onChange={(event) => filter({ inView: event.target.checked })}
          />
          {translate('list.inView')}
        </label>
      ) : null}
    </>
  );
}
