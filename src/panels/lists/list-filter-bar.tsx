import type { Graph } from '../../atlas/graph.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { FACETS, type Facet, type ListFilters, NO_FILTERS } from '../../state/choices.ts';
import { FacetSelect } from './facet-select.tsx';
import type { FacetCounts } from './facets.ts';

/** True when anything but the order narrows or could narrow the list. */
function isFiltered(filters: ListFilters): boolean {
  return filters.text !== '' || filters.inView || FACETS.some((facet) => filters[facet] !== undefined);
}

/** Text, facets and extent; each choice shows how many records it would leave. */
export function ListFilterBar({
  graph,
  facets,
  counts,
  canFilterByExtent,
}: {
  graph: Graph;
  facets: readonly Facet[];
  counts: FacetCounts;
  canFilterByExtent: boolean;
}) {
  const translate = useTranslate();
  const filters = useChoices((state) => state.filters);
  const filter = useChoices((state) => state.filter);
  return (
    <search className="list-filters">
      <input
        type="search"
        value={filters.text}
        placeholder={translate('list.filter')}
        aria-label={translate('list.filter')}
        onChange={(event) => filter({ text: event.target.value })}
      />
      {facets.map((facet) => (
        <FacetSelect key={facet} graph={graph} facet={facet} counts={counts.get(facet) ?? new Map()} />
      ))}
      {canFilterByExtent ? (
        <label className="list-extent">
          <input
            type="checkbox"
            checked={filters.inView}
            onChange={(event) => filter({ inView: event.target.checked })}
          />
          {translate('list.inView')}
        </label>
      ) : null}
      {isFiltered(filters) ? (
        <button
          type="button"
          className="text-button"
          onClick={() => filter({ ...NO_FILTERS, sort: filters.sort, descending: filters.descending })}
        >
          {translate('list.reset')}
        </button>
      ) : null}
    </search>
  );
}
