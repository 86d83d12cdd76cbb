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
 * Comes once the browser has had the occasion to paint what stands in the page, so that heavy work does not hold it up. A
 * page that nobody sees is not painted: then after `patience` milliseconds.
 */
export function occasionToPaint(patience = 250): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
