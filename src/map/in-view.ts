import type { NodeId } from '../atlas/records/id.ts';
import { RECORD_LAYERS, type RecordLayer } from '../layers/feature.ts';
import { SHOWN_FROM } from '../layers/subject.ts';
import type { Bounds } from './contract.ts';
import type { DrawnRecord } from './record-index.ts';

export interface View {
  bounds: Bounds;
  zoom: number;
  visibleLayers: ReadonlySet<RecordLayer>;
}

/** The records that a view tells of: their layer is on, their zoom is reached, and they touch the view. */
export function recordsInView(records: readonly DrawnRecord[], view: View): DrawnRecord[] {
  const [west, south, east, north] = view.bounds;
  return records.filter(
    ({ layer, bounds }) =>
      view.visibleLayers.has(layer) &&
      view.zoom >= SHOWN_FROM[layer] &&
      bounds[0] <= east &&
      bounds[2] >= west &&
      bounds[1] <= north &&
      bounds[3] >= south,
  );
}

/** Ids by layer, an empty set where nothing is in view. */
export function idsByLayer(records: readonly DrawnRecord[]): Record<RecordLayer, ReadonlySet<NodeId>> {
  const ids = (layer: RecordLayer): Set<NodeId> =>
    new Set(records.filter((record) => record.layer === layer).map(({ id }) => id));
  const [core, belts, zones, subzones, towns, bases, pilots, parks, projects] = RECORD_LAYERS;
  return {
    [core]: ids(core),
    [belts]: ids(belts),
    [zones]: ids(zones),
    [subzones]: ids(subzones),
    [towns]: ids(towns),
    [bases]: ids(bases),
    [pilots]: ids(pilots),
    [parks]: ids(parks),
    [projects]: ids(projects),
  };
}
