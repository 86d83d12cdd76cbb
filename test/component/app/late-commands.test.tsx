import { expect, test } from 'vitest';
import { lateCommands } from '../../../src/app/late-commands.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';

function startedPage() {
  const choices = createChoiceStore({ view: 'places' });
  const session = createSessionStore();
  return { choices, commands: lateCommands(choices, session) };
}

test('the first key that is pressed brings the commands, and is answered by them', async () => {
  const { choices, commands } = startedPage();
  expect(commands.waiting.all).toEqual([]);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  const come = await commands.come;
  expect(come.all.length).toBeGreaterThan(20);
  expect(choices.getState().view).toBe('map');
});

test('a button that is pressed before they are there waits for what it does', async () => {
  const { choices, commands } = startedPage();
  commands.waiting.run('close-panel');
  expect(choices.getState().view).toBe('places');
  await commands.come;
  await expect.poll(() => choices.getState().view).toBe('map');
});

test('they are made once, whoever asks', async () => {
  const { commands } = startedPage();
  expect(await commands.load()).toBe(await commands.load());
});
