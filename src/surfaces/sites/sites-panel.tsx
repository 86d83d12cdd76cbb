import { useEffect, useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { sitesText } from '../../atlas/handover/handed-over.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import type { Asked } from '../../atlas/sites/need.ts';
import { readNeeds, writeNeeds } from '../../atlas/sites/needs-text.ts';
import { searchSites } from '../../atlas/sites/site-search.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import type { Point } from '../../atlas/spatial/shape.ts';
import { spotOf } from '../../atlas/spatial/spot-of.ts';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useFacilities } from '../../parts/use-facilities.ts';
import { useSteps } from '../../parts/use-steps.ts';
import { ViewLink } from '../../parts/view-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { AskedNeeds } from './asked-needs.tsx';
import { NeedsForm, QUESTIONS } from './needs-form.tsx';
import { SiteResults } from './site-results.tsx';
import styles from './sites.module.css';
import { SitesDownload } from './sites-download.tsx';
import { SITES_SLICE } from './sites-slice.ts';
import type { Spots } from './sites-state.ts';
import { useNeeds } from './use-needs.ts';

export { drawsOnMap } from './rings-on-map.ts';
export { words } from './words.ts';

/** The sites that fit and those that are left open; the rest recedes. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { needs: text, spots } = SITES_SLICE.of(choices).getState();
  const { needs } = readNeeds(text ?? '');
  if (needs.length === 0) return undefined;
  const { fits, open } = searchSites(graph, needs, spots?.facilities);
  return { records: new Set((fits.length > 0 ? fits : open).map(({ site }) => site.id)), counts: [] };
}

/** Where a firm could go: what it needs, the sites that meet it, and why the others do not. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const needs = useNeeds();
  const facilities = useFacilities();
  const hasNeeds = needs.needs.length > 0;
  const [isDownloading, setDownloading] = useState(false);
  const steps = useSteps(QUESTIONS, hasNeeds);
  const clear = (): void => {
    needs.clear();
    steps.go(0);
  };
  useSpots(graph, needs.needs, facilities.facilities);
  const found = useMemo(
    () => searchSites(graph, needs.needs, facilities.facilities),
    [graph, needs.needs, facilities.facilities],
  );
  return (
    <PanelFrame
      title={translate('sites.title')}
      // Past the first question a phone has no room for what was read there.
      lead={steps.isStepwise && steps.at > 0 ? undefined : translate('sites.lead')}
      ways={
        !hasNeeds ? undefined : (
          <>
            <button type="button" className="text-button off-paper" onClick={() => setDownloading(true)}>
              {translate('download.title')}
            </button>
            <button type="button" className="text-button off-paper" onClick={clear}>
              {translate('sites.clear')}
            </button>
            <span className="off-paper">
              <ViewLink view="handover" pairs={[['subject', sitesText(writeNeeds(needs.needs) ?? '')]]}>
                {translate('dossier.handOver')}
              </ViewLink>
            </span>
          </>
        )
      }
      bodyClass={styles['body']}
    >
      <NeedsForm graph={graph} facilities={facilities.facilities} needs={needs} steps={steps} />
      {facilities.hasFailed && needs.needs.some(isOfFacility) ? (
        <LoadFailed error={undefined} onRetry={facilities.again} />
      ) : null}
      {steps.isStepwise && steps.isAsking ? null : !hasNeeds ? (
        <p className={styles['empty']}>{translate('sites.empty')}</p>
      ) : (
        <>
          <AskedNeeds graph={graph} facilities={facilities.facilities} found={found} needs={needs} />
          <SiteResults graph={graph} facilities={facilities.facilities} found={found} />
        </>
      )}
      {isDownloading ? (
        <SitesDownload
          graph={graph}
          facilities={facilities.facilities}
          found={found}
          needs={needs}
          onClose={() => setDownloading(false)}
        />
      ) : null}
    </PanelFrame>
  );
}

/** Whether a distance to a facility is asked for, which cannot be told without their file. */
const isOfFacility = (need: Asked): boolean => 'target' in need && parseNodeId(need.target) === undefined;

/** Tells the map where the rings stand; an address that is opened takes it away, and it is told again. */
function useSpots(graph: Graph, needs: readonly Asked[], facilities: readonly Facility[] | undefined): void {
  const store = useSliceStore(SITES_SLICE);
  const { spots } = useSlice(SITES_SLICE);
  const own = useMemo((): Spots => {
    const centres: Record<string, Point> = {};
    for (const need of needs) {
      const id = 'target' in need ? parseNodeId(need.target) : undefined;
      const place = id === undefined ? undefined : graph.node(id);
      const spot = place === undefined ? undefined : spotOf(place);
      if (id !== undefined && spot !== undefined) centres[id] = [spot.lon, spot.lat];
    }
    return { facilities, centres };
  }, [graph, needs, facilities]);
  useEffect(() => {
    if (spots !== own) store.setState({ spots: own });
  }, [spots, own, store]);
}
