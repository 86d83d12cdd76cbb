import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { recordsWithin } from '../../atlas/on-map/records-within.ts';
import { FACETS_OF_VIEW } from '../../atlas/tables/facets.ts';
import { filterFindings, findingRows } from '../../atlas/tables/finding-rows.ts';
import { Count } from '../../parts/count.tsx';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { DownloadButton, FindingsDownload } from './download-button.tsx';
import { FindingsTable } from './findings-table.tsx';
import { ListFilterBar } from './list-filter-bar.tsx';
import './lists.css';
import { useListFilters } from './use-list-filters.ts';

/** All findings: where the documents disagree with themselves or with each other. */
export function FindingsList({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const filters = useListFilters();
  const language = useChoices((state) => state.language);
  const rows = useMemo(() => findingRows(graph), [graph]);
  const inView = useSession((state) => state.inView);
  const bounds = useSession((state) => state.bounds);
  const seen = useMemo(() => {
    if (!filters.inView || bounds === undefined) return undefined;
    const concerned = new Set(rows.flatMap(({ finding }) => finding.concerns));
    return recordsWithin(graph, [...concerned], bounds);
  }, [graph, rows, filters.inView, bounds]);
  const shown = useMemo(() => filterFindings(rows, filters, language, seen), [rows, filters, language, seen]);
  return (
    <section className="panel list" aria-label={translate('nav.findings')}>
      <header className="list-head">
        <h2>{translate('finding.heading')}</h2>
        <p className="list-count" role="status">
          <Count value={shown.rows.length} of={translate('count.list')} className="">
            {translate('list.count', { shown: shown.rows.length, total: rows.length })}
          </Count>
        </p>
        {shown.rows.length === 0 ? null : (
          <DownloadButton>
            {(onClose) => (
              <FindingsDownload graph={graph} rows={shown.rows} total={rows.length} onClose={onClose} />
            )}
          </DownloadButton>
        )}
      </header>
      <p className="list-lead">{translate('finding.lead')}</p>
      <ListFilterBar
        graph={graph}
        facets={FACETS_OF_VIEW.findings}
        counts={shown.counts}
        shown={shown.rows.length}
        canFilterByExtent={inView !== undefined}
      />
      {shown.rows.length === 0 ? (
        <p className="silent list-none">{translate(rows.length === 0 ? 'list.empty' : 'list.none')}</p>
      ) : (
        <FindingsTable graph={graph} rows={shown.rows} />
      )}
    </section>
  );
}
