import type { PlaceClass } from '../../src/atlas/records/place-at-first-sight.ts';
import { derivedLink, districtIds, placesWithDistrict, type Rule } from './rule-input.ts';

/** Wholes above a district, districts themselves, and districts of the past are not "in" a district. */
const UNLOCATED_CLASSES: ReadonlySet<string> = new Set<PlaceClass>([
  'city',
  'core',
  'belt',
  'district',
  'former-district',
]);

/** A place without any better known district lies in the one that the gazetteer of facts puts it in. */
export const gazetteerDistrict: Rule = (input) => {
  const located = placesWithDistrict(input);
  const districts = districtIds(input.nodes);
  return input.nodes
    .filter((node) => node.kind === 'place' && !UNLOCATED_CLASSES.has(node.class) && !located.has(node.id))
    .flatMap((node) => {
      const district = input.gazetteerDistricts.get(node.id);
      if (district === undefined || !districts.has(district)) return [];
      return [derivedLink(node.id, 'located-in', district, 'gazetteer-district')];
    });
};
