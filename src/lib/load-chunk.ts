import { mendCutStyles, restoreStyles, sheetThatFailed } from './missing-styles.ts';
import { tryAgain } from './try-again.ts';

/** Sheets that a chunk has failed for: the bundler links each but once, and would next time load the chunk without it. */
const failedFor = new WeakMap<object, Set<string>>();

/**
 * Fetches a chunk with the style sheets of its own, again where that fails.
 * @param key the same object whenever the same chunk is loaded; the function itself unless told
 * @throws {unknown} what failed last
 */
export function loadChunk<Chunk>(load: () => Promise<Chunk>, key: object = load): Promise<Chunk> {
  const own = failedFor.get(key) ?? new Set();
  failedFor.set(key, own);
  return tryAgain(async () => {
    await restoreStyles(own);
    try {
      const chunk = await load();
      mendCutStyles();
      return chunk;
    } catch (error) {
      const sheet = sheetThatFailed(error);
      if (sheet !== undefined) own.add(sheet);
      throw error;
    }
  });
}
