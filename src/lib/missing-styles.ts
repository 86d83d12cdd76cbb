import { tryAgain } from './try-again.ts';

/** Style sheets that have not come, by address; with what waits for one that is on its way. */
const missing = new Map<string, Promise<void> | undefined>();

/**
 * The page links the sheets of its start, and the bundler once those of each chunk; neither asks again. To be called when
 * the sheets of the start have come or failed, as they have when a script behind them runs.
 */
export function watchStyles(): void {
  for (const { href, sheet } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (sheet === null) bringStyles(href);
  addEventListener('vite:preloadError', ({ payload }) => {
    const [, address] = /CSS for (\S+)/.exec(payload.message) ?? [];
    // Asked for at once: the bundler waits for a sheet only where it is linked first, so another chunk may need it already.
    if (address !== undefined) bringStyles(address);
  });
}

/** Links a style sheet, and what else is missing; what does not come is linked again, at the latest with the next chunk. */
export function bringStyles(address: string): void {
  if (!missing.has(address)) missing.set(address, undefined);
  tryAgain(restoreStyles).catch(() => undefined);
}

/** Links what has not come. @throws {Error} when a sheet does not come this time either */
export async function restoreStyles(): Promise<void> {
  await Promise.all([...missing].map(([address, coming]) => coming ?? link(address)));
}

function link(address: string): Promise<void> {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = address;
  const coming = new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => {
      missing.delete(address);
      resolve();
    });
    element.addEventListener('error', () => {
      missing.set(address, undefined);
      element.remove();
      reject(new Error(`${address} did not come`));
    });
  });
  missing.set(address, coming);
  document.head.append(element);
  return coming;
}
