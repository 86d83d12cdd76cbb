import { type Choices, DOORS, type Door, type PanelWidth } from './choices.ts';
import type { Surface, SurfaceView, Tab } from './surface.ts';

/** A tab in the row below a door's title. */
export interface DoorTab extends Tab {
  view: string;
}

/** The map alone is behind a door too, though no surface shows it. */
export const MAP_VIEW: SurfaceView = {
  name: 'map',
  tabs: [{ door: 'map', order: 0, label: 'nav.map' }],
  widths: ['side'],
};

/** The views that there are: every one that a surface shows, and the map itself. */
export interface Views {
  names: readonly string[];
  find(name: string): SurfaceView | undefined;
  /** Doors with something behind them, in their order. */
  doors: readonly Door[];
  /** Tabs behind a door, from the left. */
  tabsOf(door: Door): readonly DoorTab[];
  /** The same in two rows: the first of those that belong together, and those that belong to the open view's, which is `head`. */
  rowsOf(
    door: Door,
    view: string,
  ): { row: readonly DoorTab[]; head: DoorTab | undefined; within: readonly DoorTab[] };
  /** The door that is open: the one taken where the view stands behind it, else the first of the view. */
  doorOf(choices: Pick<Choices, 'view' | 'door'>): Door;
  /** How wide the panel is: as chosen where the view can be read so, else as it opens. */
  widthOf(choices: Pick<Choices, 'view' | 'panel'>): PanelWidth;
}

export function viewsOf(surfaces: readonly Surface[]): Views {
  const all = [MAP_VIEW, ...surfaces.flatMap(({ views = [] }) => views)];
  const byName = new Map(all.map((view) => [view.name, view]));
  const find = (name: string) => byName.get(name);
  const tabsOf = (door: Door): readonly DoorTab[] =>
    all
      .flatMap(({ name, tabs }) => tabs.map((tab) => ({ ...tab, view: name })))
      .filter((tab) => tab.door === door)
      .toSorted((a, b) => a.order - b.order);
  // Tabs that belong together have one whole number.
  const groupOf = (tab: Tab | undefined) => Math.floor(tab?.order ?? 0);
  return {
    names: [...byName.keys()],
    find,
    doors: DOORS.filter((door) => tabsOf(door).length > 0),
    tabsOf,
    rowsOf: (door, view) => {
      const tabs = tabsOf(door);
      const row = tabs.filter((tab, index) => index === 0 || groupOf(tabs[index - 1]) !== groupOf(tab));
      const open = groupOf(tabs.find((tab) => tab.view === view));
      const [head, ...within] = tabs.filter((tab) => groupOf(tab) === open);
      return { row, head, within };
    },
    doorOf: ({ view, door }) => {
      const { tabs } = find(view) ?? MAP_VIEW;
      return tabs.find((tab) => tab.door === door)?.door ?? tabs[0].door;
    },
    widthOf: ({ view, panel }) => {
      const { widths } = find(view) ?? MAP_VIEW;
      return widths.find((width) => width === panel) ?? widths[0];
    },
  };
}
