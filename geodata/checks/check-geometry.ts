import { distance, pointToPolygonDistance } from '@turf/turf';
import type { NodeId } from '../../src/atlas/records/id.ts';
import type { Location } from '../../src/atlas/records/location.ts';
import type { Place } from '../../src/atlas/records/place.ts';
import { BASE_LAYERS } from '../../src/layers/feature.ts';
import { RECORD_LAYERS } from '../../src/layers/record-layers.ts';
import { CITY_RANGE } from '../../src/lib/city.ts';
import type { Geography } from '../geometry/geography.ts';
import type { Hierarchy } from '../geometry/hierarchy.ts';
import { type Area, areaKm2, differenceOf, intersectionOf, isArea } from '../geometry/polygons.ts';
import { shortestNetwork } from '../geometry/records/belt-corridor.ts';
import { checkFeature } from './check-feature.ts';
import { blameOf, officialAreDrawn } from './check-official.ts';
import type { Problems } from './problems.ts';

/** What the finished geometry is held to; kilometres and square kilometres. */
export const GEOMETRY_LIMITS = {
  /** Rounding to 4 decimals moves a border by up to 11 m, so touching outlines may share this much. */
  overlapKm2: 0.02,
  /** Share of a sub-zone that may lie outside the district that the gazetteer states; official outlines may cross our simplified border. */
  outsideShare: { schematic: 0.005, official: 0.1 },
  /** A point may lie this far outside its district: the county layer's shore is that coarse. */
  pointOutsideKm: 1.5,
  /** Free ground between one sub-zone of a zone and the nearest other. */
  zoneGapKm: 11,
} as const;

/** Zones whose parts may lie farther apart, and why. */
const ZONE_GAP_EXCEPTIONS: Readonly<Record<string, { km: number; reason: string }>> = {
  'place/zone/cixi-smart-appliance': {
    km: 14,
    reason: '周巷 and 逍林, after which its parts are named, stand on either side of the city of Cixi',
  },
  'place/zone/xiangshan': {
    km: 17,
    reason: 'its parts are named after 丹城, 西周 and the port on the north shore, around the whole county',
  },
};

/** Classes whose every record must have a position, if only an unverified one. */
const LOCATED_CLASSES: readonly Place['class'][] = [
  'city',
  'district',
  'core',
  'belt',
  'zone',
  'subzone',
  'town',
  'base',
];

export interface GeometryCheckInput {
  layers: Readonly<Record<string, GeoJSON.FeatureCollection>>;
  locations: ReadonlyMap<NodeId, Location>;
  geography: Geography;
  hierarchy: Hierarchy;
  problems: Problems;
}

/** Every check runs; what is wrong is collected in `problems` with the layer's file and the record's id. */
export function checkGeometry(input: GeometryCheckInput): void {
  wellFormed(input);
  everywhereLocated(input);
  noOverlaps(input, 'subzones');
  noOverlaps(
    { ...input, layers: { ...input.layers, belts: together(input.layers, ['core', 'belts']) } },
    'belts',
  );
  insideTheirDistrict(input);
  zonesHoldTogether(input);
  officialAreDrawn(input);
}

function wellFormed({ layers, problems }: GeometryCheckInput): void {
  for (const layer of [...BASE_LAYERS, ...RECORD_LAYERS]) {
    const collection = layers[layer];
    if (collection === undefined) {
      problems.add({ file: fileOf(layer), zh: '缺少这个图层', en: 'The layer is missing' });
      continue;
    }
    const range = layer === 'land' || layer === 'labels' || layer === 'lines' ? undefined : CITY_RANGE;
    const ids = new Set<string>();
    for (const feature of collection.features) {
      checkFeature(feature, { file: fileOf(layer), range, problems });
      const id = String(feature.id);
      if (ids.has(id))
        problems.add({ file: fileOf(layer), zh: `编号重复：${id}`, en: `Duplicate id: ${id}` });
      ids.add(id);
    }
  }
}

function everywhereLocated({ locations, hierarchy, problems }: GeometryCheckInput): void {
  for (const place of hierarchy.places.values()) {
    const location = locations.get(place.id);
    if (location === undefined && LOCATED_CLASSES.includes(place.class)) {
      problems.add({
        file: 'geodata/facts/gazetteer.csv',
        zh: `${place.name}（${place.id}）没有位置：补一行，查不到的写 unverified`,
        en: `${place.id} has no position: add a row, with precision unverified when it was found nowhere`,
      });
    }
    if (location === undefined) continue;
    const { lon, lat } = location;
    const { west, south, east, north } = CITY_RANGE;
    if (lon < west || lon > east || lat < south || lat > north) {
      problems.add({
        file: 'geodata/facts/gazetteer.csv',
        zh: `${place.id} 的位置 ${lon}, ${lat} 在宁波市范围之外`,
        en: `${place.id}: the position ${lon}, ${lat} is outside the city`,
      });
    }
  }
}

function noOverlaps(input: GeometryCheckInput, layer: string): void {
  const { layers, problems, geography } = input;
  const areas = areasOf(layers, layer);
  for (const [index, one] of areas.entries()) {
    for (const other of areas.slice(index + 1)) {
      const shared = intersectionOf(one, other);
      const size = shared === undefined ? 0 : areaKm2(shared);
      if (size <= GEOMETRY_LIMITS.overlapKm2) continue;
      const supplied = [one, other]
        .map(({ id }) => geography.official.get(String(id)))
        .filter((found) => found !== undefined);
      const [first, second] = supplied;
      const also =
        second === undefined
          ? { zh: '', en: '' }
          : {
              zh: `（另一份在 ${second.file} 第 ${second.row} 个要素）`,
              en: ` (the other is in ${second.file}, feature ${second.row})`,
            };
      problems.add({
        ...(first === undefined ? { file: fileOf(layer) } : { file: first.file, row: first.row }),
        zh: `${String(one.id)} 与 ${String(other.id)} 重叠 ${size.toFixed(2)} 平方公里${also.zh}`,
        en: `${String(one.id)} and ${String(other.id)} overlap by ${size.toFixed(2)} km²${also.en}`,
      });
    }
  }
}

/** Sub-zones by area, points by distance; a district is land, so this also keeps sub-zones out of the sea. */
function insideTheirDistrict({ layers, geography, hierarchy, problems }: GeometryCheckInput): void {
  for (const layer of ['subzones', 'towns', 'bases', 'parks', 'close-up']) {
    for (const feature of layers[layer]?.features ?? []) {
      const id = String(feature.id);
      const row = geography.facts.gazetteer.get(id);
      const district = geography.districts.get(row?.district ?? '');
      if (row === undefined || district === undefined || isPointWithin(feature, geography)) continue;
      // What lies in the district as we know it is not at fault when an official outline of the district is narrower.
      const outlines = [district, geography.mapped.get(row.district)].filter((area) => area !== undefined);
      const offs = outlines.map((area) => offDistrict(feature, area));
      const [off] = offs;
      const blame = blameOf(id, fileOf(layer), { geography, hierarchy });
      if (off === undefined || offs.includes(undefined) || blame.isConfirmed) continue;
      const { file, row: place } = blame;
      problems.add({
        file,
        ...(place === undefined ? {} : { row: place }),
        zh: `${id} 不在地名库所写的 ${row.district} 之内：${off}${blame.zh}`,
        en: `${id} lies outside ${row.district}, which the gazetteer states: ${off}${blame.en}`,
      });
    }
  }
}

/** The symbol inside an official outline: the outline itself is judged. */
function isPointWithin({ id, geometry }: GeoJSON.Feature, { official }: Geography): boolean {
  const supplied = official.get(String(id));
  return geometry.type === 'Point' && supplied !== undefined && isArea(supplied.geometry);
}

function offDistrict(feature: GeoJSON.Feature, district: Area): string | undefined {
  return isArea(feature.geometry)
    ? outsideShare({ ...feature, geometry: feature.geometry }, district)
    : pointOutside(feature.geometry, district);
}

function outsideShare(area: Area, district: Area): string | undefined {
  const outside = differenceOf(area, district);
  const share = outside === undefined ? 0 : areaKm2(outside) / areaKm2(area);
  const limit =
    GEOMETRY_LIMITS.outsideShare[area.properties?.['precision'] === 'official' ? 'official' : 'schematic'];
  return share > limit ? `${(share * 100).toFixed(1)} %` : undefined;
}

function pointOutside(geometry: GeoJSON.Geometry, district: Area): string | undefined {
  if (geometry.type !== 'Point') return undefined;
  const away = pointToPolygonDistance(geometry.coordinates, district, { units: 'kilometers' });
  return away > GEOMETRY_LIMITS.pointOutsideKm ? `${away.toFixed(1)} km` : undefined;
}

function zonesHoldTogether({ layers, geography, hierarchy, problems }: GeometryCheckInput): void {
  const context = { geography, hierarchy };
  for (const zone of areasOf(layers, 'zones')) {
    const id = String(zone.id);
    const limit = ZONE_GAP_EXCEPTIONS[id]?.km ?? GEOMETRY_LIMITS.zoneGapKm;
    for (const [from, to] of shortestNetwork([zone])) {
      const gap = distance(from, to);
      const blame = blameOf(id, fileOf('zones'), context);
      if (gap <= limit || blame.isConfirmed) continue;
      problems.add({
        file: blame.file,
        ...(blame.row === undefined ? {} : { row: blame.row }),
        zh: `${id} 的片区相距 ${gap.toFixed(1)} 公里，超过 ${limit} 公里${blame.zh}`,
        en: `${id}: its sub-zones lie ${gap.toFixed(1)} km apart, more than ${limit} km${blame.en}`,
      });
    }
  }
}

function areasOf(layers: GeometryCheckInput['layers'], layer: string): Area[] {
  return (layers[layer]?.features ?? []).flatMap((feature) =>
    isArea(feature.geometry) ? [{ ...feature, geometry: feature.geometry }] : [],
  );
}

function together(layers: GeometryCheckInput['layers'], names: readonly string[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: names.flatMap((name) => layers[name]?.features ?? []) };
}

function fileOf(layer: string): string {
  return `data/layers/${layer}.geojson`;
}
