import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIdleTask } from '../../../src/lib/idle-task.ts';

/** Ten steps of a millisecond each, by a clock that only they move. */
let now = 0;
function* tenSteps(): Generator<undefined, string> {
  for (let step = 0; step < 10; step += 1) {
    now += 1;
    yield;
  }
  return 'done';
}

beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('wanted at once', () => {
  test('takes no longer than allowed, and goes on where it stopped', () => {
    const task = createIdleTask(tenSteps());
    expect(task.within(6)).toBeUndefined();
    expect(now).toBe(6);
    expect(task.within(6)).toBe('done');
    expect(now).toBe(10);
    expect(task.within(0)).toBe('done');
  });

  test('no time, no step', () => {
    expect(createIdleTask(tenSteps()).within(0)).toBeUndefined();
    expect(now).toBe(0);
  });
});

describe('by itself', () => {
  test('uses idle time as far as it goes, but never long at once', () => {
    const idle: IdleRequestCallback[] = [];
    vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => idle.push(callback));
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    const onDone = vi.fn<() => void>();
    createIdleTask(tenSteps()).run(onDone, false);
    const period = (milliseconds: number): void => {
      const end = now + milliseconds;
      idle.shift()?.({ didTimeout: false, timeRemaining: () => end - now });
    };
    period(5);
    expect(now).toBe(4);
    expect(onDone).not.toHaveBeenCalled();
    period(50);
    expect(now).toBe(10);
    period(50);
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(idle).toEqual([]);
  });

  test.each([
    ['urgent', true],
    ['without idle callbacks', false],
  ])('%s: in slices between other tasks', (_what, isUrgent) => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const onDone = vi.fn<() => void>();
    createIdleTask(tenSteps()).run(onDone, isUrgent);
    expect(now).toBe(0);
    vi.advanceTimersToNextTimer();
    expect(now).toBe(6);
    vi.advanceTimersToNextTimer();
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  test('stops, and can be started again', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const task = createIdleTask(tenSteps());
    const dropped = vi.fn<() => void>();
    task.run(dropped, true)();
    vi.runAllTimers();
    expect(now).toBe(0);
    const onDone = vi.fn<() => void>();
    task.run(onDone, true);
    vi.runAllTimers();
    expect(dropped).not.toHaveBeenCalled();
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});
