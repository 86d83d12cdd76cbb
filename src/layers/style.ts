import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type BasemapOption, basemap, NO_BASEMAP } from './basemap-option.ts';
import type { RecordLayer } from './feature.ts';
import { drawAll } from './order.ts';
import { buildSources, type LayerData } from './sources.ts';
import { FONT_STACK, type Language, type ThemeName } from './subject.ts';
import { themes } from './theme.ts';

export interface StyleOptions {
  theme: ThemeName;
  language: Language;
  visibleLayers: ReadonlySet<RecordLayer>;
  data: LayerData;
  /** Address of the bundled font, absolute or relative to the page. */
  fontUrl: string;
  /** Tiles beneath our own layers; none unless the operator configures one. */
  basemap?: BasemapOption;
}

/** The whole style of the map: a pure function, so the same choices give the same style. It names no glyph server. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { theme, language, visibleLayers, data, fontUrl, basemap: option = NO_BASEMAP } = options;
  const underlay = basemap(option);
  const [sea, ...layers] = drawAll({ themeName: theme, theme: themes[theme], language, visibleLayers });
  const [bundledFont = ''] = FONT_STACK;
  return {
    version: 8,
    name: `atlas-${theme}-${language}`,
    'font-faces': { [bundledFont]: fontUrl },
    transition: { duration: 160, delay: 0 },
    sources: { ...underlay.sources, ...buildSources(data) },
    layers: [
      ...(sea === undefined ? [] : [sea]),
      ...underlay.layers,
      // A basemap brings its own land and sea.
      ...layers.filter((layer) => option.kind === 'none' || !underlay.replaces.includes(layer.id)),
    ],
  };
}
