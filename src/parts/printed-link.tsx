import type { Graph } from '../atlas/graph/graph.ts';
import { printedTableAddress, printedTableAt } from '../atlas/graph/tables-as-printed.ts';
import type { Citation } from '../atlas/records/citation.ts';
import { useTranslate } from '../state/atlas-context.tsx';
import { ViewLink } from './view-link.tsx';

/** The way to the table or box that is printed at a place; nothing where none is. */
export function PrintedLink({
  graph,
  citation,
  row,
}: {
  graph: Graph;
  citation: Citation;
  /** The record whose row is looked for. */
  row?: string | undefined;
}) {
  const translate = useTranslate();
  const table = printedTableAt(graph, citation);
  if (table === undefined) return null;
  return (
    <ViewLink
      view="tables"
      pairs={[['table', printedTableAddress(table)], ...(row === undefined ? [] : [['row', row] as const])]}
    >
      {translate(table.class === 'box' ? 'printed.openBox' : 'printed.openTable')}
    </ViewLink>
  );
}
