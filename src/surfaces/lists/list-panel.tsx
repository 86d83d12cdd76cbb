import { useDeferredValue, useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { rowMarks } from '../../atlas/on-map/listed-records.ts';
import { recordsWithin } from '../../atlas/on-map/records-within.ts';
import type { TableRow } from '../../atlas/tables/table-row.ts';
import { filterTable, type TableSpec, withMore } from '../../atlas/tables/table-spec.ts';
import { tableOf } from '../../atlas/tables/tables.ts';
import { Count } from '../../parts/count.tsx';
import { RecordTable } from '../../parts/table/record-table.tsx';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { useSettledChange } from '../../ui/use-settled.ts';
import { AbsenceNote } from './absence-note.tsx';
import { DownloadButton, TableDownload } from './download-button.tsx';
import { ListFilterBar } from './list-filter-bar.tsx';
import styles from './lists.module.css';
import { useAskedFilters, useFilter } from './use-list-filters.ts';

export { onMap } from './lit-records.ts';
export { words } from './words.ts';

/** A screen reader is told how many rows are left once nothing has been typed or ticked for so long, in ms. */
const PAUSE = 500;

/** The table of the open view. */
export function Panel({ graph }: PanelProps) {
  const table = tableOf(useChoices((state) => state.view));
  return table === undefined ? null : <ListPanel key={table.id} graph={graph} table={table} />;
}

/** All rows of a table, ordered and narrowed, in step with what is read and with the map's extent. */
export function ListPanel({ graph, table }: { graph: Graph; table: TableSpec }) {
  const translate = useTranslate();
  // Typing never waits for a long list to be laid out.
  const filters = useDeferredValue(useAskedFilters());
  const filter = useFilter();
  const language = useChoices((state) => state.language);
  const hasRoom = useChoices(({ panel }) => panel === 'wide' || panel === 'full');
  const inView = useSession((state) => state.inView);
  const rows = useMemo(() => table.rows(graph), [graph, table]);
  const seen = useSeen(graph, rows, filters.inView);
  const shown = useMemo(
    () => filterTable(rows, table.facets, filters, seen, language),
    [rows, table, filters, seen, language],
  );
  const columns = useMemo(() => (hasRoom ? withMore(table) : table.columns), [table, hasRoom]);
  const count = translate('list.count', { shown: shown.rows.length, total: rows.length });
  const spoken = useSettledChange(count, PAUSE);
  return (
    <section
      className={`panel ${styles['list']}`}
      aria-label={translate('list.label', { view: translate(`nav.${table.id}`) })}
    >
      <header className={styles['head']}>
        <h2>{translate(table.heading)}</h2>
        <p className={styles['count']} data-count="">
          <Count value={shown.rows.length} of={translate('count.list')} className="">
            {count}
          </Count>
        </p>
        <p className="visually-hidden" role="status">
          {spoken}
        </p>
        {shown.rows.length === 0 ? null : (
          <DownloadButton>
            {(onClose) => (
              <TableDownload
                graph={graph}
                table={table}
                rows={shown.rows}
                total={rows.length}
                onClose={onClose}
              />
            )}
          </DownloadButton>
        )}
      </header>
      {table.lead === undefined ? null : (
        <p className={styles['lead']} data-kind="lead">
          {translate(table.lead)}
        </p>
      )}
      <ListFilterBar
        graph={graph}
        table={table}
        counts={shown.counts}
        shown={shown.rows.length}
        canFilterByExtent={inView !== undefined}
      />
      {shown.rows.length === 0 ? (
        <p className={`silent ${styles['none']}`}>
          {translate(rows.length === 0 ? 'list.empty' : 'list.none')}
        </p>
      ) : (
        <>
          <OnMapNote graph={graph} rows={shown.rows} />
          <AbsenceNote graph={graph} rows={shown.rows} />
          <RecordTable
            graph={graph}
            table={table}
            columns={columns}
            rows={shown.rows}
            filters={filters}
            onOrder={filter}
          />
        </>
      )}
    </section>
  );
}

/** The records of the rows that lie in the map's extent, while only these are wanted. */
function useSeen(graph: Graph, rows: readonly TableRow[], isWanted: boolean) {
  const bounds = useSession((state) => state.bounds);
  return useMemo(() => {
    if (!isWanted || bounds === undefined) return undefined;
    return recordsWithin(graph, [...new Set(rows.flatMap(({ records }) => records))], bounds);
  }, [graph, rows, isWanted, bounds]);
}

/** How many of the rows the map shows, where it does not show them all: a dim map is no fault of its own. */
function OnMapNote({ graph, rows }: { graph: Graph; rows: readonly TableRow[] }) {
  const translate = useTranslate();
  const isReading = useChoices((state) => state.selection.kind !== 'none');
  const count = useMemo(() => rows.filter((row) => rowMarks(graph, row).length > 0).length, [graph, rows]);
  // What is read goes before what is listed.
  if (isReading) return <p className={styles['placed']}>{translate('list.placed.reading')}</p>;
  if (count === rows.length) return null;
  return (
    <p className={styles['placed']}>
      {count === 0 ? (
        translate('list.placed.none')
      ) : (
        <Count value={count} of={translate('list.placed.of')} className="">
          {translate('list.placed', { count, rest: rows.length - count })}
        </Count>
      )}
    </p>
  );
}
