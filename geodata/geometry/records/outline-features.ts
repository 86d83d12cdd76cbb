import type { Place } from '../../../src/atlas/records/place.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { type RecordFeature, recordFeature } from '../record-feature.ts';
import type { Outline } from './subzone-outlines.ts';

/** Features of the places of a class that have an outline, in the order of the dataset. */
export function outlineFeatures(
  placeClass: Place['class'],
  outlines: ReadonlyMap<string, Outline>,
  hierarchy: Hierarchy,
): RecordFeature[] {
  return hierarchy.placesOf(placeClass).flatMap((place) => {
    const outline = outlines.get(place.id);
    if (outline === undefined) return [];
    const { area, precision, basis } = outline;
    return recordFeature(place, {
      geometry: area.geometry,
      precision,
      basis,
      belt: hierarchy.beltOf(place.id),
    });
  });
}
