import type { Graph } from '../../atlas/graph/graph.ts';
import { printedTableNamed } from '../../atlas/graph/tables-as-printed.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { PrintedSheet } from './printed-sheet.tsx';
import { PRINTED_SLICE } from './printed-slice.ts';
import { TableIndex } from './table-index.tsx';

export { words } from './words.ts';

/** The places of the records in the open table. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { table: name } = PRINTED_SLICE.of(choices).getState();
  const table = name === undefined ? undefined : printedTableNamed(graph, name);
  if (table === undefined) return undefined;
  const nodes = table.rows.flatMap((row) =>
    row.flatMap(({ items }) =>
      items.flatMap(({ record }) => (record === undefined ? [] : (graph.node(record) ?? []))),
    ),
  );
  const marks = nodes.flatMap((node) => (node.class === 'city' ? [] : marksOf(graph, node)));
  return marks.length === 0 ? undefined : { records: new Set(marks), counts: [] };
}

/** A table or box as it is printed; without one, all of them to choose from. */
export function Panel({ graph }: PanelProps) {
  const { table: name } = useSlice(PRINTED_SLICE);
  const table = name === undefined ? undefined : printedTableNamed(graph, name);
  return table === undefined ? (
    <TableIndex graph={graph} />
  ) : (
    <PrintedSheet key={name} graph={graph} table={table} />
  );
}
