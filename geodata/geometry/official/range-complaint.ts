import { coordAll } from '@turf/turf';
import { CITY_RANGE } from '../../../src/lib/city.ts';
import type { Complaint } from './complaint.ts';
import type { System } from './declared-system.ts';
import { conversionFrom, ZONE_NAMES } from './reference-systems.ts';

/**
 * What to say of a geometry that does not lie in the city: in which order and zone it would.
 * @param original as the file has it
 * @param result converted to WGS84
 */
export function rangeComplaint(
  original: GeoJSON.Geometry,
  result: GeoJSON.Geometry,
  system: System,
): Complaint | undefined {
  const outside = coordAll(result).find((at) => !inCity(at));
  if (outside === undefined) return undefined;
  const positions = coordAll(original);
  const [x = 0, y = 0] = positions[0] ?? [];
  if (positions.every((at) => inCity(system.convert(swapped(at))))) {
    return {
      zh: `坐标顺序颠倒：${x}, ${y} 应为经度在前（东坐标在前）`,
      en: `Coordinates are swapped: ${x}, ${y} must have longitude (easting) first`,
    };
  }
  const likely = likelySystem(positions);
  if (likely !== undefined) return likely;
  if (!system.projected && Math.abs(x) > 180) {
    return {
      column: 'crs_from',
      zh: `坐标 ${x}, ${y} 是投影坐标（米），写明的坐标系却是 ${system.label}`,
      en: `The coordinates ${x}, ${y} are metres, but the system is said to be ${system.label}`,
    };
  }
  const [lon = 0, lat = 0] = outside;
  const known = Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180;
  const at = known ? `${lon.toFixed(5)}, ${lat.toFixed(5)}` : `${x}, ${y}`;
  return {
    zh: `点 ${at} 在宁波市范围之外（按 ${system.label} 解读）`,
    en: `The point ${at} is outside the city (read as ${system.label})`,
  };
}

/** The zone, and the order of axes, in which every position would lie in the city. */
function likelySystem(positions: readonly GeoJSON.Position[]): Complaint | undefined {
  const candidates = ['EPSG:4549', 'EPSG:4550', 'EPSG:4528', 'EPSG:4529', 'CGCS2000'];
  for (const crs of candidates) {
    const convert = conversionFrom(crs);
    if (convert === undefined) continue;
    for (const isSwapped of [false, true]) {
      if (!positions.every((at) => inCity(convert(isSwapped ? swapped(at) : at)))) continue;
      const name = ZONE_NAMES.get(crs) ?? { zh: '经纬度', en: 'degrees' };
      return {
        column: 'crs_from',
        zh: `这些坐标像是 ${crs}（${name.zh}）${isSwapped ? '，且坐标顺序颠倒（北坐标在前）' : ''}：请核对后改正`,
        en: `The coordinates look like ${crs} (${name.en})${isSwapped ? ', with the axes swapped (northing first)' : ''}: check and correct`,
      };
    }
  }
  return undefined;
}

const swapped = ([x = 0, y = 0]: GeoJSON.Position): GeoJSON.Position => [y, x];

function inCity([lon = Number.NaN, lat = Number.NaN]: GeoJSON.Position): boolean {
  const { west, south, east, north } = CITY_RANGE;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
