import { FIELDS, type FieldLabel, factOf } from '../facts/fields.ts';
import type { Inline, Line, Reader } from '../reading/block.ts';
import { joined, text } from '../reading/inline.ts';
import { piecesOfFact } from '../reading/record-facts.ts';
import type { AtlasNode } from '../records/node.ts';
import type { BriefingBlock } from './briefing.ts';

/** Facts of a project in its row, each with its share of the width; what one of several keys tells first is told. */
const FACTS: readonly { keys: readonly string[]; label: FieldLabel; share: number }[] = [
  { keys: ['company'], label: 'fact.company', share: 0.17 },
  { keys: ['capacity'], label: 'fact.capacity', share: 0.18 },
  {
    keys: ['district_as_written', 'districts', 'districts_derived'],
    label: 'list.column.district',
    share: 0.13,
  },
  { keys: ['states'], label: 'fact.states', share: 0.13 },
];

/** Projects a row each: who, what, where and how far, each with its sources, and 未载明 where the documents are silent. */
export function projectTable(
  reader: Reader,
  entries: readonly { node: AtlasNode; line: Line }[],
): BriefingBlock {
  const { words } = reader;
  return {
    kind: 'table',
    columns: [
      { title: words('handover.column.name'), share: 0.29 },
      ...FACTS.map(({ label, share }) => ({ title: words(label), share })),
      { title: words('handover.column.sources'), share: 0.1 },
    ],
    rows: entries.map(({ node, line }) => ({
      key: line.key,
      cells: [
        [...line.content.filter(({ kind }) => kind !== 'notes'), ...line.basis],
        ...FACTS.map(({ keys }) => told(reader, node, keys)),
        line.sources.length === 0 ? [] : [{ kind: 'notes' as const, citations: line.sources }],
      ],
    })),
  };
}

function told(reader: Reader, node: AtlasNode, keys: readonly string[]): readonly Inline[] {
  for (const key of keys) {
    const field = FIELDS[node.kind].find((own) => own.key === key);
    const pieces = field === undefined ? [] : piecesOfFact(reader, node, factOf(reader.graph, node, field));
    if (pieces.length > 0) return joined(pieces, reader.words('list.and'));
  }
  return [text(reader.words('dossier.silent'))];
}
