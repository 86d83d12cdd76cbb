import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read access to the project's files by path from its root; tests lay files over others. */
export interface ProjectFiles {
  /** Bytes of the file, or `undefined` when there is none. */
  read(path: string): Uint8Array | undefined;
}

/** The files below a directory on disk. */
export function filesIn(rootDirectory: string): ProjectFiles {
  return {
    read(path) {
      const absolute = join(rootDirectory, path);
      return existsSync(absolute) ? readFileSync(absolute) : undefined;
    },
  };
}
