import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createSideLine } from '../../../src/app/sides/side-line.ts';

afterEach(() => document.body.replaceChildren());

/** A line over a map of 1000 px, of which panels leave 600 px free from 300 px on. */
function line() {
  const clipped = document.createElement('div');
  Object.defineProperty(clipped, 'clientWidth', { value: 1000 });
  const made = createSideLine(clipped, () => ({ top: 0, bottom: 0, left: 300, right: 100 }));
  document.body.append(clipped, made.element);
  made.place();
  const before = clipped.style.clipPath;
  made.reveal();
  made.name({ handle: '分界线', before: '2016', after: '2021' });
  const shownTo = () => Number(/calc\(100% - (\d+)px\)/.exec(clipped.style.clipPath)?.[1]);
  return { before, handle: screen.getByRole('slider', { name: '分界线' }), shownTo };
}

test('the line starts in the middle of what the panels leave free and names both sides', () => {
  const { handle, shownTo } = line();
  expect(shownTo()).toBe(600);
  expect(handle).toHaveAttribute('aria-valuenow', '50');
  expect(screen.getByText('2016')).toBeVisible();
  expect(screen.getByText('2021')).toBeVisible();
});

test('nothing of the second map and no name is seen before it is drawn', () => {
  expect(line().before).toBe('inset(0 100% 0 0)');
});

test('keys move it by steps and to the ends, never under a panel', async () => {
  const { handle, shownTo } = line();
  handle.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(shownTo()).toBe(612);
  await userEvent.keyboard('{PageDown}');
  expect(shownTo()).toBe(552);
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(shownTo()).toBe(900);
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(shownTo()).toBe(300);
  expect(handle).toHaveAttribute('aria-valuenow', '0');
});

test('a pointer draws it along only while it holds it', () => {
  const { handle, shownTo } = line();
  let held = false;
  handle.setPointerCapture = () => {
    held = true;
  };
  handle.hasPointerCapture = () => held;
  fireEvent.pointerMove(handle, { clientX: 450 });
  expect(shownTo()).toBe(600);
  fireEvent.pointerDown(handle, { pointerId: 1 });
  fireEvent.pointerMove(handle, { clientX: 450 });
  expect(shownTo()).toBe(450);
  held = false;
  fireEvent.pointerMove(handle, { clientX: 800 });
  expect(shownTo()).toBe(450);
});
