import { type Area, boxOf, ringsOf } from './flat-geometry.ts';

/** Lines on which two areas are held against each other. */
const LINES = 160;

/** The size of an area in square degrees: to be compared with others nearby, and never told. Its holes run the other way round. */
export function flatSize(area: Area): number {
  let sum = 0;
  for (const ring of ringsOf(area)) sum += turnOf(ring);
  return Math.abs(sum) / 2;
}

function turnOf(ring: readonly GeoJSON.Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/**
 * What two areas share, in square degrees: by how much of each of many parallels lies in both. Some thousandths off, and told apart
 * in a moment where cutting exactly takes seconds.
 */
export function sharedFlatSize(one: Area, other: Area): number {
  const [a, b] = [boxOf(one), boxOf(other)];
  const [south, north] = [Math.max(a[1], b[1]), Math.min(a[3], b[3])];
  if (south >= north) return 0;
  const step = (north - south) / LINES;
  const lines = Array.from({ length: LINES }, (_, line) => south + (line + 0.5) * step);
  const [ofOne, ofOther] = [crossings(one, lines), crossings(other, lines)];
  return lines.reduce((sum, _, line) => sum + sharedLength(ofOne[line] ?? [], ofOther[line] ?? []) * step, 0);
}

/** Longitudes at which each of the parallels, from the south, enters an area and leaves it, in turn. */
function crossings(area: Area, lines: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = lines.map(() => []);
  const [first = 0, second = 0] = lines;
  const step = second - first;
  for (const ring of ringsOf(area))
    for (let index = 1; index < ring.length; index += 1) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1];
      // Only the parallels between the ends of the edge.
      for (let line = Math.max(0, Math.ceil((low - first) / step)); line < lines.length; line += 1) {
        const lat = first + line * step;
        if (lat >= high) break;
        found[line]?.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
  return found.map((ends) => ends.toSorted((a, b) => a - b));
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let a = 1; a < one.length; a += 2)
    for (let b = 1; b < other.length; b += 2)
      sum += Math.max(0, Math.min(one[a] ?? 0, other[b] ?? 0) - Math.max(one[a - 1] ?? 0, other[b - 1] ?? 0));
  return sum;
}
