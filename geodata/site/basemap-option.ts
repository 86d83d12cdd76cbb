import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import * as v from 'valibot';
import { type Basemap, NO_BASEMAP } from '../../src/layers/basemap.ts';

/** MapLibre itself checks the layers when it reads the style; here only that they are layers of the basemap's source. */
const basemapLayerSchema = v.custom<LayerSpecification>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'type' in value &&
    (value.type === 'background' || ('source' in value && value.source === 'basemap')),
);
const addressSchema = v.pipe(v.string(), v.url());
const tilesSchema = v.pipe(v.array(addressSchema), v.minLength(1));
/** `closest`: the zoom to which the map may come over these tiles. */
const closest = v.exactOptional(v.pipe(v.number(), v.minValue(9), v.maxValue(18)));
const attributionSchema = v.pipe(v.string(), v.nonEmpty());

/**
 * Tiles that an operator may put beneath the atlas by configuration (`VITE_BASEMAP`, JSON). The default asks nobody for
 * anything.
 * - `tianditu`: the national platform's vector map (Mercator, `vec_w`) with the operator's own key
 * - `raster`: any XYZ raster tiles, `{z}/{x}/{y}` in the address
 * - `vector`: any vector tiles with the layers that draw them (each names the source `basemap`)
 * - `pmtiles`: one PMTiles file of vector tiles with the layers that draw them
 */
const basemapOptionSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('tianditu'), key: v.pipe(v.string(), v.nonEmpty()), closest }),
  v.object({
    kind: v.literal('raster'),
    tiles: tilesSchema,
    tileSize: v.exactOptional(v.number()),
    maxzoom: v.exactOptional(v.number()),
    attribution: attributionSchema,
    closest,
  }),
  v.object({
    kind: v.literal('vector'),
    tiles: tilesSchema,
    maxzoom: v.exactOptional(v.number()),
    attribution: attributionSchema,
    closest,
    layers: v.array(basemapLayerSchema),
  }),
  v.object({
    kind: v.literal('pmtiles'),
    url: addressSchema,
    attribution: attributionSchema,
    closest,
    layers: v.array(basemapLayerSchema),
  }),
]);

export type BasemapOption = v.InferOutput<typeof basemapOptionSchema>;

/** How close the map may come over an operator's tiles where he says nothing: blocks and streets, no houses. */
const CLOSEST = 15;

const SOURCE = 'basemap';
const TIANDITU_ATTRIBUTION = '天地图 国家地理信息公共服务平台';

/** Our paper land and shoreline, which tiles of the world replace. */
const PAPER = ['shoal-outer', 'shoal-inner', 'shore', 'coast', 'land'];

/** Sources and layers of a configured basemap, to be drawn beneath our own. */
export function basemapOf(option: BasemapOption): Basemap {
  if (option.kind === 'none') return NO_BASEMAP;
  return { ...tilesOf(option), closest: option.closest ?? CLOSEST };
}

function tilesOf(option: Exclude<BasemapOption, { kind: 'none' }>): Basemap {
  if (option.kind === 'raster') return rasterBasemap(option.tiles, option);
  if (option.kind === 'tianditu') {
    return rasterBasemap(tiandituTiles(option.key), { attribution: TIANDITU_ATTRIBUTION });
  }
  const { attribution, layers } = option;
  const source: SourceSpecification =
    option.kind === 'vector'
      ? { type: 'vector', tiles: [...option.tiles], maxzoom: option.maxzoom ?? 14, attribution }
      : { type: 'vector', url: `pmtiles://${option.url}`, attribution };
  return { sources: { [SOURCE]: source }, layers, replaces: PAPER, attribution };
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
    attribution,
  };
}

/**
 * Reads the operator's setting; absent or empty is no basemap.
 * @throws {Error} in words for the operator when it is not JSON or not such an option
 */
export function parseBasemapOption(text: string | undefined): BasemapOption {
  if (text === undefined || text.trim() === '') return { kind: 'none' };
  try {
    return v.parse(basemapOptionSchema, JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`VITE_BASEMAP 看不懂 / cannot be understood: ${reason}`, { cause: error });
  }
}

/** Origins that the page must be allowed to ask when this basemap is configured. */
export function basemapOrigins(option: BasemapOption): readonly string[] {
  if (option.kind === 'none') return [];
  const addresses =
    option.kind === 'pmtiles' ? [option.url] : option.kind === 'tianditu' ? tiandituTiles('') : option.tiles;
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
