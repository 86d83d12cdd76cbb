type Position = readonly [number, number];
type Ring = readonly Position[];

/** Grid cells a side, and how often the best cell is looked into again. */
const GRID = 9;
const REFINEMENTS = 4;

/** Geometries are never changed, so a point once found is kept. */
const found = new WeakMap<GeoJSON.Geometry, Position>();

/**
 * The point of a geometry that its name belongs to, WGS84 lon, lat: a point itself, the first of several points,
 * the middle vertex of a line, and for an area the inner point farthest from its edge (searched on a grid that is
 * refined around the best cell; exact to about a hundredth of the area's width). `undefined` without coordinates.
 */
export function anchorOf(geometry: GeoJSON.Geometry): Position | undefined {
  const anchor = found.get(geometry) ?? findAnchor(geometry);
  if (anchor !== undefined) found.set(geometry, anchor);
  return anchor;
}

function findAnchor(geometry: GeoJSON.Geometry): Position | undefined {
  if (geometry.type === 'Point') return toPosition(geometry.coordinates);
  if (geometry.type === 'MultiPoint') return toPosition(geometry.coordinates[0]);
  if (geometry.type === 'LineString') return middle(geometry.coordinates);
  if (geometry.type === 'MultiLineString') return middle(geometry.coordinates[0] ?? []);
  if (geometry.type === 'Polygon') return innerPoint(toRings(geometry.coordinates));
  if (geometry.type === 'MultiPolygon') {
    const largest = geometry.coordinates.map(toRings).toSorted((a, b) => size(b) - size(a))[0];
    return largest === undefined ? undefined : innerPoint(largest);
  }
  const [first] = geometry.geometries;
  return first === undefined ? undefined : anchorOf(first);
}

const middle = (line: readonly (readonly number[])[]): Position | undefined =>
  toPosition(line[Math.floor(line.length / 2)]);

function toPosition(coordinates: readonly number[] | undefined): Position | undefined {
  const [lon, lat] = coordinates ?? [];
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}

const toRings = (rings: readonly (readonly (readonly number[])[])[]): Ring[] =>
  rings.map((ring) =>
    ring.flatMap((coordinates) => [toPosition(coordinates)].filter((p) => p !== undefined)),
  );

/** Twice the area of the outer ring, in square degrees. */
function size(rings: readonly Ring[]): number {
  let sum = 0;
  eachEdge(rings.slice(0, 1), ([ax, ay], [bx, by]) => {
    sum += ax * by - bx * ay;
  });
  return Math.abs(sum);
}

function innerPoint(rings: readonly Ring[]): Position | undefined {
  const outer = rings[0] ?? [];
  if (outer.length === 0) return undefined;
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  let [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let best: { at: Position; depth: number } = {
    at: [(west + east) / 2, (south + north) / 2],
    depth: -Infinity,
  };
  for (let pass = 0; pass < REFINEMENTS; pass += 1) {
    const [dx, dy] = [(east - west) / GRID, (north - south) / GRID];
    for (let column = 0; column <= GRID; column += 1) {
      for (let row = 0; row <= GRID; row += 1) {
        const at: Position = [west + column * dx, south + row * dy];
        const depth = signedDistance(at, rings);
        if (depth > best.depth) best = { at, depth };
      }
    }
    [west, south, east, north] = [best.at[0] - dx, best.at[1] - dy, best.at[0] + dx, best.at[1] + dy];
  }
  return best.at;
}

/** Distance to the nearest edge, negative outside. A degree of longitude is shorter than one of latitude by cos lat. */
function signedDistance([x, y]: Position, rings: readonly Ring[]): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  let nearest = Infinity;
  let inside = false;
  eachEdge(rings, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const [ux, uy] = [(bx - ax) * shrink, by - ay];
    const [px, py] = [(x - ax) * shrink, y - ay];
    const along = Math.max(0, Math.min(1, (px * ux + py * uy) / (ux * ux + uy * uy || 1)));
    nearest = Math.min(nearest, Math.hypot(px - along * ux, py - along * uy));
  });
  return inside ? nearest : -nearest;
}

function eachEdge(rings: readonly Ring[], visit: (from: Position, to: Position) => void): void {
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const position of ring) {
      if (previous !== undefined) visit(previous, position);
      previous = position;
    }
  }
}
