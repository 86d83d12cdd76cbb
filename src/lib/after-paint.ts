/**
 * Calls back once what was changed before this call is on screen: the next frame paints it, the one after proves that it
 * was presented; then the callback has a task of its own.
 * A later call replaces an earlier one that has not run yet. `cancel` drops it.
 */
export function createAfterPaint(): { run: (callback: () => void) => void; cancel: () => void } {
  let frame: number | undefined;
  let task: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(task);
    frame = undefined;
    task = undefined;
  };
  return {
    run: (callback) => {
      cancel();
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          frame = undefined;
          task = setTimeout(callback, 0);
        });
      });
    },
    cancel,
  };
}

/**
 * Comes once the browser says that the page has been painted with something to see, so that heavy work does not hold that
 * up. A page that nobody sees is not painted, and not every browser tells: then after `patience` milliseconds.
 */
export function firstPaint(patience = 300): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    // The types say that every browser tells; a WebView may not.
    if (!('PerformanceObserver' in globalThis)) return;
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
