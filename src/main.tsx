import './lib/older-kernels.ts';
import { mapFonts } from 'virtual:atlas-map-fonts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { bindDevice } from './app/bind-device.ts';
import { bindKeys } from './app/bind-keys.ts';
import { bindUrl, choicesFromAddress } from './app/bind-url.ts';
import { createLayerFiles } from './app/layer-files.ts';
import { loadFonts } from './app/load-fonts.ts';
import { loadOnDemand } from './app/load-on-demand.ts';
import { preloadSurfaces } from './app/preload.ts';
import { pageCommands } from './app/run-commands.ts';
import { createSurfaceLoader } from './app/surface-loader.tsx';
import { ADDRESS_PARTS, SURFACES } from './app/surfaces.ts';
import { occasionToPaint } from './lib/after-paint.ts';
import { knowsWebGl2 } from './lib/webgl.ts';
import { createSessionStore } from './state/session.ts';
import { createChoiceStore } from './state/store.ts';
import './app/page.css';

const session = createSessionStore();
const choices = createChoiceStore(choicesFromAddress(session, ADDRESS_PARTS));
bindDevice(choices);
bindUrl(choices, session, ADDRESS_PARTS);

// Everything that the first view needs is asked for at once, before React starts.
const isSupported = knowsWebGl2();
const painted = occasionToPaint();
const mapStart = {
  isSupported,
  fonts: mapFonts,
  module: isSupported
    ? painted.then(() => import('./map/atlas-map.ts'))
    : Promise.reject(new Error('No WebGL 2')),
  layers: isSupported ? createLayerFiles(choices, session) : undefined,
};
// Refusals are handled where the map is shown; until then they are not “unhandled”.
mapStart.module.catch(() => undefined);
mapStart.layers?.first.catch(() => undefined);

const reload = loadOnDemand(choices, session, ADDRESS_PARTS);
loadFonts(session);
const loader = createSurfaceLoader();
preloadSurfaces(SURFACES, loader, session);

const { commands, lendMap } = pageCommands(choices, session);
bindKeys(commands, choices);

const root = document.getElementById('root');
if (root !== null) {
  // The still overview first: it can be read while React and the map are made.
  void painted.then(() =>
    createRoot(root).render(
      <StrictMode>
        <App
          choices={choices}
          session={session}
          mapStart={mapStart}
          loader={loader}
          reload={reload}
          commands={commands}
          lendMap={lendMap}
        />
      </StrictMode>,
    ),
  );
}
