import { parseBaseCollection } from '../../layers/collection.ts';

/** What lies beneath the places of a sheet: the reference layers that it draws. */
export type BaseMap = Readonly<Record<(typeof BASE)[number], GeoJSON.FeatureCollection>>;

const BASE = ['land', 'districts', 'lines', 'labels'] as const;

/** Fetches the reference layers, which the map has fetched before. @throws {Error} when one cannot be fetched */
export async function loadBaseMap(fetchJson: (path: string) => Promise<unknown>): Promise<BaseMap> {
  const [land, districts, lines, labels] = await Promise.all(
    BASE.map(async (name) => parseBaseCollection(await fetchJson(`data/layers/${name}.geojson`))),
  );
  const none: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
  return { land: land ?? none, districts: districts ?? none, lines: lines ?? none, labels: labels ?? none };
}
