import type { AtlasNode } from '../records/node.ts';
import type { Facility } from '../spatial/facility.ts';
import { distanceBetween } from '../spatial/measures.ts';
import { type NearestOfKind, nearestBy } from '../spatial/nearest-of-kind.ts';
import { spotOf } from '../spatial/spot-of.ts';

/**
 * How far two records are apart.
 * - `measured`: straight between their points on the ellipsoid of WGS84, km, with the uncertainty of both ends added
 * - `unknown`: of one of them no more than its district is known, or not even that
 * - `never`: one of them is of a kind that lies nowhere
 * - `itself`: it is one record
 */
export type Apart =
  | { state: 'measured'; km: number; errorKm: number }
  | { state: 'unknown' | 'never' | 'itself' };

/** The rest is said, planned or governed, and lies nowhere itself. */
export const liesSomewhere = ({ kind }: AtlasNode): boolean => kind === 'place' || kind === 'project';

export function apart(one: AtlasNode, other: AtlasNode): Apart {
  if (one.id === other.id) return { state: 'itself' };
  if (!liesSomewhere(one) || !liesSomewhere(other)) return { state: 'never' };
  const [from, to] = [spotOf(one), spotOf(other)];
  if (from === undefined || to === undefined) return { state: 'unknown' };
  return {
    state: 'measured',
    km: distanceBetween([from.lon, from.lat], [to.lon, to.lat]) / 1000,
    errorKm: from.uncertaintyKm + to.uncertaintyKm,
  };
}

/**
 * The port, airport and station nearest to the point of a record. The `uncertaintyKm` of each is that of both ends, so that what
 * may be as near is told by both.
 * @returns `undefined` where the point is not known
 */
export function nearestTo(
  node: AtlasNode,
  facilities: readonly Facility[],
): readonly NearestOfKind[] | undefined {
  const spot = liesSomewhere(node) ? spotOf(node) : undefined;
  if (spot === undefined) return undefined;
  const both = facilities.map((facility) => ({
    ...facility,
    uncertaintyKm: facility.uncertaintyKm + spot.uncertaintyKm,
  }));
  return nearestBy(both, () => [spot.lon, spot.lat]);
}
