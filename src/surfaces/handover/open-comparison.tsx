import { useCallback } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AskedOf } from '../../atlas/handover/asked-briefing.ts';
import { comparisonBriefing } from '../../atlas/handover/comparison-briefing.ts';
import type { Reader } from '../../atlas/reading/block.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { OpenBriefing } from './open-briefing.tsx';

/** Records side by side, to hand over. */
export function OpenComparison({ graph, asked }: { graph: Graph; asked: AskedOf<'comparison'> }) {
  const write = useCallback(
    (reader: Reader, facilities: readonly Facility[] | undefined) =>
      comparisonBriefing(reader, asked.ids, facilities),
    [asked],
  );
  return <OpenBriefing graph={graph} asked={asked} write={write} />;
}
