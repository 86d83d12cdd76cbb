import * as v from 'valibot';
import { checkDataDate } from '../checks/check-data-date.ts';
import { checkLostRows } from '../checks/check-lost-rows.ts';
import { type Problems, ProblemsError } from '../checks/problems.ts';
import { readPublishedIds } from '../checks/published-ids.ts';
import { readPublishedRows } from '../checks/published-rows.ts';
import { readPublishedTables } from '../checks/published-tables.ts';
import { checkForeignKeys } from '../tables/foreign-keys.ts';
import type { ProjectFiles } from '../tables/project-files.ts';
import { readTable } from '../tables/read-table.ts';
import type { Row, Table } from '../tables/table.ts';
import { type SeedPackage, seedPackageSchema, tableSchemaSchema } from '../tables/table-schema.ts';

const SEEDS = 'seeds';
const PACKAGE_FILE = `${SEEDS}/datapackage.json`;

export interface Seeds {
  package: SeedPackage;
  tables: ReadonlyMap<string, Table>;
  /** Published ids of records and documents that are gone without a redirect, few enough to be told one by one. */
  lost: ReadonlySet<string>;
}

/** Tables as they were read, each by itself. */
export type ReadTables = Pick<Seeds, 'package' | 'tables'>;

/**
 * Reads every table that `seeds/datapackage.json` lists and reports all that breaks a table schema, and what the tables lack
 * together.
 * @throws {ProblemsError} when the package or a table schema itself is broken: without them nothing can be said.
 */
export function readSeeds(files: ProjectFiles, problems: Problems): Seeds {
  return judgeTables(readTables(files, problems), files, problems);
}

/**
 * Each table by itself.
 * @throws {ProblemsError} as `readSeeds`
 */
export function readTables(files: ProjectFiles, problems: Problems): ReadTables {
  const seedPackage = readJson(files, PACKAGE_FILE, seedPackageSchema, problems);
  if (seedPackage === undefined) throw new ProblemsError(problems.list);
  const tables = new Map<string, Table>();
  for (const { name, path, schema: schemaFile } of seedPackage.resources) {
    const schema = readJson(files, `${SEEDS}/${schemaFile}`, tableSchemaSchema, problems);
    if (schema === undefined) throw new ProblemsError(problems.list);
    tables.set(name, readTable(files, { name, file: `${SEEDS}/${path}`, schema }, problems));
  }
  return { package: seedPackage, tables };
}

/** Looks at the tables together: what they lost since the last release, and whether their keys lead somewhere. */
export function judgeTables(read: ReadTables, files: ProjectFiles, problems: Problems): Seeds {
  const published = { ids: readPublishedIds(files), rows: readPublishedRows(files) };
  const { tables, lost } = checkLostRows(read.tables, published, problems);
  checkDataDate(read.package.version, read.tables, readPublishedTables(files), problems);
  return { package: read.package, tables: checkForeignKeys(tables, lost, problems), lost };
}

/** Rows of a table; none where the package does not list the table. */
export function rowsOf(seeds: Seeds, table: string): readonly Row[] {
  return seeds.tables.get(table)?.rows ?? [];
}

/** Whether all these tables could be read; if not, nothing can be said about what is missing from them. */
export function areReadable(seeds: Seeds, tables: readonly string[]): boolean {
  return tables.every((table) => seeds.tables.get(table)?.readable === true);
}

function readJson<Schema extends v.GenericSchema>(
  files: ProjectFiles,
  file: string,
  schema: Schema,
  problems: Problems,
): v.InferOutput<Schema> | undefined {
  const bytes = files.read(file);
  if (bytes === undefined) {
    problems.add({ file, zh: '缺少这个文件', en: 'the file is missing' });
    return undefined;
  }
  try {
    const result = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    if (result.success) return result.output;
    for (const issue of result.issues) {
      problems.add({
        file,
        column: v.getDotPath(issue) ?? '',
        zh: '不符合本项目支持的表结构写法',
        en: `not in the supported form: ${issue.message}`,
      });
    }
  } catch (error) {
    problems.add({ file, zh: '不是有效的 JSON', en: `not valid JSON (${String(error)})` });
  }
  return undefined;
}
