import * as v from 'valibot';
import { type Facility, facilitySchema } from '../../src/atlas/spatial/facility.ts';
import type { Problems } from '../checks/problems.ts';
import { sortedBy } from '../lib/compare-text.ts';
import type { Facts } from './read-facts.ts';

const FILE = 'geodata/facts/facilities.csv';

/**
 * Ports, airports and stations where the gazetteer has them, by their ids. One that stands twice, or that the gazetteer does not place
 * in the city and say why, is a problem and left out.
 */
export function facilitiesOf(
  { facilities, gazetteer }: Pick<Facts, 'facilities' | 'gazetteer'>,
  problems: Problems,
): Facility[] {
  const found = new Map<string, Facility>();
  for (const { place, kind, name, name_en: nameEn } of facilities) {
    const row = gazetteer.get(place);
    const facility = v.safeParse(facilitySchema, {
      id: place.slice(place.lastIndexOf('/') + 1),
      kind,
      name,
      nameEn,
      lon: row?.lon,
      lat: row?.lat,
      precision: row?.precision,
      uncertaintyKm: row?.uncertainty_km,
      source: row?.source,
      sourceEn: row?.source_en,
      reason: row?.reason,
      reasonEn: row?.reason_en,
    });
    if (!facility.success)
      problems.add({
        file: FILE,
        zh: `地名表没有 ${place} 在宁波的点位与误差`,
        en: `the gazetteer has no position of ${place} in Ningbo with its uncertainty`,
      });
    else if (found.has(facility.output.id))
      problems.add({ file: FILE, zh: `${place} 写了两次`, en: `${place} stands twice` });
    else found.set(facility.output.id, facility.output);
  }
  return sortedBy([...found.values()], ({ id }) => id);
}
