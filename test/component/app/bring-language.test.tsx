import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringLanguage } from '../../../src/app/bring-language.ts';
import { AGAIN_AFTER } from '../../../src/lib/try-again.ts';
import { loadTranslator } from '../../../src/messages/translate.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';

vi.mock(import('../../../src/messages/translate.ts'), async (original) => ({
  ...(await original()),
  loadTranslator: vi.fn<typeof loadTranslator>(),
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(loadTranslator).mockReset().mockRejectedValue(new TypeError('Failed to fetch'));
});
afterEach(() => vi.useRealTimers());

/** A page whose English link came while the words did not. */
function lost() {
  const choices = createChoiceStore();
  const session = createSessionStore();
  session.setState({ lostLanguage: 'en' });
  return { choices, session, bring: bringLanguage(choices, session) };
}
const comes = (): void => {
  vi.mocked(loadTranslator).mockResolvedValue((key) => key);
};

test('a language that did not come is there by itself once it can be fetched', async () => {
  const { choices } = lost();
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER * 2);
  expect(choices.getState().language).toBe('zh');
  comes();
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER);
  expect(choices.getState().language).toBe('en');
});

test('it is asked for as soon as the line is back', async () => {
  const { choices, bring } = lost();
  await vi.advanceTimersByTimeAsync(0);
  comes();
  bring();
  await vi.advanceTimersByTimeAsync(0);
  expect(choices.getState().language).toBe('en');
});

test('what was chosen meanwhile stays', async () => {
  const { choices, session } = lost();
  await vi.advanceTimersByTimeAsync(0);
  comes();
  session.setState({ lostLanguage: undefined });
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER * 3);
  expect(choices.getState().language).toBe('zh');
});
