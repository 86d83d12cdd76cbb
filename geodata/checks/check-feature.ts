import { check, HintError } from '@placemarkio/check-geojson';
import { booleanClockwise, coordAll } from '@turf/turf';
import * as v from 'valibot';
import { precisionSchema } from '../../src/atlas/records/location.ts';
import { isArea, partsOf } from '../geometry/polygons.ts';
import type { Problems } from './problems.ts';

export interface FeatureCheck {
  file: string;
  /** Coordinates must fall in this box, WGS84 degrees; the whole earth when absent. */
  range: { west: number; south: number; east: number; north: number } | undefined;
  problems: Problems;
}

const MAX_DECIMALS = 5;

/** One feature by itself: RFC 7946 and its right-hand rule, coordinates, id, precision and basis. */
export function checkFeature(feature: GeoJSON.Feature, { file, range, problems }: FeatureCheck): void {
  const id = String(feature.id);
  const add = (zh: string, en: string): void =>
    problems.add({ file, zh: `${id}：${zh}`, en: `${id}: ${en}` });

  // Types say that a geometry is there; files and libraries may differ.
  const geometry: GeoJSON.Geometry | null = feature.geometry;
  if (geometry === null) {
    add('没有几何', 'no geometry');
    return;
  }
  for (const issue of geojsonIssues(feature))
    add(`不是合格的 GeoJSON：${issue}`, `not valid GeoJSON: ${issue}`);
  if (feature.id !== feature.properties?.['id'])
    add('要素编号与属性编号不同', 'feature id and property id differ');
  if (!v.is(precisionSchema, feature.properties?.['precision'])) add('没有精度等级', 'no precision');
  if (!v.is(v.pipe(v.string(), v.nonEmpty()), feature.properties?.['basis'])) add('没有依据', 'no basis');
  if (!windsRight(geometry)) add('环的方向不合右手规则', 'rings do not follow the right-hand rule');
  for (const [lon = Number.NaN, lat = Number.NaN] of coordAll(geometry)) {
    if (decimals(lon) > MAX_DECIMALS || decimals(lat) > MAX_DECIMALS) {
      add(
        `坐标 ${lon}, ${lat} 多于 ${MAX_DECIMALS} 位小数`,
        `coordinate ${lon}, ${lat} has more than ${MAX_DECIMALS} decimals`,
      );
      return;
    }
    const inside =
      range === undefined ||
      (lon >= range.west && lon <= range.east && lat >= range.south && lat <= range.north);
    if (!inside || Math.abs(lon) > 180 || Math.abs(lat) > 90) {
      add(`坐标 ${lon}, ${lat} 超出范围`, `coordinate ${lon}, ${lat} is out of range`);
      return;
    }
  }
}

function geojsonIssues(feature: GeoJSON.Feature): string[] {
  try {
    check(JSON.stringify(feature));
    return [];
  } catch (error) {
    if (error instanceof HintError) return error.issues.map((issue) => issue.message);
    throw error;
  }
}

/** Outer rings counter-clockwise, holes clockwise. */
function windsRight(geometry: GeoJSON.Geometry): boolean {
  if (!isArea(geometry)) return true;
  return partsOf(geometry).every((rings) =>
    rings.every((ring, index) => booleanClockwise(ring) === index > 0),
  );
}

function decimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
