import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { occasionToPaint } from '../../../src/lib/after-paint.ts';

let frame: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frame = callback;
    return 1;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('work waits for the frame, and begins in a task after it', async () => {
  const work = vi.fn<() => void>();
  const painted = occasionToPaint().then(work);
  await vi.advanceTimersByTimeAsync(100);
  expect(work).not.toHaveBeenCalled();
  frame?.();
  await vi.advanceTimersByTimeAsync(0);
  await painted;
  expect(work).toHaveBeenCalledOnce();
});

test('a page that is never painted does not wait for ever', async () => {
  const work = vi.fn<() => void>();
  void occasionToPaint(200).then(work);
  await vi.advanceTimersByTimeAsync(199);
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledOnce();
});
