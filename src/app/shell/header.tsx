import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { type ThemeChoice, VIEWS } from '../../state/choices.ts';
import './frame.css';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Seal, title and what it is about. */
export function Brand() {
  const translate = useTranslate();
  return (
    <div className="panel brand">
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

/** The reading surfaces. */
export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const translate = useTranslate();
  const view = useChoices((state) => state.view);
  const openView = useChoices((state) => state.openView);
  return (
    <nav className="panel navigation" aria-label={translate('nav.label')}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={view === name ? 'page' : undefined}
          onClick={() => {
            openView(name);
            onChosen?.();
          }}
        >
          {translate(`nav.${name}`)}
        </button>
      ))}
    </nav>
  );
}

/** Language and theme. */
export function Preferences() {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const setLanguage = useChoices((state) => state.setLanguage);
  const theme = useChoices((state) => state.theme);
  const setTheme = useChoices((state) => state.setTheme);
  return (
    <div className="panel preferences">
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
