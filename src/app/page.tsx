import { basemap } from 'virtual:atlas-basemap';
import { useChoices, useCommands, useMapGraph, useSession, useTranslate } from '../state/atlas-context.tsx';
import { offers } from '../state/choices.ts';
import { layersOfPlan } from '../state/layers-choice.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { isOpen, type Slot } from '../state/surface.ts';
import { Modal } from '../ui/modal.tsx';
import { reviewNumber } from './configuration.ts';
import { HoverHint } from './hover-hint.tsx';
import { MapHost } from './map-host.tsx';
import { OverviewLinks } from './overview-links.tsx';
import { Bar } from './shell/bar.tsx';
import { FlashLine } from './shell/flash-line.tsx';
import { GenerationBar, SpaceNote } from './shell/generation-bar.tsx';
import { Brand, Doors, Preferences, Tabs } from './shell/header.tsx';
import { LocateButton } from './shell/locate-button.tsx';
import { MapFrame } from './shell/map-frame.tsx';
import { Notices } from './shell/notices.tsx';
import { PanelArea } from './shell/panel-area.tsx';
import { SearchSlot } from './shell/search-slot.tsx';
import { Sheet } from './shell/sheet.tsx';
import { SkipLinks } from './shell/skip-links.tsx';
import { SurfaceSlot } from './shell/surface-slot.tsx';
import { useLayout } from './shell/use-layout.ts';
import type { StartedMap } from './start-map.ts';
import { StatusScreen } from './status-screen.tsx';
import type { SurfaceLoader } from './surface-loader.ts';
import { SURFACES, VIEWS } from './surfaces.ts';
import { useLargePage } from './use-large-page.ts';

/** The page: the map fills it, every slot around it is filled from the list of surfaces. */
export function Page({
  map,
  stores,
  loader,
  reload,
}: {
  map: StartedMap;
  stores: { choices: ChoiceStore; session: SessionStore };
  loader: SurfaceLoader;
  reload: () => void;
}) {
  const translate = useTranslate();
  const { run } = useCommands();
  const mapGraph = useMapGraph();
  const layout = useLayout();
  const isLarge = useLargePage();
  const embed = useChoices((state) => state.embed);
  const tools = useChoices((state) => state.tools);
  const hasSearch = useChoices((state) => offers(state, 'search'));
  const hasLegend = useChoices((state) => offers(state, 'legend'));
  const hasPlans = useChoices((state) => offers(state, 'plans'));
  const view = useChoices((state) => state.view);
  const isReading = useChoices((state) => state.selection.kind !== 'none');
  const isCiting = useChoices((state) => state.citation !== undefined);
  const width = useChoices((state) => (state.view === 'map' ? undefined : VIEWS.widthOf(state)));
  const open = useChoices((state) =>
    SURFACES.filter((surface) => isOpen(surface, state))
      .map(({ id }) => id)
      .join(),
  );
  const drawsSpace = useChoices(({ plan }) => plan === undefined || layersOfPlan(plan) !== undefined);
  const announcement = useSession((state) => state.announcement);
  const dialog = useSession((state) => state.dialog);

  const slot = (name: Slot) =>
    SURFACES.filter((surface) => surface.slot === name && open.split(',').includes(surface.id)).map(
      (surface) => <SurfaceSlot key={surface.id} surface={surface} loader={loader} />,
    );
  const isWide = layout === 'wide';
  const hasPanel = view !== 'map';
  const openDialog = (name: string | undefined) => stores.session.setState({ dialog: name });
  const closeDialog = () => openDialog(undefined);

  const generations =
    mapGraph === undefined || !hasPlans ? null : <GenerationBar graph={mapGraph} layout={layout} />;
  // With a panel they stand at its head.
  const ways =
    hasPanel || embed ? null : (
      <div className="panel map-ways">
        <Tabs />
      </div>
    );

  return (
    <div
      className="page"
      data-layout={layout}
      data-view={view}
      data-panel={width ?? 'none'}
      data-space={drawsSpace ? undefined : 'none'}
      data-embed={embed ? tools.join(' ') : undefined}
      data-reading={isReading ? '' : undefined}
      data-citing={isCiting ? '' : undefined}
    >
      <SkipLinks />
      {slot('story')}
      {!hasSearch ? null : (
        <Bar layout={layout} onMenu={() => openDialog('menu')}>
          {SURFACES.filter((surface) => surface.slot === 'bar').map((surface) => (
            <SearchSlot key={surface.id} surface={surface} loader={loader} />
          ))}
        </Bar>
      )}
      <main className="map-area" id="atlas-map">
        <OverviewLinks />
        <MapHost element={map.element} />
        <HoverHint graph={mapGraph} />
        <StatusScreen reload={reload} again={() => map.again(true)} />
        {mapGraph === undefined || !(hasLegend || hasPlans) ? null : (
          <div className="map-tools">
            {isWide ? (
              <div className="map-tools-row">
                {generations}
                {ways}
              </div>
            ) : (
              generations
            )}
            <SpaceNote graph={mapGraph} />
            {isWide || !hasLegend ? null : (
              <button type="button" className="panel tool-button" onClick={() => run('legend')}>
                {translate('legend.open')}
              </button>
            )}
            {isWide || embed ? null : <LocateButton />}
            {isWide || isReading ? null : ways}
            {isWide && (!hasPanel || isLarge) ? slot('tool') : null}
          </div>
        )}
      </main>
      {isWide ? (
        <>
          {hasPanel && !embed ? <PanelArea>{slot('panel')}</PanelArea> : null}
          <div className="reading-area">
            {slot('reading')}
            {slot('note')}
          </div>
        </>
      ) : (
        <Sheet session={stores.session} isOpen={isReading || isCiting || (hasPanel && !embed)}>
          {hasPanel && !isReading ? <PanelArea>{slot('panel')}</PanelArea> : null}
          {slot('reading')}
          {slot('note')}
        </Sheet>
      )}
      {isWide || embed ? null : <Doors />}
      <MapFrame
        generated={mapGraph?.dataset.generated}
        reviewNumber={reviewNumber}
        extraAttribution={basemap.attribution}
      />
      <Notices onDismiss={() => stores.session.setState({ notices: [] })} />
      {dialog === 'menu' ? (
        <Modal label={translate('app.menu')} onClose={closeDialog}>
          <Brand />
          <Preferences onChosen={closeDialog} />
        </Modal>
      ) : null}
      {dialog === 'legend' ? (
        <Modal label={translate('legend.title')} onClose={closeDialog}>
          {slot('tool')}
          <button type="button" className="primary-button" onClick={closeDialog}>
            {translate('app.close')}
          </button>
        </Modal>
      ) : null}
      {SURFACES.filter((surface) => surface.slot === 'dialog' && surface.id === dialog).map((surface) => (
        <SurfaceSlot key={surface.id} surface={surface} loader={loader} />
      ))}
      <FlashLine />
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
