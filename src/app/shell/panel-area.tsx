import { type ReactNode, useRef } from 'react';
import { useChoices, useCommands, useTranslate } from '../../state/atlas-context.tsx';
import { PANEL_WIDTHS, type PanelWidth } from '../../state/choices.ts';
import { VIEWS } from '../surfaces.ts';
import { Tabs } from './header.tsx';
import { usePanelFocus } from './use-panel-focus.ts';

/** The panel of the open door: its tabs, its width, and what stands in it. */
export function PanelArea({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const door = useChoices((state) => VIEWS.doorOf(state));
  const { run } = useCommands();
  const panel = useRef<HTMLElement>(null);
  usePanelFocus(
    useChoices((state) => state.view),
    panel,
  );
  return (
    <section
      ref={panel}
      className="panel panel-area"
      aria-label={translate(`door.${door}`)}
      id="atlas-panel"
      tabIndex={-1}
    >
      <header className="panel-head">
        <Tabs />
        <Widths />
        <button
          type="button"
          className="close-button"
          onClick={() => run('close-panel')}
          aria-label={translate('panel.close')}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <PanelStrip />
      {children}
    </section>
  );
}

/** Where there is room for one panel, what is left of this one while something is read: it leads back. */
function PanelStrip() {
  const translate = useTranslate();
  const clearSelection = useChoices((state) => state.clearSelection);
  const [tab] = VIEWS.find(useChoices((state) => state.view))?.tabs ?? [];
  if (tab === undefined) return null;
  return (
    <button type="button" className="panel-strip" onClick={clearSelection}>
      {translate('panel.back', { tab: translate(tab.label) })}
    </button>
  );
}

/** How much room the panel takes; only where there is a choice. */
function Widths() {
  const translate = useTranslate();
  const view = useChoices((state) => state.view);
  const width = useChoices((state) => VIEWS.widthOf(state));
  const { run } = useCommands();
  const offered: readonly PanelWidth[] = VIEWS.find(view)?.widths ?? [];
  if (offered.length < 2) return null;
  return (
    <div className="panel-widths" role="group" aria-label={translate('panel.width')}>
      {PANEL_WIDTHS.filter((name) => offered.includes(name)).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === width}
          title={translate(`panel.${name}`)}
          aria-label={translate(`panel.${name}`)}
          onClick={() => run(`panel-${name}`)}
        >
          <span aria-hidden="true" className={`panel-width-icon is-${name}`} />
        </button>
      ))}
    </div>
  );
}
