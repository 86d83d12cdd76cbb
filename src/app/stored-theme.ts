import type { ThemeChoice } from '../state/choices.ts';
import type { ChoiceStore } from '../state/store.ts';

const KEY = 'atlas.theme';
const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** The theme belongs to the device, not to the link: it is kept in local storage where that is allowed. */
export function bindStoredTheme(choices: ChoiceStore): void {
  try {
    const stored = THEMES.find((theme) => theme === window.localStorage.getItem(KEY));
    if (stored !== undefined) choices.getState().setTheme(stored);
  } catch {
    // Storage is refused in some embedded and private windows; the system's theme then holds.
  }
  choices.subscribe(
    (state) => state.theme,
    (theme) => {
      try {
        window.localStorage.setItem(KEY, theme);
      } catch {
        // As above.
      }
    },
  );
}
