import { coordAll, kinks } from '@turf/turf';
import * as v from 'valibot';
import type { Place } from '../../../src/atlas/records/place.ts';
import { CITY_RANGE } from '../../../src/lib/city.ts';
import { type AreaGeometry, finished, isArea } from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';
import { converted } from './convert.ts';
import { suspectedSystem } from './datum-suspicion.ts';
import type { RawFeature } from './official-file.ts';
import type { OfficialContext, OfficialGeometry } from './official-geometry.ts';
import { conversionFrom, isProjected, REFERENCE_SYSTEMS } from './reference-systems.ts';

export interface Complaint {
  column?: string;
  zh: string;
  en: string;
}
export type Accepted =
  | { ok: true; id: string; supplied: OfficialGeometry }
  | { ok: false; complaints: Complaint[] };

const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2));
const ring = v.pipe(v.array(position), v.minLength(4));
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);

const AREA_CLASSES: readonly Place['class'][] = [
  'district',
  'former-district',
  'core',
  'belt',
  'zone',
  'subzone',
];

/**
 * Judges one feature of an official file: a known place, a declared system, a date, a sound geometry inside the city.
 * Everything that is wrong with it is said at once.
 */
export function acceptFeature(raw: RawFeature, fallbackId: string, context: OfficialContext): Accepted {
  const { properties } = raw;
  const id = properties['id'] || fallbackId;
  const place = context.hierarchy.places.get(id);
  const crs = properties['crs_from'] ?? '';
  const convert = conversionFrom(crs);
  const geometry = v.safeParse(geometrySchema, raw.geometry);
  const complaints: Complaint[] = [...attributeComplaints(properties)];
  if (place === undefined) {
    complaints.push({ column: 'id', zh: `没有编号为 ${id} 的地点`, en: `No place has the id ${id}` });
  }
  if (convert === undefined) {
    const known = REFERENCE_SYSTEMS.join('、');
    complaints.push({
      column: 'crs_from',
      zh: `坐标系“${crs}”未写或不认识；可写 ${known}`,
      en: `Reference system "${crs}" is missing or unknown; use one of ${REFERENCE_SYSTEMS.join(', ')}`,
    });
  }
  if (!geometry.success) {
    complaints.push({
      zh: '几何缺失或残缺（须为点或面，环须闭合）',
      en: 'Geometry missing or broken: a point or polygon with closed rings is needed',
    });
  }
  if (place === undefined || convert === undefined || !geometry.success) return { ok: false, complaints };

  const original = geometry.output;
  if (AREA_CLASSES.includes(place.class) && original.type === 'Point') {
    complaints.push({
      zh: `${place.name} 须为面，文件里是点`,
      en: `${id} must be an area, the file has a point`,
    });
  }
  const range = rangeComplaint(original, converted(original, convert), crs);
  if (range !== undefined) return { ok: false, complaints: [...complaints, range] };
  const result = finished(converted(original, convert), TOLERANCES.officialDecimals);
  if (isArea(result)) complaints.push(...areaComplaints(result));
  if (complaints.length === 0 && !isConfirmed(properties))
    complaints.push(...datumComplaints({ id, crs, original, result }, context));
  if (complaints.length > 0) return { ok: false, complaints };

  const source = properties['source'] ?? '';
  const date = properties['date'] ?? '';
  const basis = `主管部门提供：${source}，${date}（原坐标系 ${crs}）`;
  const basisEn = `Supplied by the authority: ${source}, ${date} (originally in ${crs})`;
  const precision = properties['status'] === 'official' ? 'official' : 'schematic';
  return { ok: true, id, supplied: { geometry: result, precision, basis, basisEn } };
}

function attributeComplaints(properties: Readonly<Record<string, string>>): Complaint[] {
  const complaints: Complaint[] = [];
  const status = properties['status'] ?? '';
  if (status !== 'official' && status !== 'schematic') {
    complaints.push({
      column: 'status',
      zh: `status 须为 official 或 schematic，现为“${status}”`,
      en: `status must be official or schematic, it is "${status}"`,
    });
  }
  if ((properties['source'] ?? '') === '') {
    complaints.push({ column: 'source', zh: '没有写来源（source）', en: 'No source is given' });
  }
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(properties['date'] ?? '')) {
    complaints.push({
      column: 'date',
      zh: '日期（date）须写成 2024、2024-05 或 2024-05-01',
      en: 'date must be written 2024, 2024-05 or 2024-05-01',
    });
  }
  return complaints;
}

function rangeComplaint(
  original: GeoJSON.Geometry,
  result: GeoJSON.Geometry,
  crs: string,
): Complaint | undefined {
  const outside = coordAll(result).find((at) => !inCity(at));
  if (outside === undefined) return undefined;
  const [x = 0, y = 0] = coordAll(original)[0] ?? [];
  const convert = conversionFrom(crs);
  if (inCity([y, x]) || (isProjected(crs) && convert !== undefined && inCity(convert([y, x])))) {
    return {
      zh: `坐标顺序颠倒：${x}, ${y} 应为经度在前（东坐标在前）`,
      en: `Coordinates are swapped: ${x}, ${y} must have longitude (easting) first`,
    };
  }
  if (!isProjected(crs) && Math.abs(x) > 180) {
    return {
      column: 'crs_from',
      zh: `坐标 ${x}, ${y} 是投影坐标（米），crs_from 却写 ${crs}`,
      en: `The coordinates ${x}, ${y} are metres, but crs_from says ${crs}`,
    };
  }
  const [lon = 0, lat = 0] = outside;
  return {
    zh: `点 ${lon.toFixed(5)}, ${lat.toFixed(5)} 在宁波市范围之外`,
    en: `The point ${lon.toFixed(5)}, ${lat.toFixed(5)} is outside the city`,
  };
}

function inCity([lon = Number.NaN, lat = Number.NaN]: GeoJSON.Position): boolean {
  const { west, south, east, north } = CITY_RANGE;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function areaComplaints(geometry: AreaGeometry): Complaint[] {
  const crossing = kinks(geometry).features[0]?.geometry.coordinates;
  if (crossing === undefined) return [];
  const at = crossing.map((value) => value.toFixed(5)).join(', ');
  return [{ zh: `边界自相交，在 ${at}`, en: `The outline crosses itself at ${at}` }];
}

function datumComplaints(
  {
    id,
    crs,
    original,
    result,
  }: { id: string; crs: string; original: GeoJSON.Geometry; result: GeoJSON.Geometry },
  { facts, districts }: OfficialContext,
): Complaint[] {
  const own = districts.get(id);
  const district = own ?? districts.get(facts.gazetteer.get(id)?.district ?? '');
  if (district === undefined || isProjected(crs)) return [];
  const system = suspectedSystem({
    original,
    geometry: result,
    declared: crs,
    district,
    whole: own !== undefined,
  });
  if (system === undefined) return [];
  return [
    {
      column: 'crs_from',
      zh: `写明为 ${crs}，但按 ${system} 解读时与区县界更相合，疑有偏移；请核对，确认无误则加字段 crs_ok=1`,
      en: `Declared as ${crs}, but read as ${system} it fits its district better: check the datum, or add the field crs_ok=1 once confirmed`,
    },
  ];
}

function isConfirmed(properties: Readonly<Record<string, string>>): boolean {
  return ['1', 'true', 'yes'].includes((properties['crs_ok'] ?? '').toLowerCase());
}
