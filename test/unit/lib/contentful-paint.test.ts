import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstPaint } from '../../../src/lib/contentful-paint.ts';

/** What a stubbed browser calls when it has painted. */
let tell: ((names: readonly string[]) => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(listener: (list: { getEntriesByName: (name: string) => string[] }) => void) {
        tell = (names) =>
          listener({ getEntriesByName: (name) => names.filter((painted) => painted === name) });
      }
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  tell = undefined;
});

test('work waits until the page is painted with something to see', async () => {
  const work = vi.fn<() => void>();
  const painted = firstPaint().then(work);
  tell?.(['first-paint']);
  await vi.advanceTimersByTimeAsync(100);
  expect(work).not.toHaveBeenCalled();
  tell?.(['first-paint', 'first-contentful-paint']);
  await painted;
  expect(work).toHaveBeenCalledOnce();
});

test('a page that is never painted does not wait for ever, nor one whose browser does not tell', async () => {
  const work = vi.fn<() => void>();
  void firstPaint(200).then(work);
  vi.stubGlobal('PerformanceObserver', undefined);
  // An absent global, as `in` sees it.
  Reflect.deleteProperty(globalThis, 'PerformanceObserver');
  void firstPaint(200).then(work);
  await vi.advanceTimersByTimeAsync(199);
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledTimes(2);
});
