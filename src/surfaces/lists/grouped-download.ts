import type { Reader } from '../../atlas/reading/block.ts';
import { NOT_STATED } from '../../atlas/tables/facets.ts';
import { groupTitles } from '../../atlas/tables/group-titles.ts';
import type { Grouping } from '../../atlas/tables/grouping.ts';
import type { ListFilters } from '../../atlas/tables/list-query.ts';
import type { TableRow } from '../../atlas/tables/table-row.ts';
import { groupRows, type TableSpec } from '../../atlas/tables/table-spec.ts';
import type { DownloadColumn } from '../../export/download-columns.ts';
import type { RowGroups } from '../../export/subtotals.ts';

interface Asked {
  table: TableSpec;
  asked: Grouping | undefined;
  filters: ListFilters;
  /** Words for the column. */
  title: (by: Grouping) => string;
}

/** The rows as their groups follow one another, each once, with a column that names all groups of a row; as they are without groups. */
export function groupedDownload(
  reader: Pick<Reader, 'graph' | 'language' | 'words'>,
  { table, asked, filters, title }: Asked,
  rows: readonly TableRow[],
): { columns: readonly DownloadColumn<TableRow>[]; rows: readonly TableRow[]; groups?: RowGroups<TableRow> } {
  if (asked === undefined) return { columns: [], rows };
  const groups = groupRows(table, filters, rows);
  const titles = groupTitles(
    reader,
    asked,
    groups.flatMap(({ of }) => of ?? []),
  );
  const groupsOf = (row: TableRow): readonly string[] => {
    const own = row.groups(asked);
    return own.length === 0 ? [NOT_STATED] : own;
  };
  const column: DownloadColumn<TableRow> = {
    key: `group_${asked}`,
    title: title(asked),
    value: (row) =>
      groupsOf(row)
        .map((of) => nameOf(of))
        .join('；'),
  };
  const nameOf = (of = NOT_STATED): string => titles.get(of) ?? of;
  return {
    columns: [column],
    rows: [...new Set(groups.flatMap((group) => group.rows))],
    groups: {
      title: column.title,
      groups: groups.map(({ of, rows: members }) => ({ name: nameOf(of), rows: members })),
    },
  };
}
