type Position = readonly [number, number];

/** Geometries are never changed, so what the file of a layer tells of one is kept beside it. */
const told = new WeakMap<GeoJSON.Geometry, Position>();

/** Remembers where the name of an area belongs, WGS84 lon, lat, as the file of its layer tells it (`deepest-point.ts`). */
export const tellAnchor = (geometry: GeoJSON.Geometry, anchor: Position): void => {
  told.set(geometry, anchor);
};

/**
 * The point of a geometry that its name belongs to, WGS84 lon, lat: what its file tells; a point itself, the first of several
 * points, the middle vertex of a line, and of an area that no file tells of the mean of its corners. `undefined` without
 * coordinates.
 */
export function anchorOf(geometry: GeoJSON.Geometry): Position | undefined {
  const known = told.get(geometry);
  if (known !== undefined) return known;
  if (geometry.type === 'Point') return toPosition(geometry.coordinates);
  if (geometry.type === 'MultiPoint') return toPosition(geometry.coordinates[0]);
  if (geometry.type === 'LineString') return middle(geometry.coordinates);
  if (geometry.type === 'MultiLineString') return middle(geometry.coordinates[0]);
  if (geometry.type === 'Polygon') return mean(geometry.coordinates[0]);
  return geometry.type === 'MultiPolygon' ? mean(geometry.coordinates[0]?.[0]) : undefined;
}

type Line = readonly (readonly number[])[] | undefined;

const middle = (line: Line = []): Position | undefined => toPosition(line[Math.floor(line.length / 2)]);

/** The last corner of a ring is the first again. */
function mean(ring: Line = []): Position | undefined {
  const [, ...corners] = ring;
  const of = (axis: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length;
  return corners.length === 0 ? undefined : [of(0), of(1)];
}

function toPosition(coordinates: readonly number[] | undefined): Position | undefined {
  const [lon, lat] = coordinates ?? [];
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}
