import { offers } from '../../state/choices.ts';
import type { Command } from '../../state/command.ts';

/** The skip link of the page leads here. */
export const SEARCH_INPUT_ID = 'atlas-search';

/** What is typed after this asks for commands only. */
export const COMMAND_SIGN = '>';

export function searchInput(): HTMLInputElement | undefined {
  const element = document.getElementById(SEARCH_INPUT_ID);
  return element instanceof HTMLInputElement ? element : undefined;
}

/** Whatever is in the box is replaced by what is typed next. */
function focusInput(): void {
  searchInput()?.focus();
  searchInput()?.select();
}

export const SEARCH_COMMANDS: readonly Command[] = [
  {
    id: 'search',
    group: 'general',
    label: 'command.search',
    keys: ['/'],
    when: (choices) => offers(choices, 'search'),
    run: focusInput,
  },
  {
    id: 'palette',
    group: 'general',
    label: 'command.palette',
    keys: ['Mod+K'],
    whileTyping: true,
    when: ({ embed }) => !embed,
    run: ({ choices }) => {
      searchInput()?.focus();
      if (choices.getState().query === '') choices.getState().setQuery(COMMAND_SIGN);
      // Once the box holds it: it stands there selected, so that typing a name searches, and going on after it asks.
      queueMicrotask(focusInput);
    },
  },
];
