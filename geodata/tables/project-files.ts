import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read access to the project's files by path from its root; tests lay files over others. */
export interface ProjectFiles {
  /** Bytes of the file, or `undefined` when there is none. */
  read(path: string): Uint8Array | undefined;
  /** Names of the files in a folder, in their order; none where there is no such folder. Absent where there are no folders. */
  list?(folder: string): readonly string[];
}

/** The files below a directory on disk. */
export function filesIn(rootDirectory: string): ProjectFiles {
  return {
    read(path) {
      const absolute = join(rootDirectory, path);
      return existsSync(absolute) ? readFileSync(absolute) : undefined;
    },
    list(folder) {
      const absolute = join(rootDirectory, folder);
      return existsSync(absolute) ? readdirSync(absolute).toSorted() : [];
    },
  };
}
