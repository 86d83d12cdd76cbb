import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { late } from '../../../src/parts/late.tsx';
import { LoadFailed } from '../../../src/parts/load-failed.tsx';
import { renderAtlas } from '../render-atlas.tsx';

test('what did not come is asked for again; what came cut short needs a new page', () => {
  const onRetry = vi.fn<() => void>();
  const lost = renderAtlas(<LoadFailed error={new TypeError('Failed to fetch')} onRetry={onRetry} />);
  screen.getByRole('button', { name: '重试' }).click();
  expect(onRetry).toHaveBeenCalledOnce();
  lost.rerenderIn(<LoadFailed error={new SyntaxError('Unexpected end of input')} onRetry={onRetry} />);
  expect(screen.getByRole('alert')).toHaveTextContent('没有取到');
  expect(screen.getByRole('button')).toHaveAccessibleName('重新载入');
});

test('a part that does not come says so, stays asked for, and is there when it comes', async () => {
  let isThere = false;
  const Part = late(async () => {
    if (!isThere) throw new SyntaxError('cut short');
    return () => <p>there</p>;
  });
  const first = renderAtlas(<Part />);
  await screen.findByRole('alert');
  isThere = true;
  first.unmount();
  renderAtlas(<Part />);
  await screen.findByText('there');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a part of a table says in a row of it that it did not come', async () => {
  const Part = late<{ columns: number }>(
    () => Promise.reject(new SyntaxError('cut short')),
    (failure, { columns }) => (
      <tr>
        <td colSpan={columns}>{failure}</td>
      </tr>
    ),
  );
  renderAtlas(
    <table>
      <tbody>
        <Part columns={3} />
      </tbody>
    </table>,
  );
  const alert = await screen.findByRole('alert');
  expect(alert.closest('td')).toHaveAttribute('colspan', '3');
});
