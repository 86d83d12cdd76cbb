import type { Ring } from '../polygons.ts';
import type { Complaint } from './complaint.ts';

interface Nested {
  ring: Ring;
  depth: number;
  parent: Ring | undefined;
}

/**
 * Polygons of the rings of a Shapefile, by what truly lies in what: a ring inside an odd number of others is a hole of the
 * smallest of them. Winding only decides nothing; where it contradicts, a remark says how often.
 */
export function nestRings(rings: readonly Ring[]): { geometry: GeoJSON.MultiPolygon; remarks: Complaint[] } {
  const nested = rings
    .filter((ring) => ring.length > 0)
    .map((ring): Nested => {
      const around = rings.filter((other) => other !== ring && liesIn(ring, other));
      const parent = around.toSorted(
        (one, other) => Math.abs(signedArea(one)) - Math.abs(signedArea(other)),
      )[0];
      return { ring, depth: around.length, parent };
    });
  const shells = nested.filter(({ depth }) => depth % 2 === 0);
  const holes = nested.filter(({ depth }) => depth % 2 === 1);
  const coordinates = shells.map(({ ring }) => [
    ring,
    ...holes.filter(({ parent }) => parent === ring).map((hole) => hole.ring),
  ]);
  // Outer rings of a Shapefile run clockwise.
  const wrong = nested.filter(({ ring, depth }) => signedArea(ring) > 0 === (depth % 2 === 0)).length;
  const remarks =
    wrong === 0
      ? []
      : [
          {
            zh: `${wrong} 个环的方向与内外关系不符，已按包含关系读取`,
            en: `${wrong} rings are wound against what lies in what; read by what lies in what`,
          },
        ];
  return { geometry: { type: 'MultiPolygon', coordinates }, remarks };
}

/** Twice nothing: half the cross products of a ring; positive where it runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  // Relative to the first vertex, so that eight digits of metres do not eat the area.
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x = 0, y = 0] = ring[index - 1] ?? [];
    const [nextX = 0, nextY = 0] = ring[index] ?? [];
    sum += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return sum / 2;
}

/** Whether a ring lies in another: decided by its first vertex that is not on the other's border. */
function liesIn(ring: Ring, other: Ring): boolean {
  if (Math.abs(signedArea(ring)) >= Math.abs(signedArea(other))) return false;
  for (const position of ring) {
    const side = sideOf(position, other);
    if (side !== 'border') return side === 'inside';
  }
  return true;
}

function sideOf([x = 0, y = 0]: GeoJSON.Position, ring: Ring): 'inside' | 'outside' | 'border' {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [fromX = 0, fromY = 0] = ring[index - 1] ?? [];
    const [toX = 0, toY = 0] = ring[index] ?? [];
    if ((x === fromX && y === fromY) || (x === toX && y === toY)) return 'border';
    if (fromY > y === toY > y) continue;
    const crossing = fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY);
    if (crossing === x) return 'border';
    if (crossing > x) inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}
