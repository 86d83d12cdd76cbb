import type { Location } from '../records/location.ts';
import type { AtlasNode } from '../records/node.ts';

/** Where something is, WGS84 degrees, and within how many km that is known. */
export type Spot = Pick<Location, 'lon' | 'lat' | 'uncertaintyKm'>;

/** The position of a place, unless no more than its district is known. */
export function spotOf(node: AtlasNode): Spot | undefined {
  const { location } = node;
  return location === undefined || location.precision === 'district' || location.precision === 'unverified'
    ? undefined
    : location;
}
