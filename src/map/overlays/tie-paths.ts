import type { Tie } from '../../atlas/on-map/place-ties.ts';
import type { NodeId } from '../../atlas/records/id.ts';

type Position = readonly [lon: number, lat: number];

/** Ties shorter than this, in degrees, would be dots. */
const SHORTEST = 0.01;
/** Dashes of a derived tie, and the share of each that is drawn. */
const DASHES = { perDegree: 60, least: 5, drawn: 0.55 } as const;

/** One piece of line to be drawn: a whole tie when stated, its dashes when derived; lon, lat. */
export interface TiePath {
  path: [number, number][];
  isDerived: boolean;
}

/** Lays ties on the ground as straight lines. A tie needs both its ends on the map, where their names stand. */
export function tiePaths(
  ties: readonly Tie[],
  anchorOf: (id: NodeId) => Position | undefined,
): readonly TiePath[] {
  return ties.flatMap(({ from, to, isDerived }): TiePath[] => {
    const [start, end] = [anchorOf(from), anchorOf(to)];
    if (start === undefined || end === undefined) return [];
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    if (length <= SHORTEST) return [];
    if (!isDerived) return [{ path: [[...start], [...end]], isDerived }];
    const count = Math.max(DASHES.least, Math.round(length * DASHES.perDegree));
    return Array.from({ length: count }, (_, at) => ({
      path: [between(start, end, at / count), between(start, end, (at + DASHES.drawn) / count)],
      isDerived,
    }));
  });
}

const between = ([fromLon, fromLat]: Position, [toLon, toLat]: Position, share: number): [number, number] => [
  fromLon + (toLon - fromLon) * share,
  fromLat + (toLat - fromLat) * share,
];
