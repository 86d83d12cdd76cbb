import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * Tiles that an operator may put beneath the atlas by configuration. The default asks nobody for anything.
 * - `tianditu`: the national platform's vector map (Mercator, `vec_w`) with the operator's own key
 * - `raster`: any XYZ raster tiles, `{z}/{x}/{y}` in the address
 * - `vector`: any vector tiles with the layers that draw them (each names the source `basemap`)
 * - `pmtiles`: one PMTiles file of vector tiles with the layers that draw them
 * Whoever configures one must also open `connect-src` and `img-src` of the security policy to its address.
 */
export type BasemapOption =
  | { kind: 'none' }
  | { kind: 'tianditu'; key: string }
  | { kind: 'raster'; tiles: readonly string[]; tileSize?: number; maxzoom?: number; attribution: string }
  | {
      kind: 'vector';
      tiles: readonly string[];
      maxzoom?: number;
      attribution: string;
      layers: readonly LayerSpecification[];
    }
  | { kind: 'pmtiles'; url: string; attribution: string; layers: readonly LayerSpecification[] };

export const NO_BASEMAP: BasemapOption = { kind: 'none' };

export interface Basemap {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
  /** Our own layers that the tiles make superfluous. */
  replaces: readonly string[];
}

const SOURCE = 'basemap';

/** Our paper land and shoreline, which tiles of the world replace. */
const PAPER = ['shoal-outer', 'shoal-inner', 'shore', 'coast', 'land'];

/** Sources and layers of a configured basemap, to be drawn beneath our own. */
export function basemap(option: BasemapOption): Basemap {
  if (option.kind === 'none') return { sources: {}, layers: [], replaces: [] };
  if (option.kind === 'raster') return rasterBasemap(option.tiles, option);
  if (option.kind === 'tianditu') {
    return rasterBasemap(tiandituTiles(option.key), { attribution: '天地图 国家地理信息公共服务平台' });
  }
  const { attribution, layers } = option;
  const source: SourceSpecification =
    option.kind === 'vector'
      ? { type: 'vector', tiles: [...option.tiles], maxzoom: option.maxzoom ?? 14, attribution }
      : { type: 'vector', url: `pmtiles://${option.url}`, attribution };
  return { sources: { [SOURCE]: source }, layers: [...layers], replaces: PAPER };
}

/** The platform serves from eight hosts. */
const tiandituTiles = (key: string): string[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map(
    (host) =>
      `https://t${host}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default` +
      `&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`,
  );

function rasterBasemap(
  tiles: readonly string[],
  { tileSize = 256, maxzoom = 18, attribution }: { tileSize?: number; maxzoom?: number; attribution: string },
): Basemap {
  return {
    sources: { [SOURCE]: { type: 'raster', tiles: [...tiles], tileSize, maxzoom, attribution } },
    // Paler, so that the plan's colours stay the strongest of the page.
    layers: [
      {
        id: SOURCE,
        type: 'raster',
        source: SOURCE,
        paint: { 'raster-saturation': -0.5, 'raster-opacity': 0.7 },
      },
    ],
    replaces: PAPER,
  };
}
