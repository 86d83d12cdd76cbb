import type { Graph } from '../../atlas/graph/graph.ts';
import { printedText } from '../../atlas/reading/printed-text.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { PrintedItem, PrintedTable } from '../../atlas/records/printed-table.ts';

/** A row with every cell in words, those that it shares with the rows above repeated. */
export interface PrintedRow {
  /** By column, from the left. */
  cells: readonly string[];
  records: readonly NodeId[];
}

/**
 * The rows of a table for a file, in the words of the document; of a box a row for each thing that is listed, its point repeated.
 * @param columns how many
 */
export function printedRows(graph: Graph, table: PrintedTable, columns: number): readonly PrintedRow[] {
  const above = new Map<number, readonly PrintedItem[]>();
  return table.rows.flatMap((row) => {
    for (const { column, items } of row) above.set(column, items);
    // A point that lists nothing has no part in what the one before it lists.
    if (table.class === 'box')
      for (let column = row.length; column < columns; column += 1) above.delete(column + 1);
    const cells = Array.from({ length: columns }, (_, index) => above.get(index + 1) ?? []);
    const [point = [], listed = []] = cells;
    const rows = table.class === 'box' && listed.length > 0 ? listed.map((item) => [point, [item]]) : [cells];
    return rows.map((own) => ({
      cells: own.map((items) => wordsOf(graph, items)),
      records: own.flatMap((items) => items.flatMap(({ record }) => record ?? [])),
    }));
  });
}

/** Names are apart, figures of one cell run on as they are printed. */
function wordsOf(graph: Graph, items: readonly PrintedItem[]): string {
  const isOfNames = items.every(({ attribute }) => attribute === undefined);
  return items.map((item) => printedText(graph, item, 'zh')).join(isOfNames ? '、' : '');
}
