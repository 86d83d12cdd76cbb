import { useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { tryAgain } from '../lib/try-again.ts';
import { loadTranslator, type Translate, translateChinese } from '../messages/translate.ts';
import { AtlasProvider } from '../state/atlas-context.tsx';
import { type SessionStore, say } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { CORE_NAMES } from '../state/url.ts';
import { reportTo, reviewNumber } from './configuration.ts';
import type { LateCommands } from './late-commands.ts';
import { createLayerFiles } from './layer-files.ts';
import { fetchJson } from './load.ts';
import { Page } from './page.tsx';
import type { StartedMap } from './start-map.ts';
import type { SurfaceLoader } from './surface-loader.ts';
import { ADDRESS_PARTS } from './surfaces.ts';

/** The product's table of contents: words and stores given to the page. */
export function App({
  choices,
  session,
  map,
  loader,
  reload,
  commands,
}: {
  choices: ChoiceStore;
  session: SessionStore;
  map: StartedMap;
  loader: SurfaceLoader;
  reload: () => void;
  commands: LateCommands;
}) {
  const translate = useTranslator(choices, session);
  const site = useMemo(
    () => ({
      reviewNumber,
      reportTo,
      // Where no map can be shown its layers were not asked for.
      loadOutlines: async () => {
        const { drawnOutlines } = await tryAgain(() => import('./drawn-outlines.ts'));
        return drawnOutlines(await (map.layers ?? createLayerFiles(choices, session)).all());
      },
      needReadings: readingsOnce(session, reload),
      addressNames: [...CORE_NAMES, ...ADDRESS_PARTS.slices.flatMap(({ names }) => names)],
      fetchJson,
      sharePage: async () => {
        const { sharedPage } = await tryAgain(() => import('./page-to-share.ts'));
        return sharedPage(choices, session, map);
      },
    }),
    [map, choices, session, reload],
  );
  const [present, setPresent] = useState(commands.waiting);
  useEffect(() => void commands.come.then(setPresent), [commands]);
  const stores = useMemo(() => ({ choices, session }), [choices, session]);
  return (
    <AtlasProvider {...stores} translate={translate} site={site} commands={present}>
      <ErrorBoundary fallback={<p className="panel notices">{translate('app.panelFailed')}</p>}>
        <Page map={map} stores={stores} loader={loader} reload={reload} />
      </ErrorBoundary>
    </AtlasProvider>
  );
}

/** Asks for what the search needs: the dataset each time, the readings until they are there. */
function readingsOnce(session: SessionStore, reload: () => void): () => void {
  let isAsked = false;
  return () => {
    reload();
    if (isAsked) return;
    isAsked = true;
    const load = tryAgain(() => import('./load-readings.ts')).then(({ loadReadings }) => loadReadings());
    load.then(
      (readings) => session.setState({ readings }),
      () => {
        isAsked = false;
        session.setState({ readings: 'failed' });
      },
    );
  };
}

/** Words in the language that is chosen; one that cannot be fetched leaves the present one in place, and says so. */
function useTranslator(choices: ChoiceStore, session: SessionStore): Translate {
  const [translate, setTranslate] = useState<Translate>(() => translateChinese);
  useEffect(() => {
    const follow = (language: 'zh' | 'en'): void => {
      tryAgain(() => loadTranslator(language)).then(
        (loaded) => {
          if (language === session.getState().lostLanguage) session.setState({ lostLanguage: undefined });
          setTranslate(() => loaded);
          // What was said in the words from before does not stand among these.
          session.setState({ announcement: '' });
        },
        () => {
          session.setState({ lostLanguage: language });
          if (choices.getState().language === language) choices.getState().setLanguage('zh');
          say(session, 'app.notFetched');
        },
      );
    };
    follow(choices.getState().language);
    return choices.subscribe((state) => state.language, follow);
  }, [choices, session]);
  return translate;
}
