import type { Graph } from '../../atlas/graph/graph.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { sheetOf } from '../../atlas/sheets/sheet-of.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { SheetIndex } from './sheet-index.tsx';
import { SheetView } from './sheet-view.tsx';
import { SHEETS_SLICE } from './sheets-slice.ts';

export { stepSheet } from './step-sheet.ts';
export { words } from './words.ts';

/** The places of the open sheet, and where its projects are. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { sheet: name } = SHEETS_SLICE.of(choices).getState();
  const sheet = name === undefined ? undefined : sheetOf(graph, name);
  if (sheet === undefined) return undefined;
  const projects = sheet.kind === 'industry' ? sheet.projects : [];
  const records = [
    ...sheet.places.map(({ place }) => place.id),
    ...projects.flatMap(({ project }) => marksOf(graph, project)),
  ];
  return { records: new Set(records), counts: [] };
}

/** The open sheet; without one, all of them to choose from. */
export function Panel({ graph }: PanelProps) {
  const { sheet: name } = useSlice(SHEETS_SLICE);
  const sheet = name === undefined ? undefined : sheetOf(graph, name);
  return sheet === undefined ? (
    <SheetIndex graph={graph} />
  ) : (
    <SheetView key={sheet.name} graph={graph} sheet={sheet} />
  );
}
