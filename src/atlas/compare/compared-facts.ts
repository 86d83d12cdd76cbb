import { fieldText } from '../facts/field-text.ts';
import { FIELDS, type FieldLabel, factOf, type RecordField } from '../facts/fields.ts';
import type { Inline, Reader } from '../reading/block.ts';
import { piecesOfFact, TECHNICAL } from '../reading/record-facts.ts';
import type { Citation } from '../records/citation.ts';
import type { AtlasNode } from '../records/node.ts';
import { uniqueCitations } from '../records/unique-citations.ts';

/**
 * What a record says in a row.
 * - `told`: in pieces, each with its sources behind it; `text` is the same without them
 * - `silent`: records of its kind may say it, and the documents do not (未载明)
 * - `never`: records of its kind or class say no such thing (不适用)
 */
export type FactCell =
  | {
      state: 'told';
      pieces: readonly (readonly Inline[])[];
      text: string;
      citations: readonly Citation[];
    }
  | { state: 'silent' }
  | { state: 'never' };

/** A fact that at least one of the records states, a cell for each of them. */
export interface FactRow {
  key: string;
  label: FieldLabel;
  cells: readonly FactCell[];
  /** Whether all cells say the same. */
  isSame: boolean;
}

/** Facts that a dossier tells in a part of its own and that are no links. */
const TOLD_APART: ReadonlySet<string> = new Set(['amounts', 'conditions', 'rules']);

const isCompared = ({ isAside, key }: RecordField): boolean =>
  !TECHNICAL.has(key) && (isAside !== true || TOLD_APART.has(key));

/**
 * The facts of records side by side, from the fields of their kinds, each once, in the order of the kinds as they stand. What none
 * states is no row. Numbering, codes and remarks are left to the dossier, what links say to the ties.
 */
export function comparedFacts(reader: Reader, nodes: readonly AtlasNode[]): readonly FactRow[] {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const labels = new Map(
    kinds.flatMap((kind) => FIELDS[kind].filter(isCompared).map(({ key, label }) => [key, label] as const)),
  );
  return [...labels].flatMap(([key, label]) => {
    const cells = nodes.map((node) => cellOf(reader, node, key));
    return cells.some(({ state }) => state === 'told')
      ? [{ key, label, cells, isSame: new Set(cells.map(saidIn)).size === 1 }]
      : [];
  });
}

/** Two cells say the same where their texts are equal, or both say nothing for the same reason. */
const saidIn = (cell: FactCell): string => (cell.state === 'told' ? `told ${cell.text}` : cell.state);

function cellOf(reader: Reader, node: AtlasNode, key: string): FactCell {
  const field = FIELDS[node.kind].find((own) => own.key === key);
  if (field === undefined || field.classes?.includes(node.class) === false) return { state: 'never' };
  const { graph, language, words } = reader;
  const fact = factOf(graph, node, field);
  const { value } = fact;
  if (value === undefined) return { state: 'silent' };
  const cited =
    value.format === 'states'
      ? value.states
      : value.format === 'benchmarks'
        ? value.benchmarks
        : fact.sources;
  return {
    state: 'told',
    pieces: piecesOfFact(reader, node, fact),
    text: fieldText(value, { translate: words, language, graph }),
    citations: uniqueCitations(cited.flatMap(({ citations }) => citations)),
  };
}
