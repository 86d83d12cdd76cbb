import jsts from 'jsts';
import {
  type Area,
  type AreaGeometry,
  areaKm2,
  areaOf,
  finished,
  intersectionOf,
  isArea,
  partsOf,
  type Ring,
  unionOf,
} from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';
import type { Complaint } from './complaint.ts';
import { nestRings, signedArea } from './nest-rings.ts';

export type Sound =
  | { ok: true; geometry: AreaGeometry; remarks: Complaint[] }
  | { ok: false; complaints: Complaint[] };

/** What JTS finds, by its number, in words; touching rings and holes are none of it. */
const FAULTS: ReadonlyMap<number, { zh: string; en: string }> = new Map([
  [2, { zh: '洞在外环之外', en: 'A hole lies outside its shell' }],
  [3, { zh: '洞与洞重叠', en: 'Holes overlap' }],
  [4, { zh: '内部被洞切断', en: 'Holes cut the inside in two' }],
  [5, { zh: '边界自相交', en: 'The outline crosses itself' }],
  [6, { zh: '边界自相接', en: 'The outline touches itself' }],
  [7, { zh: '部分套在另一部分之内', en: 'One part lies inside another' }],
  [8, { zh: '有重复的环', en: 'A ring is there twice' }],
]);

/** Share of the area that rounding to whole metres may change; more is a fault of ours and is refused. */
const ROUNDING_SHARE = 1e-3;

/**
 * A valid area in published precision. Rings are closed as they say or refused; what vanishes in rounding is dropped and
 * counted; parts that only adjoin are joined. Judged before rounding, so that nothing is blamed on the file that we caused.
 * @param geometry WGS84 degrees, nothing rounded
 */
export function soundArea(geometry: AreaGeometry): Sound {
  const open = partsOf(geometry)
    .flat()
    .filter((ring) => !isClosed(ring)).length;
  if (open > 0)
    return refused({
      zh: `${open} 个环没有闭合：首尾坐标须相同`,
      en: `${open} rings are not closed: first and last position must be equal`,
    });
  const touching = partsOf(geometry).flatMap(untangled);
  const { parts, dropped } = withoutVanishing(touching);
  const area = areaOf(parts);
  if (area === undefined)
    return refused({
      zh: '几何为空，或小到取整后消失',
      en: 'The geometry is empty, or so small that it vanishes in rounding',
    });
  const remarks =
    dropped === 0
      ? []
      : [
          {
            zh: `${dropped} 个不足 1 米的碎环已略去`,
            en: `${dropped} rings narrower than 1 m were left out`,
          },
        ];
  const joined = joinedParts(area);
  if (!joined.ok) return joined;
  const rounded = roundedArea(joined.geometry);
  if (rounded === undefined)
    return refused({
      zh: '取整到 1 米后不再有效：请先在 GIS 中修复几何',
      en: 'No longer valid when rounded to 1 m: repair the geometry in your GIS',
    });
  return { ok: true, geometry: rounded, remarks: [...remarks, ...joined.remarks] };
}

function joinedParts(area: Area): Sound {
  const parts = partsOf(area.geometry)
    .map((rings) => areaOf([rings]))
    .filter((part) => part !== undefined);
  const faults = parts.flatMap((part) => faultOf(part.geometry) ?? []);
  if (faults.length > 0) return { ok: false, complaints: faults };
  const fault = parts.length < 2 ? undefined : faultOf(area.geometry);
  if (fault === undefined) return { ok: true, geometry: area.geometry, remarks: [] };
  const shared = sharedKm2(parts);
  if (shared > 1e-6) {
    return refused({
      zh: `各部分互相重叠（${shared.toFixed(4)} 平方公里）：请先融合`,
      en: `Parts overlap (${shared.toFixed(4)} km²): dissolve them first`,
    });
  }
  const whole = unionOf(parts);
  if (whole === undefined) return { ok: false, complaints: [fault] };
  return {
    ok: true,
    geometry: whole.geometry,
    remarks: [{ zh: '共边的各部分已融合', en: 'Parts that share an edge were dissolved' }],
  };
}

function sharedKm2(parts: readonly Area[]): number {
  return parts.reduce(
    (sum, part, index) =>
      sum +
      parts.slice(index + 1).reduce((inner, other) => {
        const shared = intersectionOf(part, other);
        return inner + (shared === undefined ? 0 : areaKm2(shared));
      }, 0),
    0,
  );
}

const reader = new jsts.io.GeoJSONReader();
const writer = new jsts.io.GeoJSONWriter();

function faultOf(geometry: AreaGeometry): Complaint | undefined {
  const check = new jsts.operation.valid.IsValidOp(reader.read(geometry));
  if (check.isValid()) return undefined;
  const error = check.getValidationError();
  const { x, y } = error.getCoordinate();
  const fault = FAULTS.get(error.getErrorType()) ?? { zh: '几何无效', en: 'The geometry is invalid' };
  const at = `${x.toFixed(5)}, ${y.toFixed(5)}`;
  return { zh: `${fault.zh}，在 ${at}`, en: `${fault.en} at ${at}` };
}

/** Rounded and still valid; where rounding folds an outline, JTS reduces its precision instead. */
function roundedArea(geometry: AreaGeometry): AreaGeometry | undefined {
  const plain = finished(geometry, TOLERANCES.officialDecimals);
  if (faultOf(plain) === undefined) return plain;
  const grid = new jsts.geom.PrecisionModel(10 ** TOLERANCES.officialDecimals);
  const reduced = writer.write(jsts.precision.GeometryPrecisionReducer.reduce(reader.read(geometry), grid));
  if (!isArea(reduced)) return undefined;
  const clean = finished(reduced, TOLERANCES.officialDecimals);
  const change = Math.abs(areaKm2(clean) - areaKm2(geometry)) / areaKm2(geometry);
  return faultOf(clean) === undefined && change < ROUNDING_SHARE ? clean : undefined;
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length === 0 || (first?.[0] === last?.[0] && first?.[1] === last?.[1]);
}

/** A ring that touches itself at a vertex becomes rings that do not; desktop programs write both for one shape. */
function untangled(rings: Ring[]): Ring[][] {
  const loops = rings.map(loopsOf);
  if (loops.every((own) => own.length < 2)) return [rings];
  const [shell = [], ...holes] = loops;
  const nested = nestRings(shell).geometry.coordinates;
  const [first] = nested;
  // Holes of a shape of several loops cannot be told apart by their place in the list.
  return holes.length === 0 || nested.length > 1 || first === undefined
    ? nestRings([...shell, ...holes.flat()]).geometry.coordinates
    : [[...first, ...holes.flat()]];
}

function loopsOf(ring: Ring): Ring[] {
  const loops: Ring[] = [];
  const path: Ring = [];
  const placeOf = new Map<string, number>();
  for (const position of ring) {
    const key = `${position[0]},${position[1]}`;
    const before = placeOf.get(key);
    if (before !== undefined) {
      const loop = path.splice(before);
      for (const left of loop) placeOf.delete(`${left[0]},${left[1]}`);
      if (loop.length > 1) loops.push([...loop, position]);
    }
    placeOf.set(key, path.length);
    path.push(position);
  }
  return loops;
}

/** Without the rings that are no more than a line once they are rounded. */
function withoutVanishing(parts: readonly Ring[][]): { parts: Ring[][]; dropped: number } {
  let dropped = 0;
  const kept = parts.flatMap((rings) => {
    const lasting = rings.filter((ring) => isLasting(ring));
    const [shell] = rings;
    if (shell === undefined) return [];
    if (!lasting.includes(shell)) {
      dropped += rings.length;
      return [];
    }
    dropped += rings.length - lasting.length;
    return [lasting];
  });
  return { parts: kept, dropped };
}

function isLasting(ring: Ring): boolean {
  const scale = 10 ** TOLERANCES.officialDecimals;
  const rounded = ring.map(([lon = 0, lat = 0]) => [Math.round(lon * scale), Math.round(lat * scale)]);
  const corners = new Set(rounded.map((position) => position.join(',')));
  // A figure of eight has no area either, but it is a fault to be named.
  const isThin = Math.abs(signedArea(rounded)) < 1;
  return corners.size >= 3 && !(isThin && faultOf({ type: 'Polygon', coordinates: [ring] }) === undefined);
}

const refused = (complaint: Complaint): Sound => ({ ok: false, complaints: [complaint] });
