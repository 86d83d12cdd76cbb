import { tryAgain } from '../lib/try-again.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { bindTitle } from './bind-title.ts';
import { bringLanguage } from './bring-language.ts';
import { heal } from './heal.ts';
import type { LateCommands } from './late-commands.ts';
import { bindLegendStop } from './legend-stop.ts';
import { onceSettled } from './once-settled.ts';
import { bindPaper } from './paper/bind-paper.ts';
import { preloadSurfaces } from './preload.ts';
import type { StartedMap } from './start-map.ts';
import type { SurfaceLoader } from './surface-loader.ts';
import { SURFACES } from './surfaces.ts';
import { watchBuild } from './watch-build.ts';

interface Started {
  choices: ChoiceStore;
  session: SessionStore;
  map: Pick<StartedMap, 'again' | 'island' | 'sides'>;
  loader: SurfaceLoader;
  commands: Pick<LateCommands, 'load'>;
  /** Asks for the data again. */
  reload: () => void;
}

/** What the page does beside what is seen, once it is there. */
export function afterStart({ choices, session, commands, ...parts }: Started): void {
  bindTitle(choices, session);
  watchBuild(session);
  const bring = bringLanguage(choices, session);
  bindPaper({ choices, session, map: parts.map });
  bindLegendStop();
  // What shares the map's own scripts comes after them: what heals must be there where the map is not.
  onceSettled(session, () => {
    tryAgain(() => import('./after-map.ts')).then(
      ({ afterMap }) => afterMap(choices, session),
      () => undefined,
    );
  });
  if (choices.getState().embed)
    tryAgain(() => import('./embed/speak-with-host.ts')).then(
      ({ speakWithHost }) => speakWithHost(choices, session),
      () => undefined,
    );
  const bringCommands = (): void => void commands.load().catch(() => undefined);
  onceSettled(session, bringCommands);
  // The first key that steps a story must not scroll what it will leave.
  if (choices.getState().story !== undefined) bringCommands();
  preloadSurfaces(SURFACES, parts.loader, session);
  addEventListener('online', () => {
    heal({ session, surfaces: SURFACES, ...parts });
    bring();
    bringCommands();
  });
}
