import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { datasetInColumns } from './to-columns.ts';

/** Files of the dataset that the page itself reads; tables, descriptions and what the page works out itself are for others. */
const READ_BY_PAGE = /^(?:[a-z-]+\.json|layers[/\\][a-z-]+\.geojson)$/;
const NOT_READ = new Set(['datapackage.json', 'rules.json']);

/** A file of the dataset: its path below `data/`, with slashes, and its bytes. */
export interface DataFile {
  path: string;
  bytes: Buffer;
}

/** The records themselves, which the page's edition holds column by column. */
const RECORDS = 'atlas.json';

/** The files that the page reads, as it reads them, in the order of their names; none before the first data build. */
export function dataFiles(folder: string): DataFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => READ_BY_PAGE.test(path) && !NOT_READ.has(path))
    .map((path) => ({ path: path.split(sep).join('/'), bytes: bytesFor(join(folder, path), path) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function bytesFor(file: string, path: string): Buffer {
  const bytes = readFileSync(file);
  return path === RECORDS ? Buffer.from(datasetInColumns(bytes.toString())) : bytes;
}

/**
 * The folder of a built site that holds these files for the page, named by what is in them. A page that was opened before
 * a new deployment asks for its own edition or gets nothing; records of one and layers of another never meet.
 */
export function editionFolder(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return `assets/data-${hash.digest('base64url').slice(0, 8)}`;
}
