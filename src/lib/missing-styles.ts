import { fetchEssential } from './fetch-essential.ts';
import { AGAIN_AFTER, tryAgain } from './try-again.ts';
import { isWhole } from './whole-sheet.ts';

interface MissingSheet {
  /** Pending while it is on its way. */
  coming: Promise<void> | undefined;
  /** Whether the bundler linked it for a chunk; the page's own, the map's and the fonts keep no chunk waiting. */
  isOfChunk: boolean;
  /** Whether it was asked for in vain: the browser may hold it as it came then, cut short. */
  hasFailed: boolean;
}

/** Style sheets that have not come, by address. */
const missing = new Map<string, MissingSheet>();
let round: Promise<unknown> | undefined;
let next: ReturnType<typeof setTimeout> | undefined;

/** The style sheet whose failure made a chunk's loading fail; `undefined` where it failed for another reason. */
export function sheetThatFailed(error: unknown): string | undefined {
  return error instanceof Error ? /CSS for (\S+)/.exec(error.message)?.[1] : undefined;
}

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
    if (address !== undefined) bringStyles(address, true, true);
  });
  addEventListener('online', bringMissing);
  const lost = linked().flatMap((element) => (isWhole(element) ? [] : [element.href]));
  for (const href of lost) bringStyles(href, false, true);
  const ofPage = new Set(lost.filter((href) => OF_PAGE.test(href)));
  if (ofPage.size > 0) await fetchEssential(() => restoreStyles(ofPage));
}

/** Links the style sheets of chunks again that came cut short; the bundler takes them for whole. */
export function mendCutStyles(): void {
  for (const element of linked())
    if (element.sheet !== null && !isWhole(element)) bringStyles(element.href, true, true);
}

const linked = (): HTMLLinkElement[] => [
  ...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'),
];

/**
 * Links a style sheet, and what else is missing, for as long as it is.
 * @param isOfChunk whether the bundler linked it for a chunk
 * @param hasFailed whether it has been asked for in vain
 */
export function bringStyles(address: string, isOfChunk = false, hasFailed = false): void {
  if (missing.has(address)) return;
  missing.set(address, { coming: undefined, isOfChunk, hasFailed });
  // At once, also where others are waited for.
  bringAll().catch(() => undefined);
  bringMissing();
}

const bringAll = (): Promise<unknown> => Promise.all([...missing].map(comingOf));

/** Links what is missing, again and again while anything is; once at a time, however many ask. */
function bringMissing(): void {
  clearTimeout(next);
  round ??= tryAgain(bringAll)
    .catch(() => {
      next = setTimeout(bringMissing, AGAIN_AFTER);
    })
    .finally(() => {
      round = undefined;
    });
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

async function link(address: string, sheet: MissingSheet): Promise<void> {
  if (sheet.hasFailed) await fetch(address, { cache: 'reload' }).catch(() => undefined);
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = address;
  return new Promise<void>((resolve, reject) => {
    const settle = (): void => {
      if (isWhole(element)) {
        missing.delete(address);
        for (const other of linked()) if (other !== element && other.href === element.href) other.remove();
        return resolve();
      }
      sheet.coming = undefined;
      sheet.hasFailed = true;
      element.remove();
      reject(new Error(`${address} did not come`));
    };
    element.addEventListener('load', settle);
    element.addEventListener('error', settle);
    // Behind all others: one that comes before another has the whole page laid out anew.
    document.body.append(element);
  });
}
