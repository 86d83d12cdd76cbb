import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { SearchFile } from '../atlas/search/search-file.ts';
import { isListView } from '../atlas/tables/list-query.ts';
import { useChoices, useGraph, useMapGraph, useSession, useTranslate } from '../state/atlas-context.tsx';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { AboutPanel } from '../surfaces/about/about-panel.tsx';
import { CitationCard } from '../surfaces/dossier/citation-card.tsx';
import { DossierPanel } from '../surfaces/dossier/dossier-panel.tsx';
import { LegendPanel } from '../surfaces/legend/legend-panel.tsx';
import { FindingsList } from '../surfaces/lists/findings-list.tsx';
import { ListPanel } from '../surfaces/lists/list-panel.tsx';
import { PlanSwitch } from '../surfaces/plans/plan-switch.tsx';
import { SearchPanel } from '../surfaces/search/search-panel.tsx';
import { BottomSheet, type SheetStop } from '../ui/bottom-sheet.tsx';
import { Modal } from '../ui/modal.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { extraAttribution, reviewNumber } from './configuration.ts';
import { HoverHint } from './hover-hint.tsx';
import { MapHost, type MapStart } from './map-host.tsx';
import { OverviewLinks } from './overview-links.tsx';
import { coveredPixels } from './padding.ts';
import { Brand, Navigation, Preferences } from './shell/header.tsx';
import { MapFrame } from './shell/map-frame.tsx';
import { Notices } from './shell/notices.tsx';
import { StatusScreen } from './status-screen.tsx';
import { useEscape } from './use-escape.ts';
import { useTheme } from './use-theme.ts';

/** The page: the map fills it, the reading surfaces lie on it. */
export function Page({
  mapStart,
  stores,
  reload,
  readings,
  onNeedReadings,
}: {
  mapStart: MapStart;
  stores: { choices: ChoiceStore; session: SessionStore };
  reload: () => void;
  readings: SearchFile | 'loading' | 'failed';
  onNeedReadings: () => void;
}) {
  const translate = useTranslate();
  const graph = useGraph();
  const mapGraph = useMapGraph();
  const isPhone = useMediaQuery('(max-width: 720px)');
  const isNarrow = useMediaQuery('(max-width: 1400px)');
  const language = useChoices((state) => state.language);
  // English names of the surfaces do not fit beside the search on a small screen.
  const hasMenu = isPhone || (isNarrow && language === 'en');
  const embed = useChoices((state) => state.embed);
  const view = useChoices((state) => state.view);
  const isReading = useChoices((state) => state.selection.kind !== 'none');
  const hasCitation = useChoices((state) => state.citation !== undefined);
  const announcement = useSession((state) => state.announcement);
  const mapStatus = useSession((state) => state.map);
  const [modal, setModal] = useState<'none' | 'menu' | 'legend'>('none');
  const theme = useTheme();
  const page = useRef<HTMLDivElement>(null);
  useEscape(stores.choices);
  useEffect(() => {
    document.documentElement.dataset['map'] = mapStatus;
  }, [mapStatus]);

  const surface = (
    <>
      {graph !== undefined && isListView(view) ? <ListPanel graph={graph} view={view} /> : null}
      {graph !== undefined && view === 'findings' ? <FindingsList graph={graph} /> : null}
      {graph !== undefined && view === 'about' ? <AboutPanel graph={graph} /> : null}
    </>
  );
  const reading =
    graph === undefined ? null : (
      <>
        <DossierPanel graph={graph} onPainted={() => performance.mark('atlas:dossier-painted')} />
        <CitationCard graph={graph} />
      </>
    );
  const map = (
    <Guarded>
      <MapHost
        start={mapStart}
        graph={mapGraph}
        isComplete={graph !== undefined}
        {...stores}
        theme={theme}
        padding={() => coveredPixels(page.current, isPhone)}
      />
      <HoverHint graph={mapGraph} />
    </Guarded>
  );

  return (
    <div
      className="page"
      ref={page}
      data-layout={isPhone ? 'phone' : 'wide'}
      data-view={view}
      data-embed={embed ? '' : undefined}
      data-reading={isReading ? '' : undefined}
      data-citing={hasCitation ? '' : undefined}
    >
      {embed ? null : (
        <a className="skip-link" href="#atlas-search">
          {translate('app.skipToSearch')}
        </a>
      )}
      <main className="map-area">
        <OverviewLinks />
        {map}
        <StatusScreen reload={reload} />
      </main>
      <header className="top">
        {isPhone || embed ? null : <Brand />}
        {embed ? null : (
          <Guarded>
            <SearchPanel graph={graph} readings={readings} onNeeded={onNeedReadings} />
          </Guarded>
        )}
        {hasMenu || embed ? null : (
          <>
            <Navigation />
            <Preferences />
          </>
        )}
        {hasMenu && !embed ? (
          <button type="button" className="panel menu-button" onClick={() => setModal('menu')}>
            <span className="visually-hidden">{translate('app.menu')}</span>
            <span aria-hidden="true" className="menu-icon" />
          </button>
        ) : null}
      </header>
      {isPhone ? (
        <PhoneBody
          onLegend={() => setModal('legend')}
          hasContent={isReading || hasCitation || view !== 'map'}
        >
          {isReading ? null : <Guarded>{surface}</Guarded>}
          <Guarded>{reading}</Guarded>
        </PhoneBody>
      ) : (
        <>
          {embed ? null : (
            <div className="left-column">
              <Guarded>
                {view === 'map' && mapGraph !== undefined ? <LegendPanel graph={mapGraph} /> : surface}
              </Guarded>
            </div>
          )}
          <div className="right-column">
            <Guarded>{reading}</Guarded>
          </div>
          {embed || mapGraph === undefined ? null : <PlanSwitch graph={mapGraph} />}
        </>
      )}
      <MapFrame
        generated={mapGraph?.dataset.generated}
        reviewNumber={reviewNumber}
        extraAttribution={extraAttribution}
      />
      <Notices onDismiss={() => stores.session.setState({ notices: [] })} />
      {modal === 'menu' ? (
        <Modal label={translate('app.menu')} onClose={() => setModal('none')}>
          <Brand />
          <Navigation onChosen={() => setModal('none')} />
          {mapGraph === undefined ? null : (
            <PlanSwitch graph={mapGraph} onDocument={() => setModal('none')} />
          )}
          <Preferences />
        </Modal>
      ) : null}
      {modal === 'legend' && mapGraph !== undefined ? (
        <Modal label={translate('legend.title')} onClose={() => setModal('none')}>
          <LegendPanel graph={mapGraph} onClose={() => setModal('none')} />
        </Modal>
      ) : null}
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}

/** The lower half of a phone: a legend button above a sheet that holds what is read. */
function PhoneBody({
  onLegend,
  hasContent,
  children,
}: {
  onLegend: () => void;
  hasContent: boolean;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const [stop, setStop] = useState<SheetStop>('half');
  return (
    <>
      <button type="button" className="panel legend-button" onClick={onLegend}>
        {translate('legend.open')}
      </button>
      {hasContent ? (
        <BottomSheet
          stop={stop}
          onStop={setStop}
          handleLabel={translate('sheet.handle', { stop: translate(`sheet.${stop}`) })}
        >
          {children}
        </BottomSheet>
      ) : null}
    </>
  );
}

/** A surface that fails leaves the others working. */
function Guarded({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  return (
    <ErrorBoundary fallback={<p className="panel notices">{translate('app.panelFailed')}</p>}>
      {children}
    </ErrorBoundary>
  );
}
