import type { SessionStore } from '../state/session.ts';
import type { PageLink, SharedPage } from '../state/shared-page.ts';
import type { ChoiceStore } from '../state/store.ts';
import { writeUrl } from '../state/url.ts';
import { allRest, type MapsOfPage, picturesOf, seenMaps } from './paper/maps-on-paper.ts';
import { ADDRESS_PARTS, VIEWS } from './surfaces.ts';

/** How long a picture waits for the map to be drawn in light colours, in ms. */
const PATIENCE = 8_000;

/** The page as it is now: its link, without what a page around it asked for, and a picture of its map. */
export function sharedPage(choices: ChoiceStore, session: SessionStore, map: MapsOfPage): SharedPage {
  const { view } = choices.getState();
  return {
    link: (withMap) => linkOf(choices, withMap),
    viewLabel: view === 'map' ? undefined : VIEWS.find(view)?.tabs[0].label,
    takeMap: async () => {
      await settled(session);
      return session.getState().map === 'ready' ? lightPicture(map) : undefined;
    },
  };
}

/** What others have added to the address (a messenger, a host) is not handed on. */
function linkOf(choices: ChoiceStore, withMap: boolean): PageLink {
  const state = choices.getState();
  const at = {
    ...state,
    embed: false,
    tools: [],
    parent: undefined,
    camera: withMap ? state.camera : undefined,
  };
  const surfaces = ADDRESS_PARTS.slices.flatMap((slice) => {
    const pairs = slice.pairs(choices, at);
    return pairs.length === 0 ? [] : [{ slice: slice.id, pairs }];
  });
  const pairs = surfaces.flatMap((surface) => [...surface.pairs]);
  return { search: writeUrl(at, { surfaces: { pairs, names: [] } }), choices: at, surfaces };
}

/** The map of the page; where two are seen at the sides of a line, the one that shows what is after. */
async function lightPicture(page: MapsOfPage): Promise<HTMLCanvasElement | undefined> {
  const maps = seenMaps(page).slice(-1);
  const isDark = document.documentElement.dataset['theme'] === 'dark';
  const setTheme = (theme: 'light' | 'dark'): void => {
    if (isDark) for (const { map } of maps) map.setTheme(theme);
  };
  setTheme('light');
  try {
    if (isDark) await allRest(maps, PATIENCE);
    return picturesOf(maps)[0]?.canvas;
  } finally {
    setTheme('dark');
  }
}

/** Comes once the map stands or is known not to come, or after a while. */
function settled(session: SessionStore): Promise<void> {
  return new Promise((resolve) => {
    const tell = (): void => {
      if (session.getState().map === 'loading') return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = session.subscribe(tell);
    setTimeout(resolve, PATIENCE);
    tell();
  });
}
