import { bbox, feature } from '@turf/turf';
import type { Precision } from '../../../src/atlas/records/location.ts';
import type { Problems } from '../../checks/problems.ts';
import { type Basis, basisOf, COUNTY_ISLAND_BASIS, ISLAND_BASIS } from '../basis.ts';
import { type Geography, pieceAround } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import {
  type Area,
  buffered,
  differenceOf,
  intersectionOf,
  isArea,
  opened,
  smoothed,
  thinned,
  unionOf,
  withoutSlivers,
} from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';

/** The outline of a place and what it rests on. */
export interface Outline extends Basis {
  area: Area;
  precision: Precision;
}

/**
 * Outlines of the sub-zones that have one, by place id. Official ones stand as they are; islands follow the shore;
 * the others are hand-drawn rings with rounded corners, cut to their district (so to land) and to what is still free.
 */
export function subzoneOutlines(
  geography: Geography,
  hierarchy: Hierarchy,
  problems: Problems,
): ReadonlyMap<string, Outline> {
  const subzones = hierarchy.placesOf('subzone').map((place) => place.id);
  const outlines = new Map<string, Outline>();
  for (const id of subzones) {
    const fixed = officialOutline(geography, id) ?? islandOutline(geography, id);
    if (fixed !== undefined) outlines.set(id, fixed);
  }
  for (const id of subzones) {
    if (outlines.has(id)) continue;
    const area = schematicArea(
      geography,
      id,
      [...outlines.values()].map((outline) => outline.area),
    );
    if (area !== undefined) outlines.set(id, { area, precision: 'schematic', ...basisOf('schematic') });
    else if (geography.facts.extents.has(id) && geography.official.size > 0) {
      problems.remark({
        file: 'geodata/facts/extents.geojson',
        zh: `${id} 的示意范围被正式范围占满，改以点表示`,
        en: `${id}: official outlines leave nothing of the schematic extent; it is drawn as a point`,
      });
    } else if (geography.facts.extents.has(id)) {
      problems.add({
        file: 'geodata/facts/extents.geojson',
        zh: `${id} 的示意范围落在所在区县之外，或被其他片区占满`,
        en: `${id}: nothing of the schematic extent is left inside its district and outside its neighbours`,
      });
    }
  }
  return outlines;
}

function officialOutline({ official }: Geography, id: string): Outline | undefined {
  const supplied = official.get(id);
  if (supplied === undefined || !isArea(supplied.geometry)) return undefined;
  const { geometry, precision, basis, basisEn } = supplied;
  return { area: feature(geometry), precision, basis, basisEn };
}

/** The island that the place is on, where the facts say so: an island of ours, or the piece of its district that holds its point. */
function islandOutline({ facts, mapped }: Geography, id: string): Outline | undefined {
  const alias = facts.extentAliases.get(id)?.extent_of ?? '';
  const district = mapped.get(facts.gazetteer.get(id)?.district ?? '');
  const island = facts.islands.find((candidate) => candidate.id === alias);
  if (island !== undefined && district !== undefined) {
    const area = intersectionOf(feature(island.geometry), district);
    return area && { area, precision: 'approximate', ...ISLAND_BASIS };
  }
  // Of the county layer always: an official district may be one piece with its sea.
  const whole = mapped.get(alias);
  const row = facts.gazetteer.get(id);
  if (whole === undefined || row?.lon === undefined || row.lat === undefined) return undefined;
  const area = pieceAround(whole, row.lon, row.lat);
  return area && { area, precision: 'boundary', ...COUNTY_ISLAND_BASIS };
}

function schematicArea(
  { facts, districts }: Geography,
  id: string,
  taken: readonly Area[],
): Area | undefined {
  const extent = facts.extents.get(id);
  const district = districts.get(facts.gazetteer.get(id)?.district ?? '');
  if (extent === undefined || district === undefined) return undefined;
  const round = smoothed(feature(extent.geometry), TOLERANCES.smoothingRounds, TOLERANCES.outlineDetail);
  const inside = intersectionOf(round, district);
  if (inside === undefined) return undefined;
  const near = unionOf(taken.filter((area) => boxesTouch(area, inside)));
  const margin = near === undefined ? undefined : buffered(near, TOLERANCES.subzoneGap);
  // What the cuts leave of a ring may end in a tail along a border.
  const whole = opened(differenceOf(inside, margin), TOLERANCES.subzoneBend);
  return withoutSlivers(whole && thinned(whole, TOLERANCES.outlineDetail), TOLERANCES.sliver);
}

function boxesTouch(one: Area, other: Area): boolean {
  const [west, south, east, north] = bbox(one);
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(other);
  const margin = 0.01;
  return (
    west - margin < otherEast &&
    otherWest - margin < east &&
    south - margin < otherNorth &&
    otherSouth - margin < north
  );
}
