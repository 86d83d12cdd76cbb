import type { ThemeName } from '../map/contract.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The theme in force: the person's choice, else the system's. */
export function themeInForce(choices: ChoiceStore): ThemeName {
  const { theme } = choices.getState();
  if (theme !== 'system') return theme;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back whenever another theme comes into force. */
export function followTheme(choices: ChoiceStore, listener: (theme: ThemeName) => void): void {
  let told = themeInForce(choices);
  const tell = (): void => {
    const theme = themeInForce(choices);
    if (theme === told) return;
    told = theme;
    listener(theme);
  };
  choices.subscribe((state) => state.theme, tell);
  window.matchMedia(DARK).addEventListener('change', tell);
}

/** Keeps the document in step with theme, language and map, for style sheets and readers; at once, so that nothing flashes. */
export function bindDocument(choices: ChoiceStore, session: SessionStore): void {
  const page = document.documentElement;
  const showTheme = (theme: ThemeName): void => {
    page.dataset['theme'] = theme;
  };
  showTheme(themeInForce(choices));
  followTheme(choices, showTheme);
  choices.subscribe(
    (state) => state.language,
    (language) => {
      page.lang = language === 'zh' ? 'zh-CN' : 'en';
    },
    { fireImmediately: true },
  );
  session.subscribe(({ map }) => {
    page.dataset['map'] = map;
  });
}
