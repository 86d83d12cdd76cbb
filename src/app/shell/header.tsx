import { useEffect, useRef } from 'react';
import { useChoices, useCommands, useTranslate } from '../../state/atlas-context.tsx';
import type { ThemeChoice } from '../../state/choices.ts';
import type { DoorTab } from '../../state/views.ts';
import { doorCommand, tabCommand } from '../commands/door-command-names.ts';
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
  const { run } = useCommands();
  return (
    <nav className="doors" aria-label={translate('nav.label')}>
      {VIEWS.doors.map((door) => (
        <button
          key={door}
          type="button"
          aria-current={open === door ? 'page' : undefined}
          onClick={() => {
            run(doorCommand(door));
            onChosen?.();
          }}
        >
          {translate(`door.${door}`)}
        </button>
      ))}
    </nav>
  );
}

/** The tabs behind the open door, those that belong to the open one in a row of their own; none where there is only one. */
export function Tabs() {
  const translate = useTranslate();
  const door = useChoices((state) => VIEWS.doorOf(state));
  const view = useChoices((state) => state.view);
  const { run } = useCommands();
  const { row, head, within } = VIEWS.rowsOf(door, view);
  const current = useRef<HTMLButtonElement>(null);
  // On a phone the tabs run on beside the sheet; the one that is open is in sight, in either language.
  const name = translate(`door.${door}`);
  useEffect(() => {
    if (name !== '' && current.current?.dataset['view'] === view)
      current.current.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view, name]);
  if (row.length < 2) return null;
  const button = (tab: DoorTab) => (
    <button
      key={tab.view}
      ref={tab.view === view ? current : undefined}
      type="button"
      data-view={tab.view}
      aria-current={tab.view === view ? 'page' : undefined}
      data-open={(tab === head && tab.view !== view) || undefined}
      onClick={() => run(tabCommand(door, tab.view))}
    >
      {translate(tab.label)}
    </button>
  );
  return (
    <nav className="tabs" aria-label={translate('tab.label', { door: name })}>
      {row.map(button)}
      {within.length === 0 ? null : <div className="tabs-within">{within.map(button)}</div>}
    </nav>
  );
}

/** Handing the page on, what the atlas is, language and theme. */
export function Preferences({ onChosen }: { onChosen?: () => void }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const theme = useChoices((state) => state.theme);
  const { run } = useCommands();
  return (
    <div className="preferences">
      <button
        type="button"
        onClick={() => {
          // What stands over the page gives way to the next.
          onChosen?.();
          run('share');
        }}
      >
        {translate('share.open')}
      </button>
      <button
        type="button"
        onClick={() => {
          run(tabCommand('data', 'about'));
          onChosen?.();
        }}
      >
        {translate('nav.about')}
      </button>
      <label>
        <span className="visually-hidden">{translate('app.theme')}</span>
        <select value={theme} onChange={(event) => run(`theme-${event.target.value}`)}>
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
        onClick={() => run('language')}
        aria-label={translate('app.language')}
      >
        {translate('app.languageShort')}
      </button>
    </div>
  );
}
