import type { Complaint } from './complaint.ts';
import {
  type Convert,
  conversionByDefinition,
  conversionFrom,
  isProjected,
  isShifted,
  REFERENCE_SYSTEMS,
} from './reference-systems.ts';

/** What the file itself says of its coordinates; `refusal` where that is nothing we can convert from. */
export type DeclaredSystem =
  | { from: string; label: string; convert: Convert; projected: boolean; refusal?: never }
  | { from: string; refusal: Complaint };

/** How to turn a feature's coordinates into WGS84, and what to tell readers of their origin. */
export interface System {
  label: string;
  convert: Convert;
  projected: boolean;
}

const OLD_DATUM = /beijing|krassow?sky|krasovsk|xian|xi'an|pulkovo|西安|北京/i;
const TRUE_DATUM: readonly [RegExp, string][] = [
  [/cgcs|china[_ ]?2000|china geodetic/i, 'CGCS2000'],
  [/wgs[_ ]?(?:19)?84|world geodetic system 1984/i, 'WGS84'],
];

/** The system of a `.prj` in WKT of either edition. Only its DATUM counts: TOWGS84 or the projection's name may say anything. */
export function systemOfWkt(wkt: string, from = '.prj'): DeclaredSystem {
  const datum = /\b(?:DATUM|GEODETICDATUM|TRF|ENSEMBLE)\s*[[(]\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  const name = /^[^"]*"([^"]*)"/.exec(wkt)?.[1] ?? '';
  const known = TRUE_DATUM.find(([pattern]) => pattern.test(datum))?.[1];
  if (known === undefined || OLD_DATUM.test(datum))
    return { from, refusal: foreignDatum(from, datum || name) };
  if (!/^\s*PROJ/i.test(wkt)) {
    return {
      from,
      label: known,
      convert: ([lon = Number.NaN, lat = Number.NaN]) => [lon, lat],
      projected: false,
    };
  }
  try {
    return { from, label: `${known} · ${name}`, convert: conversionByDefinition(wkt), projected: true };
  } catch {
    return {
      from,
      refusal: {
        zh: `${from} 的投影“${name}”不认识；请先转换为 CGCS2000 经纬度（QGIS：导出 → 另存要素为，CRS 选 EPSG:4490）`,
        en: `${from}: the projection "${name}" is not known; convert to CGCS2000 degrees first (QGIS: Export, Save Features As, CRS EPSG:4490)`,
      },
    };
  }
}

/** The system that the `crs` member of a GeoJSON file names; `undefined` where it has none. */
export function systemOfCrsMember(crs: unknown): DeclaredSystem | undefined {
  if (crs === undefined || crs === null) return undefined;
  const text = JSON.stringify(crs);
  if (/CRS84/i.test(text)) return systemNamed('WGS84', 'crs');
  const code = /EPSG\D{1,12}?(\d{4,6})\b/i.exec(text)?.[1];
  if (code === undefined) return systemNamed(text.slice(0, 60), 'crs');
  return systemOfCode(code, 'crs');
}

/** The system of a code of EPSG. */
export function systemOfCode(code: string, from: string): DeclaredSystem {
  const names = new Map([
    ['4326', 'WGS84'],
    ['4490', 'CGCS2000'],
  ]);
  return systemNamed(names.get(code) ?? `EPSG:${code}`, from);
}

/** The system that a file calls so, in one of the spellings of `crs_from`; a refusal for any other. */
export function systemNamed(name: string, from: string): DeclaredSystem {
  const convert = conversionFrom(name);
  return convert === undefined
    ? { from, refusal: foreignDatum(from, name) }
    : { from, label: name, convert, projected: isProjected(name) };
}

/**
 * The system that the file and the attribute `crs_from` agree on. Where they would put the feature in different places only a
 * person can know which is true: an offset (GCJ-02, BD-09) on top of the file's own system counts once `crs_ok` confirms it.
 * @param sample a position of the feature, as the file has it
 */
export function agreedSystem(options: {
  declared: DeclaredSystem | undefined;
  attribute: string;
  confirmed: boolean;
  sample: GeoJSON.Position | undefined;
}): { system: System } | { complaint: Complaint } {
  const { declared, attribute, confirmed, sample } = options;
  if (declared?.refusal !== undefined) return { complaint: declared.refusal };
  const convert = conversionFrom(attribute);
  if (attribute === '' && declared !== undefined) return { system: declared };
  if (convert === undefined) return { complaint: unknownSystem(attribute) };
  const named = { label: attribute, convert, projected: isProjected(attribute) };
  if (declared === undefined) return { system: named };
  if (sample === undefined || samePlace(convert(sample), declared.convert(sample))) return { system: named };
  // On top of an offset that the file itself declares there is no other.
  const mayBeOffset = isShifted(attribute) && !isShifted(declared.label);
  if (mayBeOffset && confirmed) {
    return {
      system: {
        label: declared.projected ? `${attribute}（${declared.label}）` : attribute,
        convert: (position) => convert(declared.convert(position)),
        projected: declared.projected,
      },
    };
  }
  const confirmation = mayBeOffset ? '；确为偏移坐标则加字段 crs_ok=1' : '';
  return {
    complaint: {
      column: 'crs_from',
      zh: `${declared.from} 写 ${declared.label}，crs_from 却写 ${attribute}，两者相差甚远：请核对后改正其一${confirmation}`,
      en: `${declared.from} says ${declared.label}, but crs_from says ${attribute}; both cannot be true: correct one of them${
        confirmation === '' ? '' : ', or add the field crs_ok=1 if the coordinates do carry that offset'
      }`,
    },
  };
}

/** Whether two positions in degrees are one, to a metre. */
export function samePlace(
  [lon = 0, lat = 0]: GeoJSON.Position,
  [otherLon = 0, otherLat = 0]: GeoJSON.Position,
): boolean {
  return Math.abs(lon - otherLon) < 1e-5 && Math.abs(lat - otherLat) < 1e-5;
}

function unknownSystem(crs: string): Complaint {
  if (OLD_DATUM.test(crs)) return { ...foreignDatum('crs_from', crs), column: 'crs_from' };
  return {
    column: 'crs_from',
    zh: `坐标系“${crs}”未写或不认识；可写 ${REFERENCE_SYSTEMS.join('、')}`,
    en: `Reference system "${crs}" is missing or unknown; use one of ${REFERENCE_SYSTEMS.join(', ')}`,
  };
}

function foreignDatum(from: string, datum: string): Complaint {
  return {
    zh: `${from} 的坐标系是“${datum}”，不是 WGS84 或 CGCS2000；北京54、西安80、宁波独立坐标系须先用测绘部门的参数转换`,
    en: `${from} names "${datum}", which is neither WGS84 nor CGCS2000; convert Beijing 54, Xi'an 80 or Ningbo's local grid first, with the survey office's parameters`,
  };
}
