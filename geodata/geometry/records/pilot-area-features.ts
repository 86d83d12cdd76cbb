import type { Link } from '../../../src/atlas/records/link.ts';
import { formerOutline } from '../base/former-districts-layer.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { type Drawing, pointAt, type RecordFeature, recordFeature } from '../record-feature.ts';
import type { Outline } from './subzone-outlines.ts';

/** Districts and functional zones that pilot tasks of 2016; `count` is the number of tasks. */
export function pilotAreaFeatures(
  geography: Geography,
  hierarchy: Hierarchy,
  links: readonly Link[],
  subzones: ReadonlyMap<string, Outline>,
): RecordFeature[] {
  const tasks = new Map<string, Set<string>>();
  for (const link of links) {
    if (link.kind === 'pilots') tasks.set(link.to, (tasks.get(link.to) ?? new Set()).add(link.from));
  }
  return [...hierarchy.places.values()].flatMap((place) => {
    const count = tasks.get(place.id)?.size;
    const drawing = count === undefined ? undefined : drawingOf(place.id, geography, subzones);
    return count === undefined || drawing === undefined ? [] : recordFeature(place, { ...drawing, count });
  });
}

/** How a district, a former district or a functional zone is drawn; `undefined` where nothing is known. */
function drawingOf(
  id: string,
  geography: Geography,
  subzones: ReadonlyMap<string, Outline>,
): Drawing | undefined {
  const supplied = geography.official.get(id);
  if (supplied !== undefined)
    return { geometry: supplied.geometry, precision: supplied.precision, basis: supplied.basis };
  const district = geography.districts.get(id);
  if (district !== undefined) return { geometry: district.geometry, precision: 'boundary' };
  const former = geography.facts.formerDistricts.find((fact) => fact.id === id);
  const outline = former === undefined ? undefined : formerOutline(former, geography);
  if (outline !== undefined) return { geometry: outline, precision: 'schematic' };
  const extent = subzones.get(geography.facts.extentAliases.get(id)?.extent_of ?? '');
  if (extent !== undefined) {
    const precision = extent.precision === 'official' ? 'schematic' : extent.precision;
    return { geometry: extent.area.geometry, precision, basis: extent.basis };
  }
  const row = geography.facts.gazetteer.get(id);
  if (row?.lon === undefined || row.lat === undefined) return undefined;
  return { geometry: pointAt(row.lon, row.lat), precision: row.precision };
}
