import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../lib/compare-text.ts';

/** Every file below a directory, or the file itself; none where there is nothing. Paths as they were given, in order. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted(compareText)
    .flatMap((name) => filesBelow(join(path, name)));
}

/** SHA-256 in hex over names (from `root`, divided by `/`) and bytes of these files: changes with any of them. */
export function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(file);
    // The length, so that no byte can pass from one file to its neighbour unseen.
    hash.update(`${relative(root, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
