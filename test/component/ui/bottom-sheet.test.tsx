import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BottomSheet } from '../../../src/ui/bottom-sheet.tsx';
import type { SheetStop } from '../../../src/ui/sheet-stops.ts';

const WINDOW_HEIGHT = 1000;

function Sheet({ start, onStop }: { start: SheetStop; onStop: (stop: SheetStop) => void }) {
  const [stop, setStop] = useState(start);
  return (
    <BottomSheet
      stop={stop}
      onStop={(next) => {
        onStop(next);
        setStop(next);
      }}
      handleLabel={`高度：${stop}`}
    >
      <p>正文</p>
    </BottomSheet>
  );
}

function openSheet(start: SheetStop) {
  const onStop = vi.fn<(stop: SheetStop) => void>();
  render(<Sheet start={start} onStop={onStop} />);
  const sheet = screen.getByText('正文').closest<HTMLElement>('.sheet');
  if (sheet === null) throw new Error('No sheet');
  return { onStop, sheet, handle: screen.getByRole('button', { name: /^高度/ }), user: userEvent.setup() };
}

/** Presses the handle at one height of the window, moves it to another, and lets go. */
function drag(handle: HTMLElement, from: number, to: number): void {
  fireEvent.pointerDown(handle, { clientY: from, pointerId: 1 });
  fireEvent.pointerMove(handle, { clientY: to, pointerId: 1 });
  fireEvent.pointerUp(handle, { clientY: to, pointerId: 1 });
  fireEvent.click(handle, { detail: 1 });
}

beforeEach(() => {
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(WINDOW_HEIGHT);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(460);
  return () => vi.restoreAllMocks();
});

describe('the sheet by keyboard', () => {
  test('arrows go through the three stops and no further', async () => {
    const { handle, onStop, sheet, user } = openSheet('peek');
    handle.focus();
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(sheet).toHaveAttribute('data-stop', 'full');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(sheet).toHaveAttribute('data-stop', 'peek');
    expect(onStop.mock.calls.flat()).toEqual(['half', 'full', 'half', 'peek']);
    expect(handle).toHaveAccessibleName('高度：peek');
  });

  test('enter and space go to the next stop, from the last to the first', async () => {
    const { handle, onStop, user } = openSheet('half');
    handle.focus();
    await user.keyboard('{Enter} ');
    expect(onStop.mock.calls.flat()).toEqual(['full', 'peek']);
  });

  test('other keys are left alone', async () => {
    const { handle, onStop, user } = openSheet('half');
    handle.focus();
    await user.keyboard('{ArrowLeft}a');
    expect(onStop).not.toHaveBeenCalled();
  });
});

describe('the sheet by hand', () => {
  test.each([
    ['up a long way', 'half', 540, 150, 'full'],
    ['up a little', 'half', 540, 500, 'half'],
    ['down a long way', 'half', 540, 900, 'peek'],
    ['tapped', 'half', 540, 543, 'full'],
    ['tapped when full', 'full', 540, 540, 'peek'],
  ] as const)('%s', (_what, start, from, to, stop) => {
    const { handle, onStop, sheet } = openSheet(start);
    drag(handle, from, to);
    expect(onStop.mock.calls).toEqual([[stop]]);
    expect(sheet).toHaveAttribute('data-stop', stop);
  });

  test('follows the finger, but never below its handle', () => {
    const { handle, onStop, sheet } = openSheet('half');
    fireEvent.pointerMove(handle, { clientY: 100, pointerId: 1 });
    expect(sheet).not.toHaveAttribute('data-dragging');
    fireEvent.pointerDown(handle, { clientY: 540, pointerId: 1 });
    fireEvent.pointerMove(handle, { clientY: 440, pointerId: 1 });
    expect(sheet).toHaveStyle({ height: '560px' });
    expect(sheet).toHaveAttribute('data-dragging');
    fireEvent.pointerMove(handle, { clientY: 1000, pointerId: 1 });
    expect(sheet).toHaveStyle({ height: '48px' });
    fireEvent.pointerCancel(handle, { pointerId: 1 });
    expect(sheet.style.height).toBe('');
    expect(onStop).not.toHaveBeenCalled();
  });
});
