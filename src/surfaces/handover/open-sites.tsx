import { useCallback } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AskedOf } from '../../atlas/handover/asked-briefing.ts';
import { sitesBriefing } from '../../atlas/handover/sites-briefing.ts';
import type { Reader } from '../../atlas/reading/block.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { OpenBriefing } from './open-briefing.tsx';

/** The results of a site search, to hand over. */
export function OpenSites({ graph, asked }: { graph: Graph; asked: AskedOf<'sites'> }) {
  const write = useCallback(
    (reader: Reader, facilities: readonly Facility[] | undefined) =>
      sitesBriefing(reader, asked.needs, facilities),
    [asked],
  );
  return <OpenBriefing graph={graph} asked={asked} write={write} />;
}
