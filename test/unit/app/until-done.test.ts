import { expect, test, vi } from 'vitest';
import { untilDone, whenReading } from '../../../src/app/until-done.ts';
import { createChoiceStore } from '../../../src/state/store.ts';

test('what is for a panel waits for one through every other choice, hears of a choice once, and is done once', async () => {
  const choices = createChoiceStore({});
  const action = vi.fn<() => Promise<void>>(async () => undefined);
  const subscribe = vi.spyOn(choices, 'subscribe');
  whenReading(choices, action);
  // One who subscribes another while being told is told again by the same choice, without end.
  subscribe.mockImplementationOnce(() => {
    throw new Error('Subscribed again while it was told of a choice.');
  });
  choices.getState().setTheme('dark');
  choices.getState().setLanguage('en');
  expect(action).not.toHaveBeenCalled();
  expect(subscribe).toHaveBeenCalledOnce();
  choices.getState().openView('selection');
  expect(action).toHaveBeenCalledOnce();
  choices.getState().openView('map');
  choices.getState().openView('selection');
  expect(action).toHaveBeenCalledOnce();
});

test('where a panel is open already it is done at once', () => {
  const action = vi.fn<() => Promise<void>>(async () => undefined);
  whenReading(createChoiceStore({ view: 'selection' }), action);
  expect(action).toHaveBeenCalledOnce();
});

test('what failed is tried again with the next choice, and with none once it is done', async () => {
  const choices = createChoiceStore({});
  const action = vi
    .fn<() => Promise<void>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(undefined);
  untilDone(action, choices);
  await expect(action.mock.results[0]?.value).rejects.toThrow('offline');
  choices.getState().setTheme('dark');
  expect(action).toHaveBeenCalledTimes(2);
  choices.getState().setTheme('light');
  expect(action).toHaveBeenCalledTimes(2);
});
