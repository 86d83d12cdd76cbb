import type { GeoJSONSource, Map as MapLibreMap, Source, StyleSpecification } from 'maplibre-gl';
import { boundsOfGeometry, union } from './bounds.ts';
import { mercator } from './camera.ts';

/** What is drawn along the edge of a tile reaches this far into the next one, as a share of its side. */
const REACH = 1 / 64;

interface Tile {
  x: number;
  y: number;
  z: number;
}

/** Tells of a tile whether any of these features may be drawn in it, by the box around them all. */
export function tilesTouchedBy({ features }: GeoJSON.FeatureCollection): (tile: Tile) => boolean {
  const bounds = features.map(({ geometry }) => boundsOfGeometry(geometry)).reduce(union, undefined);
  if (bounds === undefined) return () => false;
  const [west, south, east, north] = bounds;
  const [left, top] = mercator(west, north);
  const [right, bottom] = mercator(east, south);
  return ({ x, y, z }) => {
    const tiles = 2 ** z;
    return (
      right * tiles > x - REACH &&
      left * tiles < x + 1 + REACH &&
      bottom * tiles > y - REACH &&
      top * tiles < y + 1 + REACH
    );
  };
}

/**
 * By itself a GeoJSON source asks its worker for every tile in view, though it be empty, and the first frame waits for all
 * of them; `hasTile` is how other kinds of sources say where they end.
 */
function limitTiles(source: Source, contents: GeoJSON.FeatureCollection): void {
  const isTouched = tilesTouchedBy(contents);
  source.hasTile = ({ canonical }) => isTouched(canonical);
}

/** Has all that a style begins with ask only for tiles that hold something; to be called before its first frame. */
export function limitAllTiles(map: MapLibreMap, { sources }: StyleSpecification): void {
  for (const [id, specification] of Object.entries(sources)) {
    const source = map.getSource(id);
    if (source === undefined || specification.type !== 'geojson') continue;
    const { data } = specification;
    if (typeof data === 'object' && data.type === 'FeatureCollection') limitTiles(source, data);
  }
}

/** Fills a source of the style anew. */
export function fillSource(map: MapLibreMap, id: string, contents: GeoJSON.FeatureCollection): void {
  const source = map.getSource<GeoJSONSource>(id);
  if (source === undefined) return;
  limitTiles(source, contents);
  // Rejected only when the map is removed meanwhile, and then nobody waits for it.
  source.setData(contents).catch(() => undefined);
}
