import { feature } from '@turf/turf';
import * as v from 'valibot';
import type { Place } from '../../../src/atlas/records/place.ts';
import { areaKm2, differenceOf, finished, isArea } from '../polygons.ts';
import { hasSymbol } from '../symbol-classes.ts';
import { TOLERANCES } from '../tolerances.ts';
import { attributeComplaints, isConfirmed } from './attribute-complaints.ts';
import type { Complaint } from './complaint.ts';
import { converted } from './convert.ts';
import { suspectedSystem } from './datum-suspicion.ts';
import { agreedSystem, type System } from './declared-system.ts';
import type { OfficialContext, OfficialGeometry } from './official-geometry.ts';
import type { RawFeature, RawLayer } from './parsed-file.ts';
import { rangeComplaint } from './range-complaint.ts';
import { soundArea } from './sound-area.ts';

/** Where a feature stands in its file, for whatever is said of it later. */
export interface FeaturePlace {
  file: string;
  row: number;
}
export type Accepted =
  | { ok: true; id: string; supplied: OfficialGeometry; remarks: readonly Complaint[] }
  | { ok: false; complaints: Complaint[] };

const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2));
const ring = v.array(position);
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);
type KnownGeometry = v.InferOutput<typeof geometrySchema>;

/** A district that covers so much more than the county layer's land takes in sea, or new land: only a person can know which. */
const SEA = { share: 0.03, km2: 10 } as const;

/**
 * Judges one feature of an official file: a known place, a declared system, a date, a sound geometry inside the city.
 * Everything that is wrong with it is said at once.
 */
export function acceptFeature(
  raw: RawFeature,
  layer: RawLayer,
  at: FeaturePlace & { fallbackId: string },
  context: OfficialContext,
): Accepted {
  const { properties } = raw;
  const complaints: Complaint[] = [...attributeComplaints(properties)];
  const identity = identityOf(properties['id'] ?? '', at.fallbackId, context);
  if ('complaint' in identity) complaints.push(identity.complaint);
  const geometry = v.safeParse(geometrySchema, raw.geometry);
  const agreed = agreedSystem({
    declared: raw.system ?? layer.system,
    attribute: properties['crs_from'] ?? '',
    confirmed: isConfirmed(properties, 'crs_ok'),
    sample: geometry.success ? firstPosition(geometry.output) : undefined,
  });
  if ('complaint' in agreed) complaints.push(agreed.complaint);
  if (!geometry.success) complaints.push(geometryComplaint(raw.geometry));
  if ('complaint' in identity || 'complaint' in agreed || !geometry.success) return { ok: false, complaints };

  const { place } = identity;
  const original = geometry.output;
  const wrongKind = kindComplaint(place, original);
  if (wrongKind !== undefined) complaints.push(wrongKind);
  const result = judged(original, agreed.system);
  if (!result.ok) return { ok: false, complaints: [...complaints, ...result.complaints] };
  const inCity = { id: place.id, system: agreed.system, original, result: result.geometry, properties };
  if (complaints.length === 0)
    complaints.push(...datumComplaints(inCity, context), ...seaComplaints(inCity, context));
  if (complaints.length > 0) return { ok: false, complaints };
  const { source = '', date = '', status = '' } = properties;
  return {
    ok: true,
    id: place.id,
    remarks: [...(raw.remarks ?? []), ...result.remarks],
    supplied: {
      geometry: result.geometry,
      precision: status === 'official' ? 'official' : 'schematic',
      basis: `主管部门提供：${source}，${date}（原坐标系 ${agreed.system.label}）`,
      basisEn: `Supplied by the authority: ${source}, ${date} (originally in ${agreed.system.label})`,
      file: at.file,
      row: at.row,
      isConfirmed: isConfirmed(properties, 'area_ok'),
      takesInSea: properties['sea'] === '1',
    },
  };
}

/** The place that a feature is for: by its `id` where that is one of ours, else by the file's name; never by two that differ. */
function identityOf(
  own: string,
  fallback: string,
  { hierarchy }: OfficialContext,
): { place: Place } | { complaint: Complaint } {
  const [byId, byName] = [hierarchy.places.get(own), hierarchy.places.get(fallback)];
  if (byId !== undefined && byName !== undefined && byId !== byName) {
    return {
      complaint: {
        column: 'id',
        zh: `文件名写 ${fallback}，字段 id 却写 ${own}：请改正其一`,
        en: `The file's name says ${fallback}, but its id says ${own}: correct one of them`,
      },
    };
  }
  const isOurs = own.startsWith('place/');
  const place = byId ?? (isOurs ? undefined : byName);
  if (place !== undefined) return { place };
  const id = isOurs || fallback === '' ? own : own === '' ? fallback : own;
  if (id === '')
    return { complaint: { column: 'id', zh: '没有写地点编号（id）', en: 'No place id is given (id)' } };
  return { complaint: { column: 'id', zh: `没有编号为 ${id} 的地点`, en: `No place has the id ${id}` } };
}

const KINDS: ReadonlyMap<string, { zh: string; en: string }> = new Map([
  ['LineString', { zh: '是线，须先转为面', en: 'is a line; turn it into a polygon' }],
  ['MultiLineString', { zh: '是线，须先转为面', en: 'is a line; turn it into a polygon' }],
  ['MultiPoint', { zh: '是多点，只认一个点', en: 'is several points; one is needed' }],
  [
    'GeometryCollection',
    { zh: '是几何集合，须先拆成面', en: 'is a geometry collection; take it apart into polygons' },
  ],
]);

function geometryComplaint(geometry: unknown): Complaint {
  const typed = v.safeParse(v.object({ type: v.string() }), geometry);
  const kind = typed.success ? KINDS.get(typed.output.type) : undefined;
  if (kind !== undefined) return { zh: `几何${kind.zh}`, en: `The geometry ${kind.en}` };
  if (!typed.success) return { zh: '没有几何', en: 'There is no geometry' };
  return {
    zh: `几何残缺（${typed.output.type}）：坐标须为有限的数`,
    en: `The geometry is broken (${typed.output.type}): positions must be finite numbers`,
  };
}

/** A point is enough for what has a symbol on the map. */
function kindComplaint(place: Place, geometry: KnownGeometry): Complaint | undefined {
  if (geometry.type !== 'Point' || hasSymbol(place.class)) return undefined;
  return {
    zh: `${place.name} 须为面，文件里是点`,
    en: `${place.id} must be an area, the file has a point`,
  };
}

function firstPosition({ type, coordinates }: KnownGeometry): GeoJSON.Position | undefined {
  if (type === 'Point') return coordinates;
  return type === 'Polygon' ? coordinates[0]?.[0] : coordinates[0]?.[0]?.[0];
}

type Judged =
  | { ok: true; geometry: OfficialGeometry['geometry']; remarks: Complaint[] }
  | { ok: false; complaints: Complaint[] };

function judged(original: KnownGeometry, system: System): Judged {
  if (firstPosition(original) === undefined)
    return { ok: false, complaints: [{ zh: '几何为空', en: 'The geometry is empty' }] };
  const result = converted(original, system.convert);
  const range = rangeComplaint(original, result, system);
  if (range !== undefined) return { ok: false, complaints: [range] };
  if (isArea(result)) return soundArea(result);
  return { ok: true, geometry: finished(result, TOLERANCES.officialDecimals), remarks: [] };
}

interface InCity {
  id: string;
  system: System;
  original: GeoJSON.Geometry;
  result: GeoJSON.Geometry;
  properties: Readonly<Record<string, string>>;
}

function datumComplaints(
  { id, system, original, result, properties }: InCity,
  { facts, districts, inland }: OfficialContext,
): Complaint[] {
  const own = districts.get(id);
  const district = own ?? districts.get(facts.gazetteer.get(id)?.district ?? '');
  if (district === undefined || system.projected || isConfirmed(properties, 'crs_ok')) return [];
  const suspected = suspectedSystem({
    original,
    geometry: result,
    declared: system.label,
    district,
    whole: own !== undefined,
    inland: own === undefined ? [] : (inland.get(id) ?? []),
  });
  if (suspected === undefined) return [];
  return [
    {
      column: 'crs_from',
      zh: `写明为 ${system.label}，但按 ${suspected} 解读时与区县界更相合，疑有偏移；请核对，确认无误则加字段 crs_ok=1`,
      en: `Declared as ${system.label}, but read as ${suspected} it fits its district better: check the datum, or add the field crs_ok=1 once confirmed`,
    },
  ];
}

/** A whole district that reaches far beyond the land that we know: sea, or land won from it. */
function seaComplaints({ id, result, properties }: InCity, { districts }: OfficialContext): Complaint[] {
  const own = districts.get(id);
  if (own === undefined || !isArea(result) || ['0', '1'].includes(properties['sea'] ?? '')) return [];
  const beyond = differenceOf(feature(result), own);
  const km2 = beyond === undefined ? 0 : areaKm2(beyond);
  if (km2 < SEA.km2 || km2 / areaKm2(own) < SEA.share) return [];
  return [
    {
      column: 'sea',
      zh: `范围比已知陆地多 ${km2.toFixed(0)} 平方公里：含海域则加字段 sea=1，都是陆地（如围垦）则写 sea=0`,
      en: `The outline takes in ${km2.toFixed(0)} km² beyond the land we know: add the field sea=1 if that is sea, sea=0 if it is land (reclaimed, for instance)`,
    },
  ];
}
