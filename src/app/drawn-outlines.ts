import * as v from 'valibot';
import type { Outline, Outlines } from '../atlas/on-map/outline.ts';
import { type NodeId, parseNodeId } from '../atlas/records/id.ts';
import { precisionSchema } from '../atlas/records/location.ts';
import type { MapData } from '../map/contract.ts';

const propertiesSchema = v.object({ id: v.string(), precision: precisionSchema, basis: v.string() });

/**
 * What the map draws of the records, by id. The layer of projects is left out: its points stand for the districts that
 * projects lie in, not for records of their own. Of a record drawn in several layers the first counts: before its symbol the
 * outline that an authority supplied.
 */
export function drawnOutlines({ records, base }: MapData): Outlines {
  const { projects: _, ...drawn } = records;
  const { districts, 'former-districts': former, 'close-up': late, land } = base;
  const supplied = late?.features.filter(({ properties }) => properties?.['supplied'] === true) ?? [];
  const all = [districts, former, { features: supplied }, ...Object.values(drawn), land];
  const features = all.flatMap((layer) => [...(layer?.features ?? [])]);
  const outlines = new Map<NodeId, Outline>();
  for (const { properties, geometry } of features) {
    const said = v.safeParse(propertiesSchema, properties);
    const id = said.success ? parseNodeId(said.output.id) : undefined;
    if (!said.success || id === undefined || outlines.has(id)) continue;
    outlines.set(id, { geometry, precision: said.output.precision, basis: said.output.basis });
  }
  return outlines;
}
