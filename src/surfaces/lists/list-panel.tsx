import { useDeferredValue, useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { recordsWithin } from '../../atlas/on-map/records-within.ts';
import { FACETS_OF_VIEW } from '../../atlas/tables/facets.ts';
import { type ListView } from '../../atlas/tables/list-query.ts';
import { filterRows, listRows } from '../../atlas/tables/record-rows.ts';
import { Count } from '../../parts/count.tsx';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { DownloadButton, RecordsDownload } from './download-button.tsx';
import { ListFilterBar } from './list-filter-bar.tsx';
import { ListTable } from './list-table.tsx';
import './lists.css';
import { useListFilters } from './use-list-filters.ts';

/** All records of one kind, sortable and filterable, in step with selection and the map's extent. */
export function ListPanel({ graph, view }: { graph: Graph; view: ListView }) {
  const translate = useTranslate();
  // Typing never waits for a long list to be laid out.
  const filters = useDeferredValue(useListFilters());
  const language = useChoices((state) => state.language);
  const inView = useSession((state) => state.inView);
  const bounds = useSession((state) => state.bounds);
  const rows = useMemo(() => listRows(graph, view), [graph, view]);
  const seen = useMemo(() => {
    if (!filters.inView || bounds === undefined) return undefined;
    return recordsWithin(
      graph,
      rows.map((row) => row.node.id),
      bounds,
    );
  }, [graph, rows, filters.inView, bounds]);
  const shown = useMemo(
    () => filterRows(view, rows, filters, seen, language),
    [view, rows, filters, seen, language],
  );
  const name = translate(`nav.${view}`);
  return (
    <section className="panel list" aria-label={translate('list.label', { view: name })}>
      <header className="list-head">
        <h2>{name}</h2>
        <p className="list-count" role="status">
          <Count value={shown.rows.length} of={translate('count.list')} className="">
            {translate('list.count', { shown: shown.rows.length, total: rows.length })}
          </Count>
        </p>
        {shown.rows.length === 0 ? null : (
          <DownloadButton>
            {(onClose) => (
              <RecordsDownload
                graph={graph}
                view={view}
                rows={shown.rows}
                total={rows.length}
                onClose={onClose}
              />
            )}
          </DownloadButton>
        )}
      </header>
      {view === 'policies' ? <p className="list-lead">{translate('list.draft')}</p> : null}
      <ListFilterBar
        graph={graph}
        facets={FACETS_OF_VIEW[view]}
        counts={shown.counts}
        shown={shown.rows.length}
        canFilterByExtent={inView !== undefined}
      />
      {shown.rows.length === 0 ? (
        <p className="silent list-none">{translate(rows.length === 0 ? 'list.empty' : 'list.none')}</p>
      ) : (
        <ListTable view={view} rows={shown.rows} />
      )}
    </section>
  );
}
