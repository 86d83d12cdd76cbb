import { fetchEssential } from '../lib/fetch-essential.ts';
import { watchStyles } from '../lib/missing-styles.ts';
import { tryAgain } from '../lib/try-again.ts';
import { createSessionStore, type SessionStore } from '../state/session.ts';
import { createChoiceStore } from '../state/store.ts';
import { isOpen, type Slot } from '../state/surface.ts';
import { bindDevice } from './bind-device.ts';
import { bindDocument } from './bind-document.ts';
import { bindUrl, choicesFromAddress } from './bind-url.ts';
import { lateCommands } from './late-commands.ts';
import { loadFonts } from './load-fonts.ts';
import { isReading, loadOnDemand } from './load-on-demand.ts';
import { readsFirst } from './reads-first.ts';
import { layoutNow } from './shell/layout.ts';
import { type MapModule, startMap } from './start-map.ts';
import { createSurfaceLoader } from './surface-loader.ts';
import { ADDRESS_PARTS, SURFACES } from './surfaces.ts';
import '../ui/base.css';
import './shell/shell.css';

/**
 * How long the page waits for the map that it will stand around, in ms: for its making, and where that came in time and
 * there is nothing else to read, for the complete map. On a slow line or device the page is there first.
 */
const MAP_FIRST = 350;
const COMPLETE_MAP_FIRST = 1_200;

/** Where what an address asks for is read: fetched before the page around it stands. */
const READ_IN: ReadonlySet<Slot> = new Set(['panel', 'reading', 'story']);

/**
 * Starts the atlas: what was chosen before, what is fetched, the map, and then the page around it.
 * @param loadMap fetches the island's module; undefined where no map can be shown
 */
export async function start(loadMap: (() => Promise<MapModule>) | undefined): Promise<void> {
  const session = createSessionStore();
  const choices = createChoiceStore(choicesFromAddress(session, ADDRESS_PARTS));
  const styled = watchStyles();
  // Awaited below.
  styled.catch(() => undefined);
  bindDevice(choices);
  bindUrl(choices, session, ADDRESS_PARTS);
  bindDocument(choices, session);

  const loader = createSurfaceLoader();
  const commands = lateCommands(choices, session);
  const map = startMap({ loadModule: loadMap, choices, session, loader, lendMap: commands.lendMap });
  const bare = SURFACES.find(
    (surface) =>
      surface.needs === 'nothing' && READ_IN.has(surface.slot) && isOpen(surface, choices.getState()),
  );
  const reload = loadOnDemand(choices, session, ADDRESS_PARTS, bare && loader.load(bare));
  loadFonts(session);

  const isMade = await soon(map.made, MAP_FIRST);
  const asked = choices.getState();
  const isFirst = readsFirst(asked);
  for (const surface of SURFACES) {
    // On a small screen what stands beside the map waits for the page.
    const isNeeded =
      surface.loads === 'at-once' ? layoutNow() === 'wide' : READ_IN.has(surface.slot) && isFirst;
    if (isNeeded && isOpen(surface, asked)) void loader.load(surface);
  }
  const page = fetchEssential(() => import('./render-page.tsx'));
  if (isMade && !isReading(choices.getState())) await soon(mapSettled(session), COMPLETE_MAP_FIRST);
  const { renderPage } = await page;
  tryAgain(() => import('./after-start.ts')).then(
    ({ afterStart }) => afterStart({ choices, session, map, loader, reload, commands }),
    () => undefined,
  );
  await styled;
  renderPage({ choices, session, map, loader, reload, commands });
}

/** Comes with the promise, true, or after so many milliseconds, false. */
function soon(promise: Promise<void>, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), patience);
    void promise.then(() => resolve(true));
  });
}

/** Comes once the map stands, or is known not to come. */
function mapSettled(session: SessionStore): Promise<void> {
  return new Promise((resolve) => {
    const tell = (): void => {
      if (session.getState().map !== 'loading') resolve();
    };
    session.subscribe(tell);
    tell();
  });
}
