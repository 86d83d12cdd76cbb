/** Finer screens than this show no more of a map, and cost twice the drawing. */
const FINEST = 2;

/** Pixels of the screen to a CSS pixel, as far as a map makes use of them. */
export const screenRatio = (): number => Math.min(window.devicePixelRatio, FINEST);

/**
 * Keeps a map as fine as the screen that it is on: the browser's own zoom, and a window that is dragged to another screen,
 * change the ratio while the page is open. Returns what ends it.
 */
export function followScreen(map: { setPixelRatio: (ratio: number) => unknown }): () => void {
  const ending = new AbortController();
  const awaitChange = (): void =>
    window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        map.setPixelRatio(screenRatio());
        awaitChange();
      },
      { once: true, signal: ending.signal },
    );
  awaitChange();
  return () => ending.abort();
}
