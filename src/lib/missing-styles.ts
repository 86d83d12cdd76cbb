import { fetchEssential } from './fetch-essential.ts';
import { tryAgain } from './try-again.ts';

interface MissingSheet {
  /** Pending while it is on its way. */
  coming: Promise<void> | undefined;
  /** Whether the bundler linked it for a chunk; the page's own, the map's and the fonts keep no chunk waiting. */
  isOfChunk: boolean;
}

/** Style sheets that have not come, by address. */
const missing = new Map<string, MissingSheet>();

/** The style sheet whose failure made a chunk's loading fail; `undefined` where it failed for another reason. */
export function sheetThatFailed(error: unknown): string | undefined {
  return error instanceof Error ? /CSS for (\S+)/.exec(error.message)?.[1] : undefined;
}

/** Somebody else's page in the place of a style sheet is a sheet without rules. */
const isThere = ({ sheet }: HTMLLinkElement): boolean => sheet !== null && sheet.cssRules.length > 0;

/** Sheets without which there is no page to speak of, by the names of their chunks; without the map's and fonts there is. */
const OF_PAGE = /\/(?:start|render-page)-[\w-]+\.css$/;

/**
 * The page links the sheets of its start, and the bundler once those of each chunk; neither asks again. To be called when
 * the sheets of the start have come or failed, as they have when a script behind them runs.
 * @returns what the page is to wait for: that its own sheets are there. Where they are missing the still overview says so.
 */
export async function watchStyles(): Promise<void> {
  addEventListener('vite:preloadError', ({ payload }) => {
    const address = sheetThatFailed(payload);
    // Asked for at once: the bundler waits for a sheet only where it is linked first, so another chunk may need it already.
    if (address !== undefined) bringStyles(address, true);
  });
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const lost = links.flatMap((element) => (isThere(element) ? [] : [element.href]));
  for (const href of lost) bringStyles(href);
  const ofPage = new Set(lost.filter((href) => OF_PAGE.test(href)));
  if (ofPage.size > 0) await fetchEssential(() => restoreStyles(ofPage));
}

/** Links a style sheet, and what else is missing; what does not come is linked again, at the latest with the next chunk. */
export function bringStyles(address: string, isOfChunk = false): void {
  if (!missing.has(address)) missing.set(address, { coming: undefined, isOfChunk });
  tryAgain(() => Promise.all([...missing].map(comingOf))).catch(() => undefined);
}

/**
 * Links what has not come, for a chunk that is to be loaded. It waits for sheets of other chunks too, which it may share, but
 * does without them.
 * @param own sheets that this chunk has failed for before
 * @throws {Error} when one of its own does not come this time either
 */
export async function restoreStyles(own: ReadonlySet<string>): Promise<void> {
  const waited = [...missing].flatMap((entry) => {
    const [address, { isOfChunk }] = entry;
    const coming = comingOf(entry);
    if (own.has(address)) return [coming];
    const settled = coming.catch(() => undefined);
    return isOfChunk ? [settled] : [];
  });
  await Promise.all(waited);
}

function comingOf([address, sheet]: readonly [string, MissingSheet]): Promise<void> {
  sheet.coming ??= link(address, sheet);
  return sheet.coming;
}

function link(address: string, sheet: MissingSheet): Promise<void> {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = address;
  const coming = new Promise<void>((resolve, reject) => {
    const refuse = (): void => {
      sheet.coming = undefined;
      element.remove();
      reject(new Error(`${address} did not come`));
    };
    element.addEventListener('load', () => {
      if (!isThere(element)) return refuse();
      missing.delete(address);
      resolve();
    });
    element.addEventListener('error', refuse);
  });
  document.head.append(element);
  return coming;
}
