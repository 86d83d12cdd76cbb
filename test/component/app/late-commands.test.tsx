import { expect, test } from 'vitest';
import { lateCommands } from '../../../src/app/late-commands.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';

function startedPage() {
  const choices = createChoiceStore({ view: 'places' });
  const session = createSessionStore();
  return { choices, commands: lateCommands(choices, session) };
}

test('keys that are pressed before them bring the commands, and are answered by them in their order', async () => {
  const { choices, commands } = startedPage();
  expect(commands.waiting.all).toEqual([]);
  for (const key of ['3', 'Escape', '5']) window.dispatchEvent(new KeyboardEvent('keydown', { key }));
  const come = await commands.come;
  expect(come.all.length).toBeGreaterThan(20);
  expect(choices.getState().view).toBe('projects');
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
