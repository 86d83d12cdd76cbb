import { readingWords } from '../../messages/reading-words.ts';
import { addWords, type MessageKey } from '../../messages/translate.ts';
import type { ThemeChoice } from '../../state/choices.ts';
import type { Command } from '../../state/command.ts';
import { type SessionStore, say } from '../../state/session.ts';
import { stepRegion } from '../regions.ts';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** What can be done wherever one is. */
export const PAGE_COMMANDS: readonly Command[] = [
  {
    id: 'back',
    group: 'general',
    label: 'command.back',
    keys: ['Escape'],
    when: ({ citation, selection, story, view }) =>
      citation !== undefined || story !== undefined || selection.kind !== 'none' || view !== 'map',
    // One thing at a time: the citation, the story, what is read, the panel.
    run: ({ choices }) => {
      const { citation, selection, story, openCitation, clearSelection, openView, restore } =
        choices.getState();
      if (citation !== undefined) openCitation(undefined);
      else if (story !== undefined) restore({ story: undefined });
      else if (selection.kind !== 'none') clearSelection();
      else openView('map');
    },
  },
  {
    id: 'next-region',
    group: 'general',
    label: 'command.nextRegion',
    keys: ['F6'],
    whileTyping: true,
    run: () => stepRegion(1),
  },
  {
    id: 'previous-region',
    group: 'general',
    label: 'command.previousRegion',
    keys: ['Shift+F6'],
    whileTyping: true,
    run: () => stepRegion(-1),
  },
  {
    id: 'copy-address',
    group: 'general',
    label: 'command.copyAddress',
    keys: ['Y'],
    run: ({ session }) => {
      copyAddress().then(
        () => sayInWords(session, 'dossier.copied'),
        () => sayInWords(session, 'dossier.copyFailed'),
      );
    },
  },
  {
    id: 'language',
    group: 'general',
    label: 'command.language',
    run: ({ choices }) => {
      const { language, setLanguage } = choices.getState();
      setLanguage(language === 'zh' ? 'en' : 'zh');
    },
  },
  ...THEMES.map(
    (theme): Command => ({
      id: `theme-${theme}`,
      group: 'general',
      label: 'command.theme',
      names: { theme: `app.theme.${theme}` },
      when: (choices) => choices.theme !== theme,
      run: ({ choices }) => choices.getState().setTheme(theme),
    }),
  ),
  {
    id: 'character-keys',
    group: 'general',
    label: 'command.characterKeys',
    run: ({ choices, session }) => {
      const { characterKeys, setCharacterKeys } = choices.getState();
      setCharacterKeys(!characterKeys);
      sayInWords(session, characterKeys ? 'command.said.characterKeysOff' : 'command.said.characterKeysOn');
    },
  },
];

/** Says it once there are words for it: the first view has none. */
function sayInWords(session: SessionStore, key: MessageKey): void {
  addWords(readingWords).then(
    () => say(session, key),
    () => undefined,
  );
}

/** @throws {Error} without permission or clipboard, over plain HTTP for instance */
async function copyAddress(): Promise<void> {
  await navigator.clipboard.writeText(window.location.href);
}
