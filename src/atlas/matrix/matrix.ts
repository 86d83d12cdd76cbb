import type { Graph } from '../graph/graph.ts';
import type { AtlasNode } from '../records/node.ts';
import { subjectName } from '../records/subject-name.ts';
import { type AxisEntry, type IndustryAxis, type OtherAxis, otherEntries } from './axes.ts';
import { patternOf } from './pattern.ts';
import { TIE_BASES, type Tie, type TieBasis } from './tie.ts';
import { tiesOfIndustry } from './ties-of-industry.ts';

/** `pattern` is our own: lines that share cells stand together, rows and columns at once. */
export const ORDERS = ['text', 'name', 'total', 'pattern'] as const;
export type Order = (typeof ORDERS)[number];

/** Which ties count: all of them, those that documents state in one step or in several, or in one step alone. */
export const KEPT_TIES = ['all', 'joined', 'stated'] as const;
export type KeptTies = (typeof KEPT_TIES)[number];

const KEPT_BASES: Readonly<Record<KeptTies, readonly TieBasis[]>> = {
  all: TIE_BASES,
  joined: ['stated', 'joined'],
  stated: ['stated'],
};

/** What a reader asked for. */
export interface MatrixQuestion {
  industries: IndustryAxis;
  others: OtherAxis;
  /** True where the industries are the columns. */
  isSwapped: boolean;
  order: { rows: Order; columns: Order };
  isEmptyShown: boolean;
  kept: KeptTies;
  /** The document that a tie must cite. */
  source: string | undefined;
}

/** A row or column with what was counted of it. */
export interface MatrixLine extends AxisEntry {
  /** Ties in its cells. */
  ties: number;
  /** Cells with at least one tie. */
  cells: number;
}

export interface Matrix {
  rows: readonly MatrixLine[];
  columns: readonly MatrixLine[];
  /** Ties in all cells, and cells that have any. */
  ties: number;
  cells: number;
  /** Lines without any tie, shown or not. */
  empty: { rows: number; columns: number };
  tiesAt: (row: string, column: string) => readonly Tie[];
}

const NO_TIES: readonly Tie[] = [];
const PINYIN = { zh: 'zh-CN-u-co-pinyin', en: 'en' } as const;

type Ties = ReadonlyMap<string, ReadonlyMap<string, readonly Tie[]>>;
const known = new WeakMap<Graph, Map<string, Ties>>();

/** All ties between two axes, by industry and then by the key of the other side; worked out once. */
export function allTies(graph: Graph, industries: IndustryAxis, others: OtherAxis): Ties {
  const ofGraph = known.get(graph) ?? new Map<string, Ties>();
  known.set(graph, ofGraph);
  const key = `${industries.name} ${others}`;
  const entries = otherEntries(graph, others);
  const ties =
    ofGraph.get(key) ??
    new Map(
      nodesOf(industries.entries).map((node) => [node.id, tiesOfIndustry(graph, node, others, entries)]),
    );
  ofGraph.set(key, ties);
  return ties;
}

const nodesOf = (entries: readonly AxisEntry[]): readonly AtlasNode[] =>
  entries.flatMap(({ subject }) => (subject.kind === 'node' ? [subject.node] : []));

/** Industries against places, bureaus or documents: what ties each two, in the order and with the lines that were asked for. */
export function matrixOf(graph: Graph, question: MatrixQuestion, language: 'zh' | 'en'): Matrix {
  const { industries, isEmptyShown, isSwapped, order, others } = question;
  const ties = passing(allTies(graph, industries, others), question);
  const tiesAt = (row: string, column: string): readonly Tie[] =>
    (isSwapped ? ties.get(column)?.get(row) : ties.get(row)?.get(column)) ?? NO_TIES;
  const [rowEntries, columnEntries] = isSwapped
    ? [otherEntries(graph, others), industries.entries]
    : [industries.entries, otherEntries(graph, others)];
  const rows = rowEntries.map((row) => counted(row, columnEntries, (column) => tiesAt(row.key, column.key)));
  const columns = columnEntries.map((column) =>
    counted(column, rowEntries, (row) => tiesAt(row.key, column.key)),
  );
  const shownRows = rows.filter(({ cells }) => isEmptyShown || cells > 0);
  const shownColumns = columns.filter(({ cells }) => isEmptyShown || cells > 0);
  return {
    ...inOrder(shownRows, shownColumns, order, tiesAt, language),
    ties: rows.reduce((sum, row) => sum + row.ties, 0),
    cells: rows.reduce((sum, row) => sum + row.cells, 0),
    empty: {
      rows: rows.filter(({ cells }) => cells === 0).length,
      columns: columns.filter(({ cells }) => cells === 0).length,
    },
    tiesAt,
  };
}

/** The ties that pass the filters. */
function passing(ties: Ties, { kept, source }: MatrixQuestion): Ties {
  if (kept === 'all' && source === undefined) return ties;
  const passes = ({ basis, citations }: Tie): boolean =>
    KEPT_BASES[kept].includes(basis) &&
    (source === undefined || citations.some(({ document }) => document === source));
  return new Map(
    [...ties].map(([industry, byOther]) => [
      industry,
      new Map([...byOther].map(([other, own]) => [other, own.filter(passes)])),
    ]),
  );
}

function counted(
  entry: AxisEntry,
  others: readonly AxisEntry[],
  tiesWith: (other: AxisEntry) => readonly Tie[],
): MatrixLine {
  const counts = others.map((other) => tiesWith(other).length);
  return {
    ...entry,
    ties: counts.reduce((sum, count) => sum + count, 0),
    cells: counts.filter((count) => count > 0).length,
  };
}

function inOrder(
  rows: readonly MatrixLine[],
  columns: readonly MatrixLine[],
  order: MatrixQuestion['order'],
  tiesAt: Matrix['tiesAt'],
  language: 'zh' | 'en',
): Pick<Matrix, 'rows' | 'columns'> {
  if (order.rows === 'pattern' || order.columns === 'pattern') {
    const cells = rows.map((row) =>
      columns.flatMap((column, index) => (tiesAt(row.key, column.key).length > 0 ? [index] : [])),
    );
    const pattern = patternOf(cells, columns.length);
    return {
      rows: pattern.rows.flatMap((index) => rows[index] ?? []),
      columns: pattern.columns.flatMap((index) => columns[index] ?? []),
    };
  }
  const collator = new Intl.Collator(PINYIN[language], { numeric: true });
  const sorted = (lines: readonly MatrixLine[], by: Order): readonly MatrixLine[] => {
    if (by === 'total') return lines.toSorted((a, b) => b.ties - a.ties);
    if (by === 'text') return lines;
    const name = ({ subject }: MatrixLine): string => subjectName(subject, language).text;
    return lines.toSorted((a, b) => collator.compare(name(a), name(b)));
  };
  return { rows: sorted(rows, order.rows), columns: sorted(columns, order.columns) };
}
