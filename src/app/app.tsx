import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { SearchFile } from '../atlas/search/search-file.ts';
import { loadTranslator, type Translate, translateChinese } from '../messages/translate.ts';
import { AtlasProvider } from '../state/atlas-context.tsx';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { reviewNumber } from './configuration.ts';
import { outlinesOf } from './drawn-outlines.ts';
import { loadMapData, loadReadings } from './load.ts';
import type { MapStart } from './map-host.tsx';
import { Page } from './page.tsx';

/** The product's table of contents: words and stores given to the page. */
export function App({
  choices,
  session,
  mapStart,
  reload,
}: {
  choices: ChoiceStore;
  session: SessionStore;
  mapStart: MapStart;
  reload: () => void;
}) {
  const translate = useTranslator(choices);
  const [readings, setReadings] = useState<SearchFile | 'loading' | 'failed'>('loading');
  const isAsked = useRef(false);
  const needReadings = useCallback(() => {
    reload();
    if (isAsked.current) return;
    isAsked.current = true;
    loadReadings().then(setReadings, () => {
      isAsked.current = false;
      setReadings('failed');
    });
  }, [reload]);
  const site = useMemo(
    // Where the map could not be shown its layers were not asked for, or not all of them came.
    () => ({ reviewNumber, loadOutlines: () => mapStart.data.catch(loadMapData).then(outlinesOf) }),
    [mapStart],
  );
  const stores = useMemo(() => ({ choices, session }), [choices, session]);
  return (
    <AtlasProvider {...stores} translate={translate} site={site}>
      <ErrorBoundary fallback={<p className="panel notices">{translate('app.panelFailed')}</p>}>
        <Page
          mapStart={mapStart}
          stores={stores}
          reload={reload}
          readings={readings}
          onNeedReadings={needReadings}
        />
      </ErrorBoundary>
    </AtlasProvider>
  );
}

function useTranslator(choices: ChoiceStore): Translate {
  const [translate, setTranslate] = useState<Translate>(() => translateChinese);
  useEffect(() => {
    const follow = (language: 'zh' | 'en'): void => {
      document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
      // A language that cannot be fetched leaves the present one in place.
      loadTranslator(language).then(
        (loaded) => {
          setTranslate(() => loaded);
          document.title = loaded('app.title');
        },
        () => undefined,
      );
    };
    follow(choices.getState().language);
    return choices.subscribe((state) => state.language, follow);
  }, [choices]);
  return translate;
}
