import type { Citation } from '../records/citation.ts';
import type { PrintedCell, PrintedTable } from '../records/printed-table.ts';
import type { Graph } from './graph.ts';

/** All tables and boxes as they are printed, in the order of the documents; none in an older dataset. */
export const printedTables = (graph: Graph): readonly PrintedTable[] => graph.dataset.printedTables ?? [];

/** How an address names a table, as it names a citation: `2021-14fyp:四（二）3 表4-1`. */
export const printedTableAddress = ({ document, locator }: Citation): string => `${document}:${locator}`;

/** The table or box that is printed at exactly this place. */
export function printedTableAt(graph: Graph, citation: Citation): PrintedTable | undefined {
  return printedTables(graph).find(
    ({ document, locator }) => document === citation.document && locator === citation.locator,
  );
}

/** The table that an address names; `undefined` where the dataset holds none of that name. */
export function printedTableNamed(graph: Graph, address: string): PrintedTable | undefined {
  return printedTables(graph).find((table) => printedTableAddress(table) === address);
}

/** The tables in whose cells a record stands, and the box that it is. */
export function printedTablesWith(graph: Graph, id: string): readonly PrintedTable[] {
  return printedTables(graph).filter(
    ({ record, rows }) => record === id || rows.some((row) => row.some((cell) => isIn(cell, id))),
  );
}

const isIn = ({ items }: PrintedCell, id: string): boolean => items.some(({ record }) => record === id);

/** `表4-1` of `四（二）3 表4-1`, `附件2`; the whole locator of a box that bears no number. */
export function printedTableLabel(locator: string): string {
  return /(?:表\d+-\d+|(?:附件|专栏)\d+)$/u.exec(locator)?.[0] ?? locator;
}

/** Whether a place lies in a table: 附件2 产业培育提升 in 附件2, but 专栏13 not in 专栏1. */
export function liesInTable(table: Citation, { document, locator }: Citation): boolean {
  const rest = locator.slice(table.locator.length);
  return (
    document === table.document &&
    locator.startsWith(table.locator) &&
    (rest === '' || rest.startsWith(' ') || (/^\d/.test(rest) && !/\d$/.test(table.locator)))
  );
}
