import type { Facility } from './facility.ts';
import type { FacilityKind } from './facility-kinds.ts';
import type { Near, NearestOfKind } from './nearest-of-kind.ts';
import type { Point } from './shape.ts';

/** A facility as the map draws it: WGS84 degrees, and the radius in km within which it lies. */
export interface DrawnFacility {
  id: string;
  kind: FacilityKind;
  at: Point;
  uncertaintyKm: number;
  /** Its name in the language that is read. */
  label: string;
}

/** The straight way from a shape to the nearest facility of a kind. */
export interface DrawnWay {
  from: Point;
  to: Point;
  /** How long it is, in words. */
  label: string;
}

export interface DrawnFacilities {
  points: readonly DrawnFacility[];
  ways: readonly DrawnWay[];
}

/** How facilities and distances are said. */
interface Words {
  nameOf: (facility: Facility) => string;
  distanceOf: (near: Near) => string;
}

/** All facilities, the nearest of each kind first, and the ways to those; what lies within a shape needs none. */
export function drawnFacilities(
  kinds: readonly NearestOfKind[],
  { nameOf, distanceOf }: Words,
): DrawnFacilities {
  const nearest = kinds.flatMap((own) => own.nearest ?? []);
  const others = kinds.flatMap((own) => own.others);
  const points = [...nearest, ...others].map(
    ({ facility }): DrawnFacility => ({
      id: facility.id,
      kind: facility.kind,
      at: [facility.lon, facility.lat],
      uncertaintyKm: facility.uncertaintyKm,
      label: nameOf(facility),
    }),
  );
  const ways = nearest.flatMap((near): DrawnWay[] => {
    const { facility, from, km } = near;
    return km === 0 ? [] : [{ from, to: [facility.lon, facility.lat], label: distanceOf(near) }];
  });
  return { points, ways };
}
