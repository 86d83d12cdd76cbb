import { lineString, simplify } from '@turf/turf';

type Position = GeoJSON.Position;

/** Points set between two vertices of a line. */
const STEPS = 8;
/** Kilometres in a degree of latitude. */
const DEGREE_KM = 111.2;
/** Shrinks degrees of longitude to those of latitude in the middle of the city. */
const LONGITUDE_SCALE = Math.cos((29.7 * Math.PI) / 180);

/**
 * A line of a few vertices as one that bends softly through each of them, so that junctions stay: a centripetal
 * Catmull–Rom spline (Yuksel, Schaefer and Keyser 2011), which makes neither loops nor cusps. A closed line is bent at its
 * joint too.
 * @param line lon, lat in degrees
 * @param detailKm points nearer to the curve than this are left out
 */
export function smoothLine(line: readonly Position[], detailKm: number): Position[] {
  const [first, second] = line;
  const [beforeLast, last] = line.slice(-2);
  if (first === undefined || second === undefined || last === undefined || beforeLast === undefined)
    return [...line];
  if (line.length === 2) return [...line];
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const before = isClosed ? beforeLast : mirrored(first, second);
  const after = isClosed ? second : mirrored(last, beforeLast);
  const points = [before, ...line, after];
  const curve = line.slice(1).flatMap((end, at): Position[] => {
    const [p0 = end, p1 = end, p2 = end, p3 = end] = points.slice(at, at + 4);
    return Array.from({ length: STEPS }, (_, step) => between([p0, p1, p2, p3], step / STEPS));
  });
  const { geometry } = simplify(lineString([...curve, last]), {
    tolerance: detailKm / DEGREE_KM,
    highQuality: true,
  });
  return geometry.coordinates;
}

/** The point as far beyond `end` as `inner` lies before it. */
const mirrored = ([x = 0, y = 0]: Position, [innerX = 0, innerY = 0]: Position): Position => [
  2 * x - innerX,
  2 * y - innerY,
];

/** The curve between the second and the third of four points; `share` 0 is the second (Barry and Goldman 1988). */
function between(
  [p0, p1, p2, p3]: readonly [Position, Position, Position, Position],
  share: number,
): Position {
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + (t2 - t1) * share;
  const a1 = mixed(p0, p1, t / t1);
  const a2 = mixed(p1, p2, (t - t1) / (t2 - t1));
  const a3 = mixed(p2, p3, (t - t2) / (t3 - t2));
  const b1 = mixed(a1, a2, t / t2);
  const b2 = mixed(a2, a3, (t - t1) / (t3 - t1));
  return mixed(b1, b2, share);
}

/** Distance of two knots of the curve: the root of that of their points. */
const knot = ([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number =>
  Math.sqrt(Math.hypot((otherX - x) * LONGITUDE_SCALE, otherY - y));

const mixed = ([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position, share: number): Position => [
  x + (otherX - x) * share,
  y + (otherY - y) * share,
];
