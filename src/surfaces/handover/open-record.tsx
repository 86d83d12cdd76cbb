import { useCallback } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AskedOf } from '../../atlas/handover/asked-briefing.ts';
import { recordBriefing } from '../../atlas/handover/record-briefing.ts';
import type { Reader } from '../../atlas/reading/block.ts';
import { OpenBriefing } from './open-briefing.tsx';

/** A record, to hand over. */
export function OpenRecord({ graph, asked }: { graph: Graph; asked: AskedOf<'record'> }) {
  const write = useCallback((reader: Reader) => recordBriefing(reader, asked.id), [asked]);
  return <OpenBriefing graph={graph} asked={asked} write={write} />;
}
