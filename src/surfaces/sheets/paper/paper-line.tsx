import type { Graph } from '../../../atlas/graph/graph.ts';
import type { SheetItem, SheetSection } from '../../../atlas/sheets/sheet-sections.ts';
import { ItemLine } from '../item-line.tsx';
import { SectionHead, Silence } from '../section-head.tsx';

/** A line of the facts as paper takes it: the head of a part, its silence, or one of its lines. */
export type PaperLine = { key: string; section: SheetSection } & (
  | { kind: 'head' | 'silence' }
  | { kind: 'item'; item: SheetItem }
);

/** The column of facts line by line. */
export const paperLines = (sections: readonly SheetSection[]): readonly PaperLine[] =>
  sections.flatMap((section): readonly PaperLine[] => [
    { kind: 'head', key: section.key, section },
    ...(section.items.length === 0
      ? [{ kind: 'silence' as const, key: `${section.key} none`, section }]
      : section.items.map((item) => ({
          kind: 'item' as const,
          key: `${section.key} ${item.key}`,
          section,
          item,
        }))),
  ]);

export function PaperLineView({
  graph,
  line,
  keyed,
}: {
  graph: Graph;
  line: PaperLine;
  keyed: ReadonlyMap<string, number>;
}) {
  switch (line.kind) {
    case 'head':
      return <SectionHead section={line.section} />;
    case 'silence':
      return <Silence of={line.section.key} />;
    case 'item':
      return (
        <ItemLine graph={graph} item={line.item} isSaidAbove={line.section.common.length > 0} keyed={keyed} />
      );
  }
}
