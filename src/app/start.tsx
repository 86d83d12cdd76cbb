import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSessionStore } from '../state/session.ts';
import { createChoiceStore } from '../state/store.ts';
import { App } from './app.tsx';
import { bindDevice } from './bind-device.ts';
import { bindDocument } from './bind-document.ts';
import { bindKeys } from './bind-keys.ts';
import { bindUrl, choicesFromAddress } from './bind-url.ts';
import { litBySurfaces } from './lit-by-surfaces.ts';
import { loadFonts } from './load-fonts.ts';
import { loadOnDemand } from './load-on-demand.ts';
import { preloadSurfaces } from './preload.ts';
import { pageCommands } from './run-commands.ts';
import { type MapModule, startMap } from './start-map.ts';
import { createSurfaceLoader } from './surface-loader.tsx';
import { ADDRESS_PARTS, SURFACES } from './surfaces.ts';
import './page.css';

/** The page waits so long for the map to be made, in ms; on a slow line it is there before the map. */
const MAP_FIRST = 250;

/**
 * Starts the atlas in the page: what was chosen before, what is fetched, the map, and then the page around it.
 * @param mapModule the island's module; undefined where no map can be shown
 */
export function start(mapModule: Promise<MapModule> | undefined): void {
  const session = createSessionStore();
  const choices = createChoiceStore(choicesFromAddress(session, ADDRESS_PARTS));
  bindDevice(choices);
  bindUrl(choices, session, ADDRESS_PARTS);
  bindDocument(choices, session);

  const loader = createSurfaceLoader();
  const { commands, lendMap } = pageCommands(choices, session);
  const map = startMap({ module: mapModule, choices, session, lit: litBySurfaces(loader), lendMap });
  const reload = loadOnDemand(choices, session, ADDRESS_PARTS);
  loadFonts(session);
  preloadSurfaces(SURFACES, loader, session);
  bindKeys(commands, choices);

  const root = document.getElementById('root');
  if (root === null) return;
  const patience = new Promise((resolve) => {
    setTimeout(resolve, MAP_FIRST);
  });
  void Promise.race([map.made, patience]).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App
          choices={choices}
          session={session}
          map={map}
          loader={loader}
          reload={reload}
          commands={commands}
        />
      </StrictMode>,
    ),
  );
}
