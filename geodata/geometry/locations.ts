import { booleanPointInPolygon, point } from '@turf/turf';
import type { NodeId } from '../../src/atlas/records/id.ts';
import type { Location } from '../../src/atlas/records/location.ts';
import type { Place } from '../../src/atlas/records/place.ts';
import { formerOutline } from './base/former-districts-layer.ts';
import { BASIS, BASIS_EN, basisOf, sentencesOf } from './basis.ts';
import type { Geography } from './geography.ts';
import type { Hierarchy } from './hierarchy.ts';
import { interiorPoint } from './interior-point.ts';
import { type AreaGeometry, areaKm2, isArea } from './polygons.ts';
import type { Outline } from './records/subzone-outlines.ts';
import { TOLERANCES } from './tolerances.ts';
import type { UnverifiedPosition } from './unverified.ts';

/** The county layer has a vertex about every 2 km. */
const BOUNDARY_UNCERTAINTY_KM = 1;

/** Label points of all places whose position is known in any degree; inside the outline where there is one. */
export function locationsOf(
  geography: Geography,
  hierarchy: Hierarchy,
  outlines: ReadonlyMap<string, Outline>,
  unverified: ReadonlyMap<string, UnverifiedPosition>,
): Map<NodeId, Location> {
  const locations = new Map<NodeId, Location>();
  for (const place of hierarchy.places.values()) {
    const location =
      supplied(place, geography) ??
      administrative(place, geography) ??
      outlined(place, geography, outlines) ??
      gazetted(place, geography) ??
      standIn(place, geography, unverified);
    if (location !== undefined) locations.set(place.id, rounded(location));
  }
  return locations;
}

function supplied(place: Place, { official }: Geography): Location | undefined {
  const found = official.get(place.id);
  if (found === undefined) return undefined;
  const at = labelPoint(found.geometry);
  return at && { ...at, precision: found.precision, uncertaintyKm: 0, ...sentencesOf(found) };
}

/** The city, its districts, and former districts: a point well inside. */
function administrative(place: Place, geography: Geography): Location | undefined {
  const common = {
    precision: 'boundary',
    uncertaintyKm: BOUNDARY_UNCERTAINTY_KM,
    ...sentencesOf(basisOf('boundary')),
  } as const;
  if (place.class === 'city') return { ...inside(geography.land.geometry), ...common };
  const district = geography.districts.get(place.id);
  if (district !== undefined) return { ...inside(district.geometry), ...common };
  const fact = geography.facts.formerDistricts.find((former) => former.id === place.id);
  const outline = fact === undefined ? undefined : formerOutline(fact, geography);
  if (fact === undefined || outline === undefined) return undefined;
  const { uncertaintyKm, reason, reasonEn } = fact.properties;
  return {
    ...inside(outline),
    precision: 'schematic',
    uncertaintyKm,
    ...sentencesOf({ basis: `${BASIS.schematic}。${reason}`, basisEn: `${BASIS_EN.schematic}. ${reasonEn}` }),
  };
}

/** Sub-zones, zones, belts and the core: the gazetteer's point where it lies inside the outline, else a point well inside. */
function outlined(
  place: Place,
  { facts }: Geography,
  outlines: ReadonlyMap<string, Outline>,
): Location | undefined {
  const outline = outlines.get(place.id);
  if (outline === undefined) return undefined;
  const { area, precision, ...basis } = outline;
  const row = facts.gazetteer.get(place.id);
  const known = row?.lon !== undefined && row.lat !== undefined ? { lon: row.lon, lat: row.lat } : undefined;
  const fits = known !== undefined && booleanPointInPolygon(point([known.lon, known.lat]), area);
  const uncertaintyKm =
    facts.extents.get(place.id)?.properties.uncertaintyKm ??
    row?.uncertainty_km ??
    Math.ceil(Math.sqrt(areaKm2(area) / Math.PI));
  return { ...(fits ? known : inside(area.geometry)), precision, uncertaintyKm, ...sentencesOf(basis, row) };
}

function gazetted(place: Place, { facts }: Geography): Location | undefined {
  const row = facts.gazetteer.get(place.id);
  if (row?.lon === undefined || row.lat === undefined) return undefined;
  return {
    lon: row.lon,
    lat: row.lat,
    precision: row.precision,
    uncertaintyKm: row.uncertainty_km ?? 0,
    ...sentencesOf(basisOf(row.precision), row),
  };
}

function standIn(
  place: Place,
  { facts }: Geography,
  unverified: ReadonlyMap<string, UnverifiedPosition>,
): Location | undefined {
  const position = unverified.get(place.id);
  const row = facts.gazetteer.get(place.id);
  return (
    position && {
      ...position,
      precision: 'unverified',
      ...sentencesOf(basisOf('unverified'), row),
    }
  );
}

function labelPoint(geometry: GeoJSON.Geometry): { lon: number; lat: number } | undefined {
  if (isArea(geometry)) return inside(geometry);
  if (geometry.type !== 'Point') return undefined;
  const [lon = 0, lat = 0] = geometry.coordinates;
  return { lon, lat };
}

function inside(geometry: AreaGeometry): { lon: number; lat: number } {
  const { lon, lat } = interiorPoint(geometry);
  return { lon, lat };
}

function rounded(location: Location): Location {
  return { ...location, lon: roundedDegrees(location.lon), lat: roundedDegrees(location.lat) };
}

function roundedDegrees(value: number): number {
  return Number(value.toFixed(TOLERANCES.decimals));
}
