import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { RecordLayer } from './feature.ts';
import { eachZoomed } from './paint.ts';
import type { Theme } from './theme.ts';

export type ThemeName = 'light' | 'dark';
export type Language = 'zh' | 'en';

/** All that a subject may depend on. */
export interface LayerContext {
  themeName: ThemeName;
  theme: Theme;
  language: Language;
  visibleLayers: ReadonlySet<RecordLayer>;
}

/** How a family's ground is hatched, for the legend and, in `images.ts`, for the map. */
export type Pattern = 'rising' | 'falling' | 'upright' | 'level' | 'dots';

/**
 * What the legend draws beside an entry. `fill` and `line` name roles: the custom property is `--map-<role>` of
 * `themeVariables`, for example `--map-north-soft`, `--map-plain-line`, `--map-paper`.
 */
export type Swatch =
  | { kind: 'fill'; fill: string; line: string; dashed: boolean }
  | { kind: 'pattern'; fill: string; line: string; pattern: Pattern }
  | { kind: 'line'; line: string; dashes: readonly number[] | undefined }
  | { kind: 'mark'; shape: 'diamond' | 'ring' | 'square'; line: string; fill: string }
  | { kind: 'bubble'; fill: string; line: string };

/** One subject of the map: its layers, bottom first, those that answer a click, and its legend swatch. */
export interface Subject {
  layers: (context: LayerContext) => LayerSpecification[];
  clickable: readonly string[];
}

export interface RecordSubject extends Subject {
  swatch: Swatch;
}

/** The zoom from which a record layer is told; below it the layer is silent and not counted as in view. */
export const SHOWN_FROM: Readonly<Record<RecordLayer, number>> = {
  core: 0,
  belts: 0,
  zones: 0,
  subzones: 9.3,
  towns: 8.6,
  bases: 0,
  'pilot-areas': 0,
  parks: 9.4,
  projects: 0,
};

/** Font names in order; the first is bundled through the style's `font-faces`, the second is any local font. */
export const FONT_STACK = ['Atlas Sans', 'sans-serif'];

export const visibility = (context: LayerContext, layer: RecordLayer): 'visible' | 'none' =>
  context.visibleLayers.has(layer) ? 'visible' : 'none';

/** The source that holds one label point for each record of a polygon layer. */
export const anchorSource = (layer: RecordLayer): string => `${layer}-anchors`;

const chineseName: ExpressionSpecification = ['coalesce', ['get', 'label'], ['get', 'name']];

/** Text of a label: `label` is the name broken into lines where it may be; without an English name the Chinese stands. */
export const nameField = (context: LayerContext): ExpressionSpecification =>
  context.language === 'zh'
    ? chineseName
    : ['case', ['!=', ['coalesce', ['get', 'nameEn'], ''], ''], ['get', 'nameEn'], chineseName];

interface LabelOptions {
  id: string;
  source: string;
  filter?: FilterSpecification;
  minzoom?: number;
  maxzoom?: number;
  visibility?: 'visible' | 'none';
  layout?: SymbolLayerSpecification['layout'];
  paint: NonNullable<SymbolLayerSpecification['paint']>;
}

/** A text layer with the settings that all labels of the atlas share. */
export function labelLayer(context: LayerContext, options: LabelOptions): SymbolLayerSpecification {
  const { id, source, filter, minzoom, maxzoom, visibility: shown = 'visible', layout, paint } = options;
  return {
    id,
    type: 'symbol',
    source,
    ...(filter === undefined ? {} : { filter }),
    ...(minzoom === undefined ? {} : { minzoom }),
    ...(maxzoom === undefined ? {} : { maxzoom }),
    layout: {
      visibility: shown,
      'text-field': nameField(context),
      'text-font': FONT_STACK,
      // Chinese names carry their own line breaks; English wraps at spaces.
      'text-max-width': context.language === 'zh' ? 40 : 9,
      'text-line-height': 1.18,
      'text-padding': 3,
      ...layout,
    },
    paint: { 'text-halo-width': 1.5, 'text-halo-blur': 0.4, 'text-opacity': eachZoomed([0, 1]), ...paint },
  };
}
