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
