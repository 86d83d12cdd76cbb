import { useEffect, useMemo, useReducer } from 'react';
import { createIdleTask } from '../../lib/idle-task.ts';

/** Less than a frame: with it an answer is still there in the frame after the key. */
const AT_ONCE = 8;

/**
 * The result of `steps`, computed in idle time. When it is wanted earlier, what is left is done at once where that takes
 * less than a frame, else between frames: typing is never held up.
 * @param steps a stable function; a new one starts anew, `undefined` waits
 */
export function useIdleResult<Result>(
  steps: (() => Generator<undefined, Result>) | undefined,
  isWanted: boolean,
): Result | undefined {
  const [, tell] = useReducer((count: number) => count + 1, 0);
  const task = useMemo(() => (steps === undefined ? undefined : createIdleTask(steps())), [steps]);
  // The task only ever goes on, and to the same result: that it does so in a render changes nothing that is seen.
  const result = task?.within(isWanted ? AT_ONCE : 0);
  const isOpen = task !== undefined && result === undefined;
  useEffect(() => (isOpen ? task.run(tell, isWanted) : undefined), [task, isOpen, isWanted]);
  return result;
}
