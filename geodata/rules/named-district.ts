import type { PlaceClass } from '../../src/atlas/records/place-at-first-sight.ts';
import { derivedLink, placesWithDistrict, type Rule } from './rule-input.ts';

/**
 * Classes whose names begin with a district by convention (余姚机器人智谷小镇). Not localities and bases, which are
 * named after anything, and not zones, which may have parts in several districts.
 */
const NAMED_CLASSES: ReadonlySet<string> = new Set<PlaceClass>(['subzone', 'town', 'park']);

/** Names that begin like a district but mean something wider: the bay 象山港 washes five districts. */
const NOT_THE_DISTRICT = ['象山港', '镇海炼化'];

/**
 * A sub-zone, town or park whose name begins with the short name of a district of today lies in that district.
 * Only a beginning counts: 宁波（江北）… and 浙江余姚… are left to the gazetteer. Former districts (江东) are never used,
 * because their ground belongs to another district today. A place with a stated district is left alone.
 */
export const namedDistrict: Rule = (input) => {
  const located = placesWithDistrict(input);
  const districts = input.nodes
    .filter((node) => node.class === 'district')
    .map((node) => ({ id: node.id, shortName: node.name.replace(/[区县市]$/, '') }));
  return input.nodes
    .filter((node) => NAMED_CLASSES.has(node.class) && !located.has(node.id))
    .filter((node) => !NOT_THE_DISTRICT.some((prefix) => node.name.startsWith(prefix)))
    .flatMap((node) =>
      districts
        .filter((district) => node.name.startsWith(district.shortName))
        .map((district) => derivedLink(node.id, 'located-in', district.id, 'named-district')),
    );
};
