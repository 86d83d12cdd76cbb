import type { ProjectFiles } from '../tables/project-files.ts';
import type { Row, Table } from '../tables/table.ts';

/** What the last release had in rows without an id, one a line: links by their pair, sections by their place. */
export const PUBLISHED_ROWS_FILE = 'seeds/published-rows.txt';

/** The published rows as `rowKey` writes them; none where there is no file. */
export function readPublishedRows(files: ProjectFiles): string[] {
  const bytes = files.read(PUBLISHED_ROWS_FILE);
  if (bytes === undefined) return [];
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

/**
 * What tells a row without an id from the others of its table: its primary key, else what it points at and how
 * (`place-places place/belt/north place/zone/bay carried-by`).
 */
export function rowKey(table: Table, row: Row): string {
  const cells = keyColumns(table).map((column) => row.cells[column] ?? '');
  return [table.name, ...cells.filter((cell) => cell !== '')].join(' ');
}

function keyColumns({ schema }: Table): readonly string[] {
  if (schema.primaryKey !== undefined) return schema.primaryKey;
  const ends = (schema.foreignKeys ?? []).flatMap((key) => key.fields);
  return [
    ...ends,
    ...schema.fields.map(({ name }) => name).filter((name) => ['kind', 'role'].includes(name)),
  ];
}
