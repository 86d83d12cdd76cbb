import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ToggleTip } from '../../../src/ui/toggle-tip.tsx';

test('a scroll that was over before is no reason to close; one that moves the words is', async () => {
  render(<ToggleTip note="数的是列在这里的记录">12</ToggleTip>);
  const button = screen.getByRole('button', { name: '12' });
  let top = 100;
  button.getBoundingClientRect = () => DOMRect.fromRect({ x: 10, y: top, width: 30, height: 20 });
  await userEvent.click(button);
  expect(screen.getByRole('status')).toHaveTextContent('数的是');
  fireEvent.scroll(document);
  expect(screen.getByRole('status')).toBeVisible();
  top = 60;
  fireEvent.scroll(document);
  expect(screen.queryByRole('status')).toBeNull();
});
