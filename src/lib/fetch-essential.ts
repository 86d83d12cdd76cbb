import { refetchScripts } from './refetch-scripts.ts';
import { tryAgain } from './try-again.ts';

/** Long enough for a line that is gone for a tunnel, or for a server that is started anew; ms. */
const LONG_PAUSES = [5_000, 15_000, 60_000];

/**
 * Fetches what the page cannot start without, and goes on trying; meanwhile `data-start` has the style sheet show the
 * sentence that stands in the page for this, with its link to load it again.
 * @throws {unknown} what failed last
 */
export async function fetchEssential<Result>(load: () => Promise<Result>): Promise<Result> {
  const { dataset } = document.documentElement;
  try {
    return await tryAgain(load);
  } catch (error) {
    // Then only the link helps.
    if (error instanceof SyntaxError) await refetchScripts();
    dataset['start'] = 'failed';
    const result = await tryAgain(load, LONG_PAUSES);
    delete dataset['start'];
    return result;
  }
}
