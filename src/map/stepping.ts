import type { NodeId } from '../atlas/records/id.ts';
import { RECORD_LAYERS } from '../layers/record-layers.ts';
import type { Bounds } from './contract.ts';
import type { DrawnRecord } from './record-index.ts';

/** A page of text has some lines; the view is read in this many rows. */
const ROWS = 6;

/**
 * The records of a view as one would read them: layer by layer as in the legend (core, belts, zones …), in each layer
 * row by row from the north, in a row from the west. A record drawn in several layers comes once, where it comes first.
 */
export function readingOrder(records: readonly DrawnRecord[], bounds: Bounds): NodeId[] {
  const [, south, , north] = bounds;
  const row = ({ anchor }: DrawnRecord): number =>
    Math.floor(((north - anchor[1]) / (north - south || 1)) * ROWS);
  const sorted = records.toSorted(
    (a, b) =>
      RECORD_LAYERS.indexOf(a.layer) - RECORD_LAYERS.indexOf(b.layer) ||
      row(a) - row(b) ||
      a.anchor[0] - b.anchor[0],
  );
  return [...new Set(sorted.map(({ id }) => id))];
}

/** The next id of the order, round at its ends; from the beginning or the end when `current` is not in it. */
export function nextStep(
  order: readonly NodeId[],
  current: NodeId | undefined,
  direction: 1 | -1,
): { id: NodeId; position: number; total: number } | undefined {
  const total = order.length;
  if (total === 0) return undefined;
  const from = current === undefined ? -1 : order.indexOf(current);
  const start = from === -1 && direction === -1 ? 0 : from;
  const at = (start + direction + total) % total;
  const id = order[at];
  return id === undefined ? undefined : { id, position: at + 1, total };
}
