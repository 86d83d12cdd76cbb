import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import type { NodeId } from '../../atlas/records/id.ts';

/** The places that lines are about; the city as a whole is nowhere in particular. */
export function placesOnMap(lines: readonly TargetLine[]): readonly NodeId[] {
  const places = lines.flatMap((line) => line.places).filter((place) => place.class !== 'city');
  return [...new Set(places.map(({ id }) => id))];
}
