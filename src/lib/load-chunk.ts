import { restoreStyles } from './missing-styles.ts';
import { tryAgain } from './try-again.ts';

/** Fetches a chunk with the style sheets of its own, again where that fails. @throws {unknown} what failed last */
export function loadChunk<Chunk>(load: () => Promise<Chunk>): Promise<Chunk> {
  return tryAgain(async () => {
    await restoreStyles();
    return load();
  });
}
