/** Browsers without idle callbacks (Safari) wait this long instead, in ms. */
const PATIENCE = 400;

/** Calls back once the page has nothing else to do, at the latest after some seconds. */
export function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 4_000 });
  else setTimeout(callback, PATIENCE);
}
