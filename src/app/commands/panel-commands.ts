import { offers, PANEL_WIDTHS, type PanelWidth } from '../../state/choices.ts';
import type { Command } from '../../state/command.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { isLegendSeen } from '../regions.ts';
import { VIEWS } from '../surfaces.ts';

/** Widths that the open view can be read at, from the narrowest. */
function offered(view: string): readonly PanelWidth[] {
  const widths: readonly PanelWidth[] = VIEWS.find(view)?.widths ?? [];
  return PANEL_WIDTHS.filter((width) => widths.includes(width));
}

/** The address names a width only where the view would open with another. */
function choose(choices: ChoiceStore, width: PanelWidth): void {
  const { view, setPanel } = choices.getState();
  setPanel(VIEWS.find(view)?.widths[0] === width ? undefined : width);
}

export const PANEL_COMMANDS: readonly Command[] = [
  {
    id: 'next-width',
    group: 'panel',
    label: 'command.nextWidth',
    keys: ['W'],
    when: ({ view }) => offered(view).length > 1,
    run: ({ choices }) => {
      const widths = offered(choices.getState().view);
      const next = widths[(widths.indexOf(VIEWS.widthOf(choices.getState())) + 1) % widths.length];
      if (next !== undefined) choose(choices, next);
    },
  },
  ...PANEL_WIDTHS.map(
    (width): Command => ({
      id: `panel-${width}`,
      group: 'panel',
      label: 'command.width',
      names: { width: `panel.${width}` },
      when: ({ view }) => offered(view).includes(width),
      run: ({ choices }) => choose(choices, width),
    }),
  ),
  {
    id: 'close-panel',
    group: 'panel',
    label: 'panel.close',
    when: ({ view, embed }) => view !== 'map' && !embed,
    run: ({ choices }) => choices.getState().openView('map'),
  },
  {
    id: 'legend',
    group: 'panel',
    label: 'command.legend',
    keys: ['L'],
    when: (choices) => offers(choices, 'legend'),
    run: ({ session }) =>
      session.setState((state) => {
        if (state.dialog === 'legend') return { dialog: undefined };
        return isLegendSeen() ? { isLegendFolded: !state.isLegendFolded } : { dialog: 'legend' };
      }),
  },
];
