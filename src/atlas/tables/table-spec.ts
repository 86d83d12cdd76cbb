import type { ColumnKey } from '../facts/column-keys.ts';
import type { FieldLabel } from '../facts/fields.ts';
import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../records/id.ts';
import { applyFacets, type FacetCounts } from './apply-facets.ts';
import { NOT_STATED } from './facets.ts';
import type { Grouping } from './grouping.ts';
import type { Facet, ListFilters, ListView } from './list-query.ts';
import { sortRows } from './sort-rows.ts';
import type { TableRow } from './table-row.ts';

export type TableId = ListView | 'findings';

/** The heading of a column: the label of a field, or a word of lists. */
export type ColumnTitle =
  | FieldLabel
  | 'list.column.name'
  | 'list.column.section'
  | 'list.column.links'
  | 'list.column.concerns'
  | 'list.facet.document'
  | 'nav.findings';

/** A column of a table; what stands in it a row says. */
export interface TableColumn {
  key: ColumnKey;
  title: ColumnTitle;
  /** Its share of the width, a track of a CSS grid. */
  track: string;
  /** Where it stands on a phone, where a row is a card: the name, one of two facts, or left to the dossier. */
  onCard: 'name' | 'fact' | 'none';
}

/** Rows under a heading: what they have in common, as `Grouping` names it; `undefined` where there is no heading. */
export interface RowGroup<Row> {
  of: string | undefined;
  rows: readonly Row[];
}

/** A table as data: whoever draws, orders, narrows or downloads it needs to know no more. */
export interface TableSpec<Row extends TableRow = TableRow> {
  id: TableId;
  heading: `nav.${ListView}` | 'finding.heading';
  /** All rows, in the table's own order. */
  rows(graph: Graph): readonly Row[];
  /** What stands beside the map. */
  columns: readonly TableColumn[];
  /** What comes after these where there is room. */
  more: readonly TableColumn[];
  facets: readonly Facet[];
  /** What must be known before anything is read in it. */
  lead?: 'list.draft' | 'finding.lead';
  /** By what the rows stand together in the table's own order, each under a heading of its own. */
  groupedBy: Grouping | undefined;
  /** By what a reader can have them stand together. */
  groupings: readonly Grouping[];
  /** Its records have no mark of their own on the map: they are counted at the places that they name. */
  isCounted: boolean;
}

/** The columns where there is room for all; the number of links, which is asked for least, stays last. */
export function withMore({ columns, more }: Pick<TableSpec, 'columns' | 'more'>): readonly TableColumn[] {
  const isLast = ({ key }: TableColumn): boolean => key === 'links';
  return [...columns.filter((column) => !isLast(column)), ...more, ...columns.filter(isLast)];
}

export interface ShownRows<Row> {
  rows: readonly Row[];
  counts: FacetCounts;
}

/** The rows that pass the filters, sorted; `seen` holds the records within the map's extent, where that is known. */
export function filterTable<Row extends TableRow>(
  rows: readonly Row[],
  facets: readonly Facet[],
  filters: ListFilters,
  seen: ReadonlySet<NodeId> | undefined,
  language: 'zh' | 'en',
): ShownRows<Row> {
  const isWithin = ({ records }: Row) =>
    !filters.inView || seen === undefined || records.some((id) => seen.has(id));
  const { kept, counts } = applyFacets(rows, filters, facets, isWithin);
  return { rows: sortRows(kept, filters.sort, filters.descending, language), counts };
}

/** What the rows are asked to stand together by; `undefined` where an address names nothing that this table knows. */
export function askedGrouping(
  { groupings }: Pick<TableSpec, 'groupings'>,
  { group }: Pick<ListFilters, 'group'>,
): Grouping | undefined {
  return groupings.find((grouping) => grouping === group);
}

/**
 * The rows in the groups that were asked for, in any order; else in those of the table, while they stand in its own order; else
 * all in one. A row of several groups stands in each of them; what the documents do not say (未载明) is the last.
 */
export function groupRows<Row extends TableRow>(
  table: Pick<TableSpec, 'groupedBy' | 'groupings'>,
  filters: Pick<ListFilters, 'sort' | 'group' | 'isLargestFirst'>,
  rows: readonly Row[],
): readonly RowGroup<Row>[] {
  const asked = askedGrouping(table, filters);
  if (asked !== undefined) {
    const groups = grouped(rows, (row) => row.groups(asked));
    return filters.isLargestFirst ? largestFirst(groups) : groups;
  }
  const { groupedBy } = table;
  if (groupedBy === undefined || filters.sort !== 'document') return [{ of: undefined, rows }];
  return grouped(rows, (row) => row.groups(groupedBy));
}

function grouped<Row>(
  rows: readonly Row[],
  groupsOf: (row: Row) => readonly string[],
): readonly RowGroup<Row>[] {
  const groups = new Map<string, Row[]>();
  const silent: Row[] = [];
  for (const row of rows) {
    const own = groupsOf(row);
    if (own.length === 0) silent.push(row);
    for (const of of own) {
      const members = groups.get(of);
      if (members === undefined) groups.set(of, [row]);
      else members.push(row);
    }
  }
  const stated = [...groups].map(([of, members]) => ({ of, rows: members }));
  return silent.length === 0 ? stated : [...stated, { of: NOT_STATED, rows: silent }];
}

/** Silence is no group to be compared with the others, however large it is. */
function largestFirst<Row>(groups: readonly RowGroup<Row>[]): readonly RowGroup<Row>[] {
  const isSilent = ({ of }: RowGroup<Row>): number => Number(of === NOT_STATED);
  return groups.toSorted((a, b) => isSilent(a) - isSilent(b) || b.rows.length - a.rows.length);
}
