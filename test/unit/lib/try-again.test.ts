import { expect, test, vi } from 'vitest';
import { FinalError, tryAgain } from '../../../src/lib/try-again.ts';

/** Fails with each of these in turn, then succeeds. */
function failing(...errors: readonly Error[]) {
  const waiting = [...errors];
  return vi.fn<() => Promise<string>>(async () => {
    const error = waiting.shift();
    if (error !== undefined) throw error;
    return 'there';
  });
}

const AT_ONCE = [0, 0];
const LOST = new TypeError('Failed to fetch');

test('what fails for a moment comes in the end', async () => {
  const action = failing(LOST, LOST);
  await expect(tryAgain(action, AT_ONCE)).resolves.toBe('there');
  expect(action).toHaveBeenCalledTimes(3);
});

test('what goes on failing is told as it failed last', async () => {
  const action = failing(LOST, LOST, new Error('HTTP 503'), LOST);
  await expect(tryAgain(action, AT_ONCE)).rejects.toThrow('HTTP 503');
  expect(action).toHaveBeenCalledTimes(3);
});

test.each([new FinalError('HTTP 404'), new SyntaxError('Unexpected end of input')])(
  'what will not change is not asked for again: %s',
  async (error) => {
    const action = failing(error);
    await expect(tryAgain(action, AT_ONCE)).rejects.toBe(error);
    expect(action).toHaveBeenCalledOnce();
  },
);
