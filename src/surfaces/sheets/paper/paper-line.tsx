import type { Graph } from '../../../atlas/graph/graph.ts';
import type { Sheet } from '../../../atlas/sheets/sheet-of.ts';
import { type SheetItem, type SheetSection, sectionsOf } from '../../../atlas/sheets/sheet-sections.ts';
import { type SheetBeside, sheetsBeside } from '../../../atlas/sheets/sheets-beside.ts';
import type { MapFiles } from '../../../parts/paper-map/map-files.ts';
import { ItemLine } from '../item-line.tsx';
import { MapsBeside } from '../maps-beside.tsx';
import { SectionHead, Silence } from '../section-head.tsx';

/** A line of the facts as paper takes it: the head of a part, its silence, one of its lines, or the small maps of its neighbours. */
export type PaperLine = { key: string; section: SheetSection } & (
  | { kind: 'head' | 'silence' }
  | { kind: 'item'; item: SheetItem }
  | { kind: 'maps'; beside: readonly SheetBeside[] }
);

/** The column of facts line by line. */
export function paperLines(graph: Graph, sheet: Sheet): readonly PaperLine[] {
  const beside = sheetsBeside(graph, sheet);
  return sectionsOf(sheet).flatMap((section): readonly PaperLine[] => [
    { kind: 'head', key: section.key, section },
    ...(section.items.length === 0
      ? [{ kind: 'silence' as const, key: `${section.key} none`, section }]
      : section.items.map((item) => ({
          kind: 'item' as const,
          key: `${section.key} ${item.key}`,
          section,
          item,
        }))),
    ...(section.key === 'neighbours' && beside.length > 0
      ? [{ kind: 'maps' as const, key: 'maps', section, beside }]
      : []),
  ]);
}

export function PaperLineView({
  graph,
  files,
  line,
  keyed,
}: {
  graph: Graph;
  files: MapFiles;
  line: PaperLine;
  keyed: ReadonlyMap<string, number>;
}) {
  switch (line.kind) {
    case 'head':
      return <SectionHead section={line.section} />;
    case 'silence':
      return <Silence of={line.section.key} />;
    case 'maps':
      return <MapsBeside graph={graph} files={files} beside={line.beside} />;
    case 'item':
      return (
        <ItemLine graph={graph} item={line.item} isSaidAbove={line.section.common.length > 0} keyed={keyed} />
      );
  }
}
