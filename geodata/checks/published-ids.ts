import type { ProjectFiles } from '../tables/project-files.ts';

/** The ids that were published, one a line, sorted. A release adds to it; nothing ever leaves it. */
export const PUBLISHED_FILE = 'seeds/published-ids.txt';

/** The published ids in the order of their file; none where there is no file. */
export function readPublishedIds(files: ProjectFiles): string[] {
  const bytes = files.read(PUBLISHED_FILE);
  if (bytes === undefined) return [];
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line !== '');
}
