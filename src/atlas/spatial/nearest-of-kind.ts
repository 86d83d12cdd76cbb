import type { Facility } from './facility.ts';
import { FACILITY_KINDS, type FacilityKind } from './facility-kinds.ts';
import { distanceBetween } from './measures.ts';
import type { Point } from './shape.ts';

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

/**
 * The nearest of each kind, in the order of the kinds. Of equals the better known goes first.
 * @param startOf from where the way to a point begins, WGS84 degrees: that very point where there is no way to go
 */
export function nearestBy(
  facilities: readonly Facility[],
  startOf: (to: Point) => Point,
): readonly NearestOfKind[] {
  return FACILITY_KINDS.map((kind) => {
    const [nearest, ...others] = facilities
      .filter((facility) => facility.kind === kind)
      .map((facility): Near => {
        const to: Point = [facility.lon, facility.lat];
        const from = startOf(to);
        return { facility, from, km: from === to ? 0 : distanceBetween(from, to) / 1000 };
      })
      .toSorted((a, b) => a.km - b.km || a.facility.uncertaintyKm - b.facility.uncertaintyKm);
    const farthest = nearest === undefined ? 0 : nearest.km + nearest.facility.uncertaintyKm;
    const rivals = others.filter(({ km, facility }) => km - facility.uncertaintyKm < farthest);
    return { kind, nearest, rivals, others };
  });
}
