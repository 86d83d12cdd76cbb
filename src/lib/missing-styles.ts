import { tryAgain } from './try-again.ts';

/** Style sheets that were linked and did not come, by address; with what waits for one that is asked for again. */
const missing = new Map<string, Promise<void> | undefined>();

/**
 * The page links the sheets of its start, and the bundler once those of each chunk; neither asks again. To be called when
 * the sheets of the start have come or failed, as they have when a script behind them runs.
 */
export function watchStyles(): void {
  for (const { href, sheet } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (sheet === null) missing.set(href, undefined);
  addEventListener('vite:preloadError', ({ payload }) => {
    const [, address] = /CSS for (\S+)/.exec(payload.message) ?? [];
    if (address === undefined) return;
    missing.set(address, undefined);
    // Another chunk may need it that did not wait: the bundler waits for a sheet only where it is asked for first.
    comeAgain();
  });
  comeAgain();
}

/** Asks again for what is missing; what still does not come is asked for with the next chunk. */
function comeAgain(): void {
  tryAgain(restoreStyles).catch(() => undefined);
}

/** Links again what did not come. @throws {Error} when a sheet does not come this time either */
export async function restoreStyles(): Promise<void> {
  await Promise.all([...missing].map(([address, coming]) => coming ?? linkAgain(address)));
}

function linkAgain(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const coming = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => {
      missing.delete(address);
      resolve();
    });
    link.addEventListener('error', () => {
      missing.set(address, undefined);
      link.remove();
      reject(new Error(`${address} did not come`));
    });
  });
  missing.set(address, coming);
  document.head.append(link);
  return coming;
}
