import type { Facility } from './facility.ts';
import { FACILITY_KINDS, type FacilityKind } from './facility-kinds.ts';

/** A facility with how far it is: a straight line on the ellipsoid of WGS84, km; 0 where its point lies within the area. */
export interface Near {
  facility: Facility;
  km: number;
}

/** What of a kind is nearest. */
export interface NearestOfKind {
  kind: FacilityKind;
  /** `undefined` where there is none of the kind. */
  nearest: Near | undefined;
  /** What may be nearer still, since the points are known only so well; nearest first. */
  rivals: readonly Near[];
}

/**
 * The nearest of each kind, in the order of the kinds. Of equals the better known goes first.
 * @param kmFrom how far a facility is, km
 */
export function nearestBy(
  facilities: readonly Facility[],
  kmFrom: (facility: Facility) => number,
): readonly NearestOfKind[] {
  return FACILITY_KINDS.map((kind) => {
    const [nearest, ...others] = facilities
      .filter((facility) => facility.kind === kind)
      .map((facility): Near => ({ facility, km: kmFrom(facility) }))
      .toSorted((a, b) => a.km - b.km || a.facility.uncertaintyKm - b.facility.uncertaintyKm);
    const farthest = nearest === undefined ? 0 : nearest.km + nearest.facility.uncertaintyKm;
    const rivals = others.filter(({ km, facility }) => km - facility.uncertaintyKm < farthest);
    return { kind, nearest, rivals };
  });
}
