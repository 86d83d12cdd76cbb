import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { requireWholeData } from './data-stamp.ts';
import { filesBelow, hashOf } from './file-hash.ts';

/** Beside the page: `{"build": id}` of what stands on the server now. The page carries its own as `<meta name="build">`. */
export const BUILD_FILE = 'build.json';

/** Stands in the page until every byte of the site is known. As long as an id. */
const PLACEHOLDER = '@@build-id@@@@@@';

/**
 * The id of a built site: 16 hexadecimal digits that change with any byte of code, page, data or fonts. It is written
 * into the page's `<meta name="build">` and into `build.json`.
 */
export function identify(directory: string): string {
  const id = hashOf(directory, filesBelow(directory)).slice(0, PLACEHOLDER.length);
  const page = join(directory, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(PLACEHOLDER, id));
  writeFileSync(join(directory, BUILD_FILE), `${JSON.stringify({ build: id })}\n`);
  return id;
}

/** Puts a finished directory in the place of another: the old one is moved away, then taken away. */
export function putInPlace(finished: string, directory: string): void {
  const [beside, old] = [`${directory}.part`, `${directory}.old`];
  for (const path of [beside, old]) rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(directory), { recursive: true });
  // Only on the same disk can a directory be moved at once: another gets a copy first.
  cpSync(finished, beside, { recursive: true });
  if (existsSync(directory)) renameSync(directory, old);
  renameSync(beside, directory);
  for (const path of [finished, old]) rmSync(path, { recursive: true, force: true });
}

/**
 * Builds the site beside its place and moves it there when every file is written, so that a build that is cut short
 * leaves the earlier site or none, never half of one; refuses data that are not whole; gives the site its id.
 */
export function wholeSite(root: string): Plugin {
  const scratch = join(root, '.cache/site');
  let directory = '';
  return {
    name: 'whole-site',
    apply: 'build',
    config(config) {
      directory = resolve(root, config.build?.outDir ?? 'dist');
      requireWholeData(root);
      rmSync(scratch, { recursive: true, force: true });
      return { build: { outDir: scratch } };
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'build', content: PLACEHOLDER }, injectTo: 'head' },
    ],
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        identify(scratch);
        putInPlace(scratch, directory);
      },
    },
  };
}
