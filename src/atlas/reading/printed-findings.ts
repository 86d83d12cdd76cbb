import type { Graph } from '../graph/graph.ts';
import { liesInTable } from '../graph/tables-as-printed.ts';
import type { Finding } from '../records/finding.ts';
import type { NodeId } from '../records/id.ts';
import type { PrintedTable } from '../records/printed-table.ts';

/** Cells of a table in which one finding is marked; a wider one is told of the table. */
const MOST_MARKED = 4;

export interface PrintedFindings {
  /** What is told of the table as a whole: its headings, its count of rows, most of its rows. */
  ofTable: readonly Finding[];
  /** What is marked in the cells, by the record there. */
  ofRecords: ReadonlyMap<NodeId, readonly Finding[]>;
}

/** The findings with a reading in the table, each beside the records of it that it concerns. */
export function printedFindings(graph: Graph, table: PrintedTable): PrintedFindings {
  const shown = table.rows.flatMap((row) =>
    row.flatMap(({ items }) => items.flatMap(({ record }) => record ?? [])),
  );
  const ofTable: Finding[] = [];
  const ofRecords = new Map<NodeId, readonly Finding[]>();
  for (const finding of graph.dataset.findings) {
    const isRead = finding.readings.some(({ citations }) =>
      citations.some((citation) => liesInTable(table, citation)),
    );
    if (!isRead) continue;
    const concerns = new Set<string>(finding.concerns);
    const cells = shown.filter((id) => concerns.has(id));
    if (cells.length === 0 || cells.length > MOST_MARKED) ofTable.push(finding);
    else for (const id of new Set(cells)) ofRecords.set(id, [...(ofRecords.get(id) ?? []), finding]);
  }
  return { ofTable, ofRecords };
}
