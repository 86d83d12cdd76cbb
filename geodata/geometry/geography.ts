import { booleanPointInPolygon, coordAll, feature, point, polygon } from '@turf/turf';
import { type Problems, ProblemsError } from '../checks/problems.ts';
import { type CountyLayer, readCountyLayer } from './county-layer.ts';
import type { Hierarchy } from './hierarchy.ts';
import { interiorPoint } from './interior-point.ts';
import type { OfficialGeometry } from './official/official-geometry.ts';
import { readOfficial } from './official/read-official.ts';
import { type Area, areaKm2, areaOf, isArea, partsOf, unionOf, withoutSlivers } from './polygons.ts';
import { type Facts, readFacts } from './read-facts.ts';
import { TOLERANCES } from './tolerances.ts';

/** All that the layers are built from. */
export interface Geography {
  facts: Facts;
  counties: CountyLayer;
  /** Districts of the county layer by place id, with the islands that it leaves out, whatever an authority supplied. */
  mapped: ReadonlyMap<string, Area>;
  /** The same, or as an authority supplied them. */
  districts: ReadonlyMap<string, Area>;
  /** The districts as one area: the city's land. */
  land: Area;
  /** Geometry supplied by authorities, by place id. */
  official: ReadonlyMap<string, OfficialGeometry>;
}

interface GeographyInput {
  rootDirectory: string;
  hierarchy: Hierarchy;
  /** Where each place stands in the tables, by id. */
  rows: ReadonlyMap<string, { file: string; row: number }>;
  problems: Problems;
}

/** What is known without any official file, and so what official files are judged by. */
export interface Known extends Pick<Geography, 'facts' | 'counties' | 'mapped'> {
  /** Corners of each district's border on land, by place id. */
  inland: ReadonlyMap<string, readonly GeoJSON.Position[]>;
}

/** @throws {ProblemsError} when a district's outline is not known: what would lie in it could only be told wrongly. */
export function readKnown(input: GeographyInput): Known {
  const facts = readFacts(input.rootDirectory, input.problems);
  const counties = readCountyLayer(input.rootDirectory);
  const mapped = districtsOf(input, counties, facts);
  return { facts, counties, mapped, inland: inlandCorners(mapped, counties) };
}

/** @throws {ProblemsError} as `readKnown` does. */
export async function readGeography(input: GeographyInput): Promise<Geography> {
  const { rootDirectory, hierarchy, problems } = input;
  const known = readKnown(input);
  const { facts, mapped, inland } = known;
  const official = await readOfficial({
    rootDirectory,
    hierarchy,
    facts,
    districts: mapped,
    inland,
    problems,
  });
  return geographyOf(known, official, problems);
}

/** Everything together: official districts in place of those of the county layer, and the land that they make. */
export function geographyOf(
  { facts, counties, mapped }: Known,
  official: ReadonlyMap<string, OfficialGeometry>,
  problems: Problems,
): Geography {
  const districts = new Map(mapped);
  for (const [id, { geometry }] of official) {
    if (districts.has(id) && isArea(geometry)) districts.set(id, feature(geometry));
  }
  const land = landOf(mapped, official, problems);
  if (land === undefined) throw new Error('the seeds name no district that the county layer knows');
  return { facts, counties, mapped, districts, land, official };
}

/**
 * The county layer's districts, with what official ones add to them unless they take in their sea. Where outlines of different
 * fineness meet, gaps and slivers are left between them; these are neither sea nor islands.
 */
function landOf(
  mapped: ReadonlyMap<string, Area>,
  official: ReadonlyMap<string, OfficialGeometry>,
  problems: Problems,
): Area | undefined {
  const added = [...official].flatMap(([id, { geometry, takesInSea }]) =>
    mapped.has(id) && isArea(geometry) && !takesInSea ? [feature(geometry)] : [],
  );
  const land = unionOf([...mapped.values(), ...added]);
  if (land === undefined || added.length === 0) return land;
  const { piece, hole } = TOLERANCES.borderSliver;
  remarkFilled(land, problems);
  return withoutSlivers(land, piece, hole);
}

/** Gaps between borders are land, but water may be among them: whoever supplied the files is told of the larger ones. */
function remarkFilled(land: Area, problems: Problems): void {
  const { hole, told } = TOLERANCES.borderSliver;
  const filled = partsOf(land.geometry)
    .flatMap(([, ...holes]) => holes.map((ring) => ({ ring, km2: areaKm2(polygon([ring])) })))
    .filter(({ km2 }) => km2 < hole && km2 >= told)
    .toSorted((one, other) => other.km2 - one.km2);
  const [largest] = filled;
  if (largest === undefined) return;
  const { lon, lat } = interiorPoint({ type: 'Polygon', coordinates: [largest.ring] });
  const at = `${lon.toFixed(3)}, ${lat.toFixed(3)}`;
  const km2 = largest.km2.toFixed(2);
  problems.remark({
    file: 'geodata/official',
    zh: `陆地中有 ${filled.length} 处小于 ${hole} 平方公里的空隙按陆地填平，最大一处 ${km2} 平方公里，在 ${at}；若是水面，图上不会画出`,
    en: `${filled.length} gaps in the land below ${hole} km² were filled, the largest of ${km2} km² at ${at}; water there is not drawn`,
  });
}

/** Corners that a district's outline shares with another county's: its borders on land. */
function inlandCorners(
  mapped: ReadonlyMap<string, Area>,
  counties: CountyLayer,
): Map<string, GeoJSON.Position[]> {
  const owners = new Map<string, number>();
  for (const area of [...mapped.values(), ...counties.prefectures.values()]) {
    for (const key of cornersOf(area).keys()) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return new Map(
    [...mapped].map(([id, area]) => [
      id,
      [...cornersOf(area)].filter(([key]) => (owners.get(key) ?? 0) > 1).map(([, position]) => position),
    ]),
  );
}

/** The piece of an area that holds a point; `undefined` when none does. */
export function pieceAround(area: Area, lon: number, lat: number): Area | undefined {
  return areaOf(
    partsOf(area.geometry).filter((rings) => booleanPointInPolygon(point([lon, lat]), polygon(rings))),
  );
}

function districtsOf(
  { hierarchy, rows, problems }: GeographyInput,
  counties: CountyLayer,
  facts: Facts,
): Map<string, Area> {
  const districts = new Map<string, Area>();
  for (const place of hierarchy.placesOf('district')) {
    const outline = counties.districts.get(place.attributes.code ?? '');
    if (outline === undefined) {
      const at = rows.get(place.id);
      problems.add({
        file: at?.file ?? 'seeds/places.csv',
        ...(at === undefined ? {} : { row: at.row }),
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
  if (districts.size < hierarchy.placesOf('district').length) throw new ProblemsError(problems.list);
  return districts;
}

function cornersOf(area: Area): Map<string, GeoJSON.Position> {
  return new Map(coordAll(area).map((position) => [position.join(' '), position]));
}
