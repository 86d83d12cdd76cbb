import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AGAIN_AFTER } from '../../../src/lib/try-again.ts';
import { drawWithHand } from '../../../src/map/drawing/drawing.ts';
import type { Drawing, DrawingHandle } from '../../../src/map/drawing/drawing-contract.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const STILL: Drawing = { theme: 'light', shapes: [], tool: undefined, edited: undefined };

/** What remembers how it was told to draw. */
function listening() {
  const told: Drawing[] = [];
  const handle: DrawingHandle = { set: (drawing) => void told.push(drawing), remove: () => undefined };
  return { told, handle };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test('shapes are drawn without the hand, which is fetched once something is taken up', async () => {
  const [layers, hand] = [listening(), listening()];
  const fetchHand = vi.fn<() => Promise<() => DrawingHandle>>(async () => () => hand.handle);
  const drawing = drawWithHand(layers.handle, fetchHand);
  drawing.set(STILL);
  await settled();
  expect(layers.told).toHaveLength(1);
  expect(fetchHand).not.toHaveBeenCalled();
  drawing.set({ ...STILL, edited: 0 });
  // Nobody moves it yet: it stays where it is.
  expect(layers.told.at(-1)?.edited).toBeUndefined();
  drawing.set({ ...STILL, edited: 0 });
  await settled();
  expect(fetchHand).toHaveBeenCalledOnce();
  expect(layers.told.at(-1)?.edited).toBe(0);
  expect(hand.told.map(({ edited }) => edited)).toEqual([0]);
});

test('a hand that did not come is asked for again by itself', async () => {
  const hand = listening();
  const fetchHand = vi
    .fn<() => Promise<() => DrawingHandle>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(() => hand.handle);
  drawWithHand(listening().handle, fetchHand).set({ ...STILL, tool: 'circle' });
  await settled();
  expect(hand.told).toEqual([]);
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER);
  expect(hand.told.map(({ tool }) => tool)).toEqual(['circle']);
});

test('a hand that comes after its map is gone is not made', async () => {
  const make = vi.fn<() => DrawingHandle>(() => listening().handle);
  const drawing = drawWithHand(listening().handle, async () => make);
  drawing.set({ ...STILL, tool: 'line' });
  drawing.leave();
  await settled();
  expect(make).not.toHaveBeenCalled();
});
