import { booleanPointInPolygon, circle, point } from '@turf/turf';
import type { Problems } from '../../checks/problems.ts';
import type { Geography } from '../geography.ts';
import { type GeonamesPoint, readGeonames } from '../geonames.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { intersectionOf } from '../polygons.ts';
import type { SeatFact } from '../read-facts.ts';
import { collectionOf, pointAt } from '../record-feature.ts';
import { SYMBOL_CLASSES } from '../symbol-classes.ts';
import { TOLERANCES } from '../tolerances.ts';
import { baseFeature } from './base-feature.ts';
import { officialAreas } from './official-areas.ts';

/** Corners of the circle around a point. */
const CIRCLE_STEPS = 32;

interface CloseUp {
  geography: Geography;
  hierarchy: Hierarchy;
  problems: Problems;
  rootDirectory: string;
}

/**
 * What is drawn only from near, fetched when one comes there: the names of towns at their seats (`class` seat, with a
 * `rank`), around each point of uncertain position the area in which the place may be, and outlines that authorities supplied
 * for places of classes without a layer of outlines.
 */
export function closeUpLayer({
  geography,
  hierarchy,
  problems,
  rootDirectory,
}: CloseUp): GeoJSON.FeatureCollection {
  const geonames = readGeonames(rootDirectory);
  const seats = geography.facts.townSeats.flatMap((seat) => {
    const at = pointOf(seat, geonames);
    const district = geography.districts.get(seat.district);
    if (
      at === undefined ||
      district === undefined ||
      !booleanPointInPolygon(point([at.lon, at.lat]), district)
    ) {
      problems.add({
        file: 'geodata/facts/town-seats.csv',
        zh: `${seat.id}（${seat.name}）没有点位，或点位不在 ${seat.district} 之内`,
        en: `${seat.id}: no point, or not one inside ${seat.district}`,
      });
      return [];
    }
    return baseFeature(
      {
        id: seat.id,
        name: seat.name,
        nameEn: seat.name_en,
        class: 'seat',
        precision: seat.geonames === '' ? 'approximate' : 'sourced',
        basis: `驻地点位，误差约1至2公里（${seat.source}）`,
        rank: seat.rank,
      },
      pointAt(at.lon, at.lat),
    );
  });
  return collectionOf([...seats, ...reaches(geography, hierarchy), ...officialAreas(geography, hierarchy)]);
}

/** Its own position, else the point of its name in GeoNames, the nearest to its latitude where there are several. */
function pointOf(
  { geonames, near_lat: near, lon, lat }: SeatFact,
  points: ReadonlyMap<string, readonly GeonamesPoint[]>,
): GeonamesPoint | undefined {
  if (lon !== undefined && lat !== undefined) return { lon, lat };
  const found = points.get(geonames) ?? [];
  if (near === undefined) return found.length === 1 ? found[0] : undefined;
  return found.toSorted((one, other) => Math.abs(one.lat - near) - Math.abs(other.lat - near))[0];
}

/** The circle of its uncertainty around each place that is drawn as a point, cut to the district that it is known to lie in. */
function reaches({ facts, districts, official }: Geography, hierarchy: Hierarchy): GeoJSON.Feature[] {
  return SYMBOL_CLASSES.flatMap((placeClass) => hierarchy.placesOf(placeClass)).flatMap((place) => {
    const row = facts.gazetteer.get(place.id);
    const { lon, lat, uncertainty_km: uncertainty = 0, precision } = row ?? {};
    if (lon === undefined || lat === undefined || precision === undefined || official.has(place.id))
      return [];
    if (uncertainty < TOLERANCES.leastReach || precision === 'district') return [];
    const around = circle([lon, lat], uncertainty, { steps: CIRCLE_STEPS, units: 'kilometers' });
    const district = districts.get(row?.district ?? '');
    const area = district === undefined ? around : intersectionOf(around, district);
    if (area === undefined) return [];
    return baseFeature(
      {
        id: place.id,
        name: place.name,
        nameEn: place.nameEn ?? '',
        class: place.class,
        precision,
        basis: `可能所在的范围：点位误差约${uncertainty}公里，限于所在区县`,
      },
      area.geometry,
    );
  });
}
