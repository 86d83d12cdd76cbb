import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Basemap, NO_BASEMAP } from './basemap.ts';
import type { Language, ThemeName } from './draw-context.ts';
import { FONT_STACK } from './label-layer.ts';
import { drawAll, type Scene } from './order.ts';
import type { RecordLayer } from './record-layers.ts';
import { buildSources, type LayerData } from './sources.ts';
import { themes } from './theme.ts';

/** A file of the bundled font, its address absolute or relative to the page; without ranges it is for every character. */
export interface FontFace {
  url: string;
  'unicode-range'?: string[];
}

export interface StyleOptions {
  theme: ThemeName;
  language: Language;
  visibleLayers: ReadonlySet<RecordLayer>;
  data: LayerData;
  /** Files of the bundled font. */
  fonts: readonly FontFace[];
  /** Tiles beneath our own layers; none unless the operator configures one. */
  basemap?: Basemap;
}

/** What a style's layers depend on; the rest of it depends on the data alone. */
export type Look = Pick<StyleOptions, 'theme' | 'language' | 'visibleLayers' | 'basemap'>;

/** What layers are drawn from, of a look. */
export const sceneOf = ({ theme, language, visibleLayers }: Look): Scene => ({
  themeName: theme,
  theme: themes[theme],
  language,
  visibleLayers,
});

/** All layers of the style, bottom first: a pure function, so the same look gives the same layers. */
export function buildLayers(look: Look): LayerSpecification[] {
  const { basemap = NO_BASEMAP } = look;
  const drawn = drawAll(sceneOf(look));
  // A basemap brings its own land and sea; only the colour behind it stays beneath.
  const [ground, ...layers] = drawn.filter(({ id }) => !basemap.replaces.includes(id));
  return [...(ground === undefined ? [] : [ground]), ...basemap.layers, ...layers];
}

/** The whole style of the map. It names no glyph server: all text comes from the bundled font or local ones. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { theme, language, data, fonts, basemap = NO_BASEMAP } = options;
  const [bundledFont = ''] = FONT_STACK;
  return {
    version: 8,
    name: `atlas-${theme}-${language}`,
    // The first file that covers a character draws it, so those for a few rare ones stand before the one for all.
    'font-faces': {
      [bundledFont]: fonts.toSorted((one, other) => rank(one) - rank(other)),
    },
    transition: { duration: 160, delay: 0 },
    sources: { ...basemap.sources, ...buildSources(data) },
    layers: buildLayers(options),
  };
}

const rank = (face: FontFace): number => (face['unicode-range'] === undefined ? 1 : 0);
