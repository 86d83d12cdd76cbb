import type { Place } from '../../../src/atlas/records/place.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { interiorPoint } from '../interior-point.ts';
import { type AreaGeometry, isArea } from '../polygons.ts';
import { pointAt, type RecordFeature, recordFeature } from '../record-feature.ts';
import type { UnverifiedPosition } from '../unverified.ts';

/** Places of a class at their gazetteer position, hollow where found nowhere, or where an authority has them: inside an outline of its. */
export function pointFeatures(
  placeClass: Place['class'],
  geography: Geography,
  hierarchy: Hierarchy,
  unverified: ReadonlyMap<string, UnverifiedPosition>,
): RecordFeature[] {
  return hierarchy.placesOf(placeClass).flatMap((place) => {
    const belt = hierarchy.beltOf(place.id);
    const supplied = geography.official.get(place.id);
    if (supplied !== undefined) {
      return recordFeature(place, {
        geometry: isArea(supplied.geometry) ? pointWithin(supplied.geometry) : supplied.geometry,
        precision: supplied.precision,
        basis: supplied.basis,
        belt,
      });
    }
    const stand = unverified.get(place.id);
    if (stand !== undefined) {
      return recordFeature(place, { geometry: pointAt(stand.lon, stand.lat), precision: 'unverified', belt });
    }
    const row = geography.facts.gazetteer.get(place.id);
    // Where only the district or functional zone is known there is no position to draw; the lists have the record.
    if (row?.lon === undefined || row.lat === undefined || row.precision === 'district') return [];
    return recordFeature(place, { geometry: pointAt(row.lon, row.lat), precision: row.precision, belt });
  });
}

function pointWithin(geometry: AreaGeometry): GeoJSON.Point {
  const { lon, lat } = interiorPoint(geometry);
  return pointAt(lon, lat);
}
