import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { ProjectFiles } from '../tables/project-files.ts';
import type { Table } from '../tables/table.ts';

/** The data date of the last release and what each table held then. */
export const PUBLISHED_TABLES_FILE = 'seeds/published-tables.json';

const publishedTablesSchema = v.object({
  /** `version` of `seeds/datapackage.json`, ISO. */
  date: v.pipe(v.string(), v.isoDate()),
  /** Fingerprints of the tables' contents by name. */
  tables: v.record(v.string(), v.string()),
});

export type PublishedTables = v.InferOutput<typeof publishedTablesSchema>;

/** `undefined` where nothing was published yet, or where the file does not say it. */
export function readPublishedTables(files: ProjectFiles): PublishedTables | undefined {
  const bytes = files.read(PUBLISHED_TABLES_FILE);
  if (bytes === undefined) return undefined;
  try {
    const result = v.safeParse(publishedTablesSchema, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** The same for the same cells, in whatever order rows and columns stand and however the file is encoded. */
export function fingerprintOf(table: Table): string {
  const columns = table.schema.fields.map(({ name }) => name);
  const rows = table.rows.map((row) => JSON.stringify(columns.map((column) => row.cells[column] ?? null)));
  return createHash('sha256').update(rows.toSorted().join('\n')).digest('hex').slice(0, 16);
}
