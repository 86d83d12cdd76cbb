/** How long a slice may keep the page from answering, in milliseconds; a browser would allow 50. */
const SLICE = 6;

/** A long computation that gives way to everything else, and can be hurried when its result is wanted. */
export interface IdleTask<Result> {
  /** Goes on for at most so many milliseconds, now; returns the result once there is one. */
  within(milliseconds: number): Result | undefined;
  /**
   * Goes on by itself, in idle time or, once it is `isUrgent`, in slices between two frames; `onDone` is called when it
   * ends, never at once. Returns what stops it; it can be started again.
   */
  run(onDone: () => void, isUrgent: boolean): () => void;
}

function until(end: number): () => boolean {
  return () => performance.now() < end;
}

/** @param steps short ones: no step is ever interrupted */
export function createIdleTask<Result>(steps: Generator<undefined, Result>): IdleTask<Result> {
  let result: { value: Result } | undefined;
  const goOnWhile = (hasTime: () => boolean): void => {
    while (result === undefined && hasTime()) {
      const step = steps.next();
      if (step.done === true) result = { value: step.value };
    }
  };
  return {
    within: (milliseconds) => {
      goOnWhile(until(performance.now() + milliseconds));
      return result?.value;
    },
    run: (onDone, isUrgent) => {
      let cancel: (() => void) | undefined;
      let isCancelled = false;
      const slice = (hasTime: () => boolean): void => {
        if (isCancelled) return;
        goOnWhile(hasTime);
        if (result === undefined) next();
        else onDone();
      };
      // Safari has no idle callbacks: there a task after the next frame must do.
      const canIdle = !isUrgent && typeof requestIdleCallback === 'function';
      const next = (): void => {
        if (canIdle) {
          const handle = requestIdleCallback((deadline) => {
            const isShort = until(performance.now() + SLICE);
            slice(() => isShort() && deadline.timeRemaining() > 1);
          });
          cancel = () => cancelIdleCallback(handle);
        } else {
          const handle = setTimeout(() => slice(until(performance.now() + SLICE)), isUrgent ? 0 : 16);
          cancel = () => clearTimeout(handle);
        }
      };
      next();
      return () => {
        isCancelled = true;
        cancel?.();
      };
    },
  };
}
