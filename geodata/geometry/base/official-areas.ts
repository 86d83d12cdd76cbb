import type { PlaceClass } from '../../../src/atlas/records/place-at-first-sight.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { interiorPoint } from '../interior-point.ts';
import { isArea } from '../polygons.ts';
import { pointAt, recordFeature } from '../record-feature.ts';
import { hasSymbol } from '../symbol-classes.ts';
import { baseFeature } from './base-feature.ts';

/** Classes whose outlines have a layer of their own, whoever drew them. */
const DRAWN_ELSEWHERE: ReadonlySet<PlaceClass> = new Set<PlaceClass>([
  'district',
  'former-district',
  'core',
  'belt',
  'zone',
  'subzone',
]);

/**
 * Outlines that authorities supplied for places of every other class (`supplied`), and where those without a symbol are named
 * (a point, its id `label/` and that of the place). None where there is no official file.
 */
export function officialAreas(
  { official }: Pick<Geography, 'official'>,
  hierarchy: Hierarchy,
): GeoJSON.Feature[] {
  return [...hierarchy.places.values()].flatMap((place) => {
    const supplied = official.get(place.id);
    if (supplied === undefined || !isArea(supplied.geometry) || DRAWN_ELSEWHERE.has(place.class)) return [];
    const { geometry, precision, basis } = supplied;
    const outline = recordFeature(place, { geometry, precision, basis, belt: hierarchy.beltOf(place.id) });
    const drawn = { ...outline, properties: { ...outline.properties, supplied: true } };
    if (hasSymbol(place.class)) return [drawn];
    const { lon, lat } = interiorPoint(geometry);
    const { id, name, nameEn, class: ofClass } = outline.properties;
    const named = { id: `label/${id}`, name, nameEn, class: ofClass, precision, basis };
    return [drawn, baseFeature(named, pointAt(lon, lat))];
  });
}
