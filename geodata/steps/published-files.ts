import { PUBLISHED_FILE, readPublishedIds } from '../checks/published-ids.ts';
import { PUBLISHED_ROWS_FILE, rowKey } from '../checks/published-rows.ts';
import { fingerprintOf, PUBLISHED_TABLES_FILE } from '../checks/published-tables.ts';
import { compareText } from '../lib/compare-text.ts';
import type { ProjectFiles } from '../tables/project-files.ts';
import { NODE_TABLES } from './assemble-nodes.ts';
import type { OutputFile } from './output-file.ts';
import type { Seeds } from './read-seeds.ts';

/** Tables whose rows are followed by their ids or lead on from one. */
const BY_ID = new Set([...Object.values(NODE_TABLES), 'redirects']);

/**
 * What a release leaves for later checks, paths from the project's root: every id that was ever published, the rows of the tables
 * without ids, and what the tables held on which data date.
 */
export function publishedFiles(seeds: Seeds, ids: readonly string[], files: ProjectFiles): OutputFile[] {
  const tables = [...seeds.tables.values()];
  const rows = tables
    .filter(({ name }) => !BY_ID.has(name))
    .flatMap((table) => table.rows.map((row) => rowKey(table, row)));
  const state = {
    date: seeds.package.version,
    tables: Object.fromEntries(tables.map((table) => [table.name, fingerprintOf(table)])),
  };
  return [
    { path: PUBLISHED_FILE, text: linesOf([...readPublishedIds(files), ...ids]) },
    { path: PUBLISHED_ROWS_FILE, text: linesOf(rows) },
    { path: PUBLISHED_TABLES_FILE, text: `${JSON.stringify(state, null, 2)}\n` },
  ];
}

function linesOf(lines: readonly string[]): string {
  return [...new Set(lines)]
    .toSorted(compareText)
    .map((line) => `${line}\n`)
    .join('');
}
