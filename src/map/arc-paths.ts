import type { Arc } from '../atlas/on-map/relation-arcs.ts';

type Position = [number, number];

/** How far an arc bows, as a part of its length. */
const BOW = 0.16;
/** Points along an arc; even, since every second stretch of a derived arc is left out. */
const STRETCHES = { least: 12, most: 64, perDegree: 90 } as const;

/** One piece of line to be drawn: a whole arc when stated, its dashes when derived. */
export interface ArcPath {
  path: Position[];
  derived: boolean;
}

/** Lays every arc on the ground as a bow to the right of its direction; derived ones come as dashes. */
export function arcPaths(arcs: readonly Arc[]): ArcPath[] {
  return arcs.flatMap((arc): ArcPath[] => {
    const points = bow(arc.from, arc.to);
    if (!arc.derived) return [{ path: points, derived: false }];
    return points.flatMap((point, at) => {
      const next = points[at + 1];
      return at % 2 === 0 && next !== undefined ? [{ path: [point, next], derived: true }] : [];
    });
  });
}

/** Quadratic Bézier between two points, its control beside the middle; lon is shrunk by cos lat so that the bow is even. */
function bow([fromLon, fromLat]: Arc['from'], [toLon, toLat]: Arc['to']): Position[] {
  const shrink = Math.cos(((fromLat + toLat) / 2 / 180) * Math.PI);
  const [dx, dy] = [(toLon - fromLon) * shrink, toLat - fromLat];
  const control: Position = [
    (fromLon + toLon) / 2 + (dy * 2 * BOW) / shrink,
    (fromLat + toLat) / 2 - dx * 2 * BOW,
  ];
  const wanted = Math.round((Math.hypot(dx, dy) * STRETCHES.perDegree) / 2) * 2;
  const stretches = Math.min(STRETCHES.most, Math.max(STRETCHES.least, wanted));
  return Array.from({ length: stretches + 1 }, (_, at) => {
    const t = at / stretches;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * fromLon + b * control[0] + c * toLon, a * fromLat + b * control[1] + c * toLat];
  });
}
