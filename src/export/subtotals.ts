import type { Translate } from '../messages/translate.ts';
import type { DownloadColumn } from './download-columns.ts';
import type { DownloadTable } from './download-table.ts';

/** Rows that stand together, by what they have in common; a row of several groups stands in each. */
export interface RowGroups<Row> {
  /** By what: `按区县（市）`. */
  title: string;
  groups: readonly NamedGroup<Row>[];
}

interface NamedGroup<Row> {
  name: string;
  rows: readonly Row[];
}

/** Between the values of one cell, as `joined` writes them. */
const BETWEEN_VALUES = '；';

/**
 * Rows by what they say in a column, in the order in which it is first said; a row whose cell has several values stands in the
 * group of each, and one that says nothing in the last, which is called `empty`.
 */
export function groupsByColumn<Row>(
  rows: readonly Row[],
  { value }: Pick<DownloadColumn<Row>, 'value'>,
  { title, empty }: { title: string; empty: string },
): RowGroups<Row> {
  const groups = new Map<string, Row[]>();
  const silent: Row[] = [];
  for (const row of rows) {
    const cell = value(row);
    if (cell === undefined || cell === '') silent.push(row);
    else
      for (const name of new Set(String(cell).split(BETWEEN_VALUES)))
        groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const said = [...groups].map(([name, own]) => ({ name, rows: own }));
  return { title, groups: silent.length === 0 ? said : [...said, { name: empty, rows: silent }] };
}

/** Groups with what was counted of each, whatever the rows are. */
export type CountedTable = DownloadTable<{
  name: string;
  counts: readonly [records: number, located: number];
}>;

/**
 * How many rows each group has, how many of them lie somewhere, and how many rows there are in all, each counted once. Figures of
 * documents are never added up: their definitions, units or years differ, or one is the other said again.
 */
export function subtotalTable<Row>(
  { title, groups }: RowGroups<Row>,
  isLocated: (row: Row) => boolean,
  translate: Translate,
): CountedTable {
  const all = [...new Set(groups.flatMap(({ rows }) => rows))];
  const counted = ({ name, rows }: NamedGroup<Row>) => ({
    name,
    counts: [rows.length, rows.filter(isLocated).length] as const,
  });
  return {
    columns: [
      { key: 'group', title, value: ({ name }) => name },
      { key: 'records', title: translate('download.records'), value: ({ counts: [records] }) => records },
      {
        key: 'located',
        title: translate('download.located'),
        value: ({ counts: [, located] }) => located,
      },
    ],
    rows: [...groups, { name: translate('download.total'), rows: all }].map(counted),
  };
}
