/** Pauses before another try, ms: a line that was gone for a moment is back, a busy server has had its time. */
const PAUSES = [300, 1_000, 3_000] as const;

/** Thrown by what is not worth another try: the server has answered, and will answer the same. */
export class FinalError extends Error {}

/** A script that came cut short is remembered by the browser as it came; only a new page asks for it again. */
const isFinal = (error: unknown): boolean => error instanceof SyntaxError || error instanceof FinalError;

/** Does what needs the line, and where that fails does it again after a pause. @throws {unknown} what failed last */
export async function tryAgain<Result>(
  action: () => Promise<Result>,
  pauses: readonly number[] = PAUSES,
): Promise<Result> {
  const [pause, ...others] = pauses;
  try {
    return await action();
  } catch (error) {
    if (pause === undefined || isFinal(error)) throw error;
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    return tryAgain(action, others);
  }
}
