/** Put in by the build (`build-peer.ts`). */
declare const LAYER_FILES: readonly string[];

/** The layers of the atlas's first view, as every peer draws them: the same files, in this order. */
export const LAYER_NAMES = LAYER_FILES;

export const INK = '#33415c';
export const AREA = '#8fa3bf';
export const PAPER = '#f4f0e6';

/** West, south, east, north of the whole city, as the atlas opens; degrees of WGS84. */
export const CITY: [number, number, number, number] = [120.88, 28.85, 122.3, 30.4];

export const layerAddress = (name: string): string =>
  new URL(`data/layers/${name}.geojson`, document.baseURI).href;

/** Fetches all layer files at once, for libraries that do not fetch by themselves. */
export async function fetchLayers(): Promise<GeoJSON.FeatureCollection[]> {
  return Promise.all(
    LAYER_NAMES.map(async (name): Promise<GeoJSON.FeatureCollection> => {
      const response = await fetch(layerAddress(name));
      return response.json();
    }),
  );
}

/** What a feature is called on the map, empty for most. */
export function nameOf({ properties }: GeoJSON.Feature): string {
  const name: unknown = properties?.['name'];
  return typeof name === 'string' ? name : '';
}

/** Says that the first complete map stands, in the words of the atlas. */
export function complete(): void {
  performance.mark('atlas:map-complete');
  document.documentElement.dataset['map'] = 'ready';
}
