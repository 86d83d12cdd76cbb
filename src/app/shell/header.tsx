import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { Door, ThemeChoice } from '../../state/choices.ts';
import { VIEWS } from '../surfaces.ts';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Seal, title and what it is about. */
export function Brand() {
  const translate = useTranslate();
  return (
    <div className="brand">
      <span className="brand-seal" aria-hidden="true">
        甬
      </span>
      <div>
        <h1>{translate('app.title')}</h1>
        <p>{translate('app.subtitle')}</p>
      </div>
    </div>
  );
}

/** Ways in, by the question that somebody brings. */
export function Doors({ onChosen }: { onChosen?: () => void }) {
  const translate = useTranslate();
  const open = useChoices((state) => VIEWS.doorOf(state));
  const openView = useChoices((state) => state.openView);
  return (
    <nav className="doors" aria-label={translate('nav.label')}>
      {VIEWS.doors.map((door) => {
        const [first] = VIEWS.tabsOf(door);
        return (
          <button
            key={door}
            type="button"
            aria-current={open === door ? 'page' : undefined}
            onClick={() => {
              if (first !== undefined && open !== door) openView(first.view, doorOf(first.view, door));
              onChosen?.();
            }}
          >
            {translate(`door.${door}`)}
          </button>
        );
      })}
    </nav>
  );
}

/** The tabs behind the open door, in one row; none where there is only one. */
export function Tabs() {
  const translate = useTranslate();
  const door = useChoices((state) => VIEWS.doorOf(state));
  const view = useChoices((state) => state.view);
  const openView = useChoices((state) => state.openView);
  const tabs = VIEWS.tabsOf(door);
  if (tabs.length < 2) return null;
  return (
    <nav className="tabs" aria-label={translate('tab.label', { door: translate(`door.${door}`) })}>
      {tabs.map((tab) => (
        <button
          key={tab.view}
          type="button"
          aria-current={tab.view === view ? 'page' : undefined}
          onClick={() => openView(tab.view, doorOf(tab.view, door))}
        >
          {translate(tab.label)}
        </button>
      ))}
    </nav>
  );
}

/** The address names a door only where the view would open at another. */
function doorOf(view: string, door: Door): Door | undefined {
  return VIEWS.doorOf({ view, door: undefined }) === door ? undefined : door;
}

/** What the atlas is, language and theme. */
export function Preferences({ onChosen }: { onChosen?: () => void }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const setLanguage = useChoices((state) => state.setLanguage);
  const theme = useChoices((state) => state.theme);
  const setTheme = useChoices((state) => state.setTheme);
  const openView = useChoices((state) => state.openView);
  return (
    <div className="preferences">
      <button
        type="button"
        onClick={() => {
          openView('about');
          onChosen?.();
        }}
      >
        {translate('nav.about')}
      </button>
      <label>
        <span className="visually-hidden">{translate('app.theme')}</span>
        <select
          value={theme}
          onChange={(event) => setTheme(THEMES.find((name) => name === event.target.value) ?? 'system')}
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {translate(`app.theme.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        aria-label={translate('app.language')}
      >
        {translate('app.languageShort')}
      </button>
    </div>
  );
}
