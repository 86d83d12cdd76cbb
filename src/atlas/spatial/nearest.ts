import type { Facility } from './facility.ts';
import { FACILITY_KINDS, type FacilityKind } from './facility-kinds.ts';
import { type Area, holds, nearestOn, ringsOf } from './flat-geometry.ts';
import { distanceBetween } from './measures.ts';
import { combined } from './region.ts';
import type { Point, Step } from './shape.ts';

/** From where a distance is measured: the middle of a circle, the nearest point of lines, or the nearest edge of an area. */
export type Origin =
  | { from: 'centre'; point: Point }
  | { from: 'line'; lines: readonly (readonly Point[])[] }
  | { from: 'edge'; area: Area };

/** A facility with how far it is: a straight line on the ellipsoid of WGS84, km; 0 where its point lies within the area. */
export interface Near {
  facility: Facility;
  km: number;
  /** From where it was measured, WGS84 degrees: the point itself where it lies within the area. */
  from: Point;
}

/** What of a kind is nearest. */
export interface NearestOfKind {
  kind: FacilityKind;
  /** `undefined` where there is none of the kind. */
  nearest: Near | undefined;
  /** What may be nearer still, since the points are known only so well; nearest first. */
  rivals: readonly Near[];
  /** All of the kind but the nearest, nearest first. */
  others: readonly Near[];
}

/** From where to measure to what steps have drawn: areas go before lines; `undefined` where nothing with a place is left. */
export function originOf(parts: readonly { step: Step; area: Area | undefined }[]): Origin | undefined {
  const areas = parts.flatMap(({ step: { operation, shape }, area }) =>
    area === undefined ? [] : [{ operation, shape, area }],
  );
  const [first, ...others] = areas;
  if (first === undefined) {
    const lines = parts.flatMap(({ step: { shape } }) => (shape.kind === 'line' ? [shape.points] : []));
    return lines.length === 0 ? undefined : { from: 'line', lines };
  }
  if (others.length === 0 && first.operation !== 'subtract' && first.shape.kind === 'circle')
    return { from: 'centre', point: first.shape.centre };
  // An attribute has no place: what narrows it down is all the ground that there is.
  const narrows =
    first.operation === 'intersect' &&
    parts[0]?.step.shape.kind === 'attribute' &&
    parts[0].step.operation === 'add';
  const area = combined(narrows ? [{ ...first, operation: 'add' }, ...others] : areas);
  return area === undefined ? undefined : { from: 'edge', area };
}

/** From where a facility is measured. */
function startOf(origin: Origin, to: Point): Point {
  switch (origin.from) {
    case 'centre':
      return origin.point;
    case 'line':
      return nearestOn(origin.lines, to).at;
    case 'edge':
      return holds(origin.area, to) ? to : nearestOn(ringsOf(origin.area), to).at;
  }
}

/** How far a facility is, and from where. */
function near(origin: Origin, facility: Facility): Near {
  const to: Point = [facility.lon, facility.lat];
  const from = startOf(origin, to);
  return { facility, from, km: from === to ? 0 : distanceBetween(from, to) / 1000 };
}

/** The nearest of each kind, in the order of the kinds. Of equals the better known goes first. */
export function nearestOfEachKind(facilities: readonly Facility[], origin: Origin): readonly NearestOfKind[] {
  return FACILITY_KINDS.map((kind) => {
    const [nearest, ...others] = facilities
      .filter((facility) => facility.kind === kind)
      .map((facility) => near(origin, facility))
      .toSorted((a, b) => a.km - b.km || a.facility.uncertaintyKm - b.facility.uncertaintyKm);
    const farthest = nearest === undefined ? 0 : nearest.km + nearest.facility.uncertaintyKm;
    const rivals = others.filter(({ km, facility }) => km - facility.uncertaintyKm < farthest);
    return { kind, nearest, rivals, others };
  });
}
