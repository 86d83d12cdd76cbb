import { booleanPointInPolygon, feature, point, polygon } from '@turf/turf';
import type { Problems } from '../checks/problems.ts';
import { type CountyLayer, readCountyLayer } from './county-layer.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { OfficialGeometry } from './official/official-geometry.ts';
import { readOfficial } from './official/read-official.ts';
import { type Area, areaOf, isArea, partsOf, unionOf } from './polygons.ts';
import { type Facts, readFacts } from './read-facts.ts';

/** All that the layers are built from. */
export interface Geography {
  facts: Facts;
  counties: CountyLayer;
  /** Districts by place id, with the islands that the county layer leaves out. */
  districts: ReadonlyMap<string, Area>;
  /** The districts as one area: the city's land. */
  land: Area;
  /** Geometry supplied by authorities, by place id. */
  official: ReadonlyMap<string, OfficialGeometry>;
}

export async function readGeography(
  rootDirectory: string,
  hierarchy: Hierarchy,
  problems: Problems,
): Promise<Geography> {
  const facts = readFacts(rootDirectory, problems);
  const counties = readCountyLayer(rootDirectory);
  const mapped = districtsOf(hierarchy, counties, facts, problems);
  const official = await readOfficial({ rootDirectory, hierarchy, facts, districts: mapped, problems });
  const districts = new Map(mapped);
  for (const [id, { geometry }] of official) {
    if (districts.has(id) && isArea(geometry)) districts.set(id, feature(geometry));
  }
  const land = unionOf([...districts.values()]);
  if (land === undefined) throw new Error('the seeds name no district that the county layer knows');
  return { facts, counties, districts, land, official };
}

/** The piece of an area that holds a point; `undefined` when none does. */
export function pieceAround(area: Area, lon: number, lat: number): Area | undefined {
  return areaOf(
    partsOf(area.geometry).filter((rings) => booleanPointInPolygon(point([lon, lat]), polygon(rings))),
  );
}

function districtsOf(
  hierarchy: Hierarchy,
  counties: CountyLayer,
  facts: Facts,
  problems: Problems,
): Map<string, Area> {
  const districts = new Map<string, Area>();
  for (const place of hierarchy.placesOf('district')) {
    const outline = counties.districts.get(place.attributes.code ?? '');
    if (outline === undefined) {
      problems.add({
        file: 'seeds/places.csv',
        column: 'code',
        zh: `${place.name}（${place.id}）的行政区划代码 ${place.attributes.code ?? '（空）'} 不在区县边界数据中`,
        en: `${place.id}: division code ${place.attributes.code ?? '(empty)'} is not in the county layer`,
      });
      continue;
    }
    const islands = facts.islands.filter((island) => island.properties.district === place.id);
    districts.set(
      place.id,
      unionOf([outline, ...islands.map((island) => feature(island.geometry))]) ?? outline,
    );
  }
  return districts;
}
