import type { ColumnKey } from '../facts/column-keys.ts';
import type { FieldLabel } from '../facts/fields.ts';
import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../records/id.ts';
import { applyFacets, type FacetCounts } from './apply-facets.ts';
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

/** What rows can stand together by, under a heading. */
export type Grouping = 'document' | 'class' | 'conflict';

/** Rows under a heading: those of one document, by its id, of one class, or of one kind of conflict; `undefined` where there is no heading. */
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
  /** The rows of each document, class or kind of conflict under a heading of their own, in the table's own order. */
  groupedBy: Grouping | undefined;
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

/** The rows in the groups of the table, while they stand in its own order; else all in one. */
export function groupRows<Row extends TableRow>(
  { groupedBy }: Pick<TableSpec, 'groupedBy'>,
  { sort }: Pick<ListFilters, 'sort'>,
  rows: readonly Row[],
): readonly RowGroup<Row>[] {
  if (groupedBy === undefined || sort !== 'document') return [{ of: undefined, rows }];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const of = row.facets[groupedBy]?.[0] ?? '';
    const members = groups.get(of);
    if (members === undefined) groups.set(of, [row]);
    else members.push(row);
  }
  return [...groups].map(([of, members]) => ({ of, rows: members }));
}
