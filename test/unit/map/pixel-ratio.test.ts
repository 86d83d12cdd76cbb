// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { followScreen, screenRatio } from '../../../src/map/pixel-ratio.ts';

/** A window on a screen of this ratio; `drag` takes it to another. */
function windowOn(ratio: number) {
  const asked = new EventTarget();
  vi.stubGlobal('devicePixelRatio', ratio);
  vi.stubGlobal('matchMedia', () => asked);
  return {
    drag: (to: number): void => {
      vi.stubGlobal('devicePixelRatio', to);
      asked.dispatchEvent(new Event('change'));
    },
  };
}

test('the map follows the screen that the window is on, and is never finer than is seen', () => {
  const screen = windowOn(1);
  const setPixelRatio = vi.fn<(ratio: number) => void>();
  expect(screenRatio()).toBe(1);
  const end = followScreen({ setPixelRatio });
  expect(setPixelRatio).not.toHaveBeenCalled();
  for (const [to, ratio] of [
    [2, 2],
    [3, 2],
    [1.25, 1.25],
  ] as const) {
    screen.drag(to);
    expect(setPixelRatio).toHaveBeenLastCalledWith(ratio);
  }
  end();
  screen.drag(1);
  expect(setPixelRatio).toHaveBeenCalledTimes(3);
});
