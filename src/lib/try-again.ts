/** Pauses before another try, ms: a line that was gone for a moment is back, a busy server has had its time. */
const PAUSES = [300, 1_000, 3_000] as const;

/** Thrown by what is not worth another try: the server has answered, and will answer the same. */
export class FinalError extends Error {}

/**
 * False for what another try would not change: a script that came cut short is remembered by the browser as it came, and
 * only a new page asks for it again.
 */
const isPassing = (error: unknown): boolean => !(error instanceof SyntaxError || error instanceof FinalError);

/** Once all tries were in vain, another round is worth while after so many ms, whether somebody asks or not. */
export const AGAIN_AFTER = 15_000;

/** True where that round may help: a page that is offline hears when the line is back (`app/heal.ts`). */
export const mayPass = (error: unknown): boolean => isPassing(error) && navigator.onLine;

/** Told on the window when something could not be fetched, all tries included. */
export const NOT_FETCHED = 'atlas:not-fetched';

/** Does what needs the line, and where that fails does it again after a pause. @throws {unknown} what failed last */
export async function tryAgain<Result>(
  action: () => Promise<Result>,
  pauses: readonly number[] = PAUSES,
): Promise<Result> {
  const [pause, ...others] = pauses;
  try {
    return await action();
  } catch (error) {
    if (pause === undefined || !isPassing(error)) {
      globalThis.window?.dispatchEvent(new Event(NOT_FETCHED));
      throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    return tryAgain(action, others);
  }
}
