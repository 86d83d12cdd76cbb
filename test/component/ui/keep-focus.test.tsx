import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../../src/ui/keep-focus.ts';

let undo: () => void;
beforeEach(() => {
  // Nothing is drawn here, and everything is in sight.
  const boxes = [new DOMRect(0, 0, 10, 10)];
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue(
    Object.assign(boxes, { item: (index: number) => boxes[index] ?? null }),
  );
  undo = keepFocus(document);
});
afterEach(() => {
  undo();
  vi.restoreAllMocks();
});

let go: () => void = () => undefined;

/** A row of two controls; the first goes when `go` is called, as what waits for the network does. */
function Row() {
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    go = () => act(() => setGone(true));
  }, []);
  return (
    <section>
      {isGone ? null : <button type="button">first</button>}
      <button type="button">second</button>
    </section>
  );
}

function open(): ReturnType<typeof userEvent.setup> {
  render(<Row />);
  return userEvent.setup();
}

const frames = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

test('a control that goes long after it was pressed leaves the focus to the next', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'first' }));
  await frames();
  await frames();
  expect(screen.getByRole('button', { name: 'first' })).toHaveFocus();
  go();
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'second' })).toHaveFocus());
});

test('whoever went elsewhere meanwhile is left there', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'first' }));
  await user.click(document.body);
  go();
  await frames();
  await frames();
  expect(document.body).toHaveFocus();
});
