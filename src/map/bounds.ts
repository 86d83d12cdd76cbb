import type { Bounds } from './contract.ts';

/** The box of both. */
export function union(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** West, south, east, north of a geometry; `undefined` when it has no coordinates. */
export function boundsOfGeometry(geometry: GeoJSON.Geometry): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPosition(geometry, (lon, lat) => {
    [west, south, east, north] = [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ];
  });
  return west <= east && south <= north ? [west, south, east, north] : undefined;
}

function eachPosition(geometry: GeoJSON.Geometry, visit: (lon: number, lat: number) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) eachPosition(part, visit);
    return;
  }
  const positions = [geometry.coordinates].flat(4).filter((value) => typeof value === 'number');
  for (let at = 0; at + 1 < positions.length; at += 2) {
    const [lon, lat] = [positions[at], positions[at + 1]];
    if (lon !== undefined && lat !== undefined) visit(lon, lat);
  }
}
