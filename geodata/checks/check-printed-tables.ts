import { liesInTable } from '../../src/atlas/graph/tables-as-printed.ts';
import type { Citation } from '../../src/atlas/records/citation.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { NODE_TABLES } from '../steps/assemble-nodes.ts';
import { attributeOf } from '../steps/parse-record.ts';
import { grouped, positionIn, tableKey } from '../steps/printed-tables.ts';
import { areReadable, rowsOf, type Seeds } from '../steps/read-seeds.ts';
import type { FromRow, StatedRecords } from '../steps/records.ts';
import { type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';

const TABLES = ['printed-tables', 'printed-cells'] as const;

/** What there is to be held against a table. */
interface Held {
  seeds: Seeds;
  /** Ids of all records, those that could not be read among them. */
  ids: ReadonlySet<string>;
  nodes: ReadonlyMap<string, FromRow<AtlasNode>>;
  /** Relations that cite the table. */
  links: StatedRecords['links'];
  isCited: (citation: Citation) => boolean;
}

/**
 * What a printed table holds is what the records say, and all that they say from it alone: every record of a cell cites the table, or
 * is tied by a relation that cites it to another record of the row; a printed number is the record's; and a record that cites
 * nothing else stands in a cell, or is so tied to one that does.
 */
export function checkPrintedTables(seeds: Seeds, records: StatedRecords, problems: Problems): void {
  const recordTables = Object.values(NODE_TABLES);
  if (!areReadable(seeds, [...TABLES, ...recordTables])) return;
  // What does not hold in the records themselves is told there; a table is held against sound ones.
  const own = new Set(TABLES.map((table) => seeds.tables.get(table)?.file));
  if (problems.list.some(({ file }) => !own.has(file))) return;
  const ids = new Set(
    recordTables.flatMap((table) => rowsOf(seeds, table).map((row) => textOf(row, 'id') ?? '')),
  );
  const nodes = new Map<string, FromRow<AtlasNode>>(records.nodes.map((from) => [from.record.id, from]));
  const cells = grouped(rowsOf(seeds, 'printed-cells'), tableKey);
  for (const row of rowsOf(seeds, 'printed-tables')) {
    const printed = cells.get(tableKey(row)) ?? [];
    const isCited = (citation: Citation): boolean => liesInTable(placeOf(row), citation);
    const links = records.links.filter(({ record }) => record.citations.some(isCited));
    const held = { seeds, ids, nodes, links, isCited };
    recordOf(row, held, problems);
    checkSection(row, seeds, problems);
    checkRows(printed, problems);
    for (const cell of printed) checkCell(cell, [row, ...printed], held, problems);
    checkWhole(row, printed, held, problems);
  }
}

const placeOf = (table: Row): Citation => ({
  document: textOf(table, 'document') ?? '',
  locator: textOf(table, 'locator') ?? '',
});

/** The record that a row names; `undefined` where it names none, or one that is not there or could not be read. */
function recordOf(row: Row, { ids, nodes, seeds }: Held, problems: Problems): AtlasNode | undefined {
  const id = textOf(row, 'record');
  if (id !== undefined && !ids.has(id) && !seeds.lost.has(id))
    problems.add({ ...at(row, 'record'), zh: `没有编号为“${id}”的记录`, en: `there is no record “${id}”` });
  return nodes.get(id ?? '')?.record;
}

const at = (row: Row, column: string) => ({ file: row.file, row: row.row, column });

function checkSection(row: Row, seeds: Seeds, problems: Problems): void {
  if (rowsOf(seeds, 'sections').some((section) => tableKey(section) === tableKey(row))) return;
  problems.add({
    ...at(row, 'locator'),
    zh: `sections.csv 中没有“${tableKey(row)}”`,
    en: `there is no “${tableKey(row)}” in sections.csv`,
  });
}

/** Rows are counted without a gap. */
function checkRows(own: readonly Row[], problems: Problems): void {
  for (const part of ['head', 'body']) {
    const rows = [
      ...grouped(
        own.filter((cell) => textOf(cell, 'part') === part),
        rowOf,
      ),
    ].toSorted(([a], [b]) => a - b);
    const gap = rows.findIndex(([number], index) => number !== index + 1);
    const [first] = rows[gap]?.[1] ?? [];
    if (first !== undefined)
      problems.add({
        ...at(first, 'row'),
        zh: `前面少了第 ${gap + 1} 行`,
        en: `row ${gap + 1} is missing before it`,
      });
  }
}

const rowOf = (cell: Row): number => positionIn(cell, 'row');

/** @param table the row of the table and those of its cells */
function checkCell(cell: Row, table: readonly Row[], held: Held, problems: Problems): void {
  if (problems.hasRow(cell)) return;
  const node = recordOf(cell, held, problems);
  const [attribute, text] = [textOf(cell, 'attribute'), textOf(cell, 'text')];
  const isBare = textOf(cell, 'record') === undefined;
  if (isBare && attribute !== undefined)
    problems.add({
      ...at(cell, 'attribute'),
      zh: '没有记录，就没有它的这一项内容',
      en: 'without a record there is no attribute of it',
    });
  const isInChinese = text !== undefined && /\p{Script=Han}/u.test(text);
  if (isInChinese && (isBare || attribute !== undefined) && textOf(cell, 'text_en') === undefined)
    problems.add({ ...at(cell, 'text_en'), zh: '请写英文', en: 'say it in English' });
  if (node === undefined) return;
  checkPrint(cell, node, problems);
  checkSource(cell, node, table, held, problems);
}

/** What is printed of the record: its name in other words, or a number that is its own. */
function checkPrint(cell: Row, node: AtlasNode, problems: Problems): void {
  const [column, text] = [textOf(cell, 'attribute'), textOf(cell, 'text')];
  if (column === undefined) {
    if (text === node.name)
      problems.add({
        ...at(cell, 'text'),
        zh: '与记录的名称相同，不必写',
        en: 'is the record’s name anyway',
      });
    return;
  }
  const attributes: Readonly<Record<string, unknown>> = node.attributes;
  const value = attributes[attributeOf(column) ?? ''];
  if (value === undefined)
    problems.add({
      ...at(cell, 'attribute'),
      zh: `记录“${node.id}”没有这一项内容`,
      en: `the record “${node.id}” has no such attribute`,
    });
  else if (text !== undefined && typeof value === 'number' && !numbersIn(text).includes(value))
    problems.add({
      ...at(cell, 'text'),
      zh: `印着“${text}”，记录里是 ${value}`,
      en: `“${text}” is printed, the record has ${value}`,
    });
  else if (text === value || (typeof value === 'number' && text === String(value)))
    problems.add({ ...at(cell, 'text'), zh: '与记录里的相同，不必写', en: 'is the record’s own anyway' });
}

const numbersIn = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The table itself says it: in the record's own citations, or in those of a relation within the row. */
function checkSource(
  cell: Row,
  node: AtlasNode,
  table: readonly Row[],
  { isCited, links }: Held,
  problems: Problems,
): void {
  if (node.citations.some(isCited)) return;
  const [whole] = table;
  const beside = new Set(
    table
      .filter((other) => other === whole || rowOf(other) === rowOf(cell))
      .flatMap((other) => textOf(other, 'record') ?? []),
  );
  if (links.some(({ record }) => isBetween(record, node.id, beside))) return;
  problems.add({
    ...at(cell, 'record'),
    zh: `“${node.id}”和它与同一行的关系都没有引用这张表`,
    en: `neither “${node.id}” nor a relation of it within the row cites this table`,
  });
}

function isBetween(
  { from, to }: { from: string; to: string },
  id: string,
  others: ReadonlySet<string>,
): boolean {
  return (from === id && others.has(to)) || (to === id && others.has(from));
}

/** What is known from this table alone stands in it. */
function checkWhole(
  row: Row,
  own: readonly Row[],
  { isCited, links, nodes }: Held,
  problems: Problems,
): void {
  if (problems.hasRow(row) || own.some((cell) => problems.hasRow(cell))) return;
  const shown = new Set([row, ...own].flatMap((cell) => textOf(cell, 'record') ?? []));
  for (const { record, row: from } of nodes.values()) {
    if (shown.has(record.id) || !record.citations.every(isCited)) continue;
    if (links.some((link) => isBetween(link.record, record.id, shown))) continue;
    problems.add({
      ...at(from, 'id'),
      zh: `只引用${textOf(row, 'locator')}，printed-cells.csv 里却没有它`,
      en: `cites nothing but ${textOf(row, 'locator')}, and is not in printed-cells.csv`,
    });
  }
}
