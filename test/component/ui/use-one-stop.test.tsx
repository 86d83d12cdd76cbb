import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { useOneStop } from '../../../src/ui/use-one-stop.ts';

function List({ names }: { names: readonly string[] }) {
  const list = useRef<HTMLUListElement>(null);
  useOneStop(list, 'li');
  return (
    <>
      <button type="button">before</button>
      <ul ref={list}>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{name}</a> <button type="button">source of {name}</button>
          </li>
        ))}
      </ul>
      <button type="button">after</button>
    </>
  );
}

const link = (name: string) => screen.getByRole('link', { name });
const button = (name: string) => screen.getByRole('button', { name });

test('Tab goes through one item and on; arrows, Home and End through the items', async () => {
  const user = userEvent.setup();
  render(<List names={['a', 'b', 'c']} />);
  await user.tab();
  await user.tab();
  expect(link('a')).toHaveFocus();
  await user.tab();
  expect(button('source of a')).toHaveFocus();
  await user.tab();
  expect(button('after')).toHaveFocus();
  await user.tab({ shift: true });
  await user.keyboard('{ArrowDown}');
  expect(link('b')).toHaveFocus();
  await user.keyboard('{End}');
  expect(link('c')).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(link('c')).toHaveFocus();
  await user.keyboard('{Home}{ArrowUp}');
  expect(link('a')).toHaveFocus();
});

test('Tab comes back to the item that had the focus last', async () => {
  const user = userEvent.setup();
  render(<List names={['a', 'b', 'c']} />);
  await user.click(button('source of b'));
  await user.tab();
  expect(button('after')).toHaveFocus();
  await user.tab({ shift: true });
  expect(button('source of b')).toHaveFocus();
});

test('when that item is gone the first is the stop, and items that come are none', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<List names={['a', 'b']} />);
  await user.click(link('a'));
  rerender(<List names={['b', 'c']} />);
  // The list learns of it after the change.
  await Promise.resolve();
  button('before').focus();
  await user.tab();
  expect(link('b')).toHaveFocus();
  expect(link('c')).toHaveAttribute('tabindex', '-1');
});
