import type { NodeId } from '../atlas/records/id.ts';
import { LAYERS, type RecordLayer } from '../layers/record-layers.ts';
import type { Bounds, Emphasis, InView } from './contract.ts';
import type { DrawnRecord } from './record-index.ts';

export interface View {
  bounds: Bounds;
  zoom: number;
  visibleLayers: ReadonlySet<RecordLayer>;
}

/** The chosen layers as they are drawn: what a list counts takes the place of what the map counts itself. */
export function drawnLayers(
  chosen: ReadonlySet<RecordLayer>,
  { counts = [] }: Emphasis,
): ReadonlySet<RecordLayer> {
  return counts.length > 0 ? new Set([...chosen].filter((name) => name !== 'projects')) : chosen;
}

/** The layers that a view tells of: they are on, and their zoom is reached. */
const layersTold = ({ zoom, visibleLayers }: View): RecordLayer[] =>
  LAYERS.flatMap(({ name, shownFrom }) => (visibleLayers.has(name) && zoom >= shownFrom ? [name] : []));

/** The records that a view tells of: those of its layers that touch it. */
export function recordsInView(records: readonly DrawnRecord[], view: View): DrawnRecord[] {
  const [west, south, east, north] = view.bounds;
  const told = new Set(layersTold(view));
  return records.filter(
    ({ layer, bounds }) =>
      told.has(layer) && bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south,
  );
}

/** What is in view, by layer; an empty set where the layer is told and nothing of it is in view. */
export function idsByLayer(records: readonly DrawnRecord[], view: View): InView {
  const inView = recordsInView(records, view);
  return new Map(
    layersTold(view).map((layer): [RecordLayer, ReadonlySet<NodeId>] => [
      layer,
      new Set(inView.filter((record) => record.layer === layer).map(({ id }) => id)),
    ]),
  );
}
