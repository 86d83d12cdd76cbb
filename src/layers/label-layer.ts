import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { DrawContext } from './draw-context.ts';
import { eachZoomed } from './paint.ts';

/** Font names in order; the first is bundled through the style's `font-faces`, the second is any local font. */
export const FONT_STACK = ['Atlas Sans', 'sans-serif'];

/** The source that holds one label point for each record of a layer of areas. */
export const anchorSource = (layer: string): string => `${layer}-anchors`;

/** Positions of a name in the terms of the style: which side of it is held where, in ems from its anchor. */
type Positions = (string | [number, number])[];

const sides = (far: number): Positions => [
  'top',
  [0, far],
  'bottom',
  [0, -far],
  'left',
  [far, 0],
  'right',
  [-far, 0],
];

const corners = (far: number): Positions => [
  'top-left',
  [far, far],
  'top-right',
  [-far, far],
  'bottom-left',
  [far, -far],
  'bottom-right',
  [-far, -far],
];

/** Where a name may stand, tried in turn: on its anchor, then beside it at each of these distances, in ems. */
export const roomAround = (...distances: readonly number[]): Positions => [
  'center',
  [0, 0],
  ...distances.flatMap(sides),
];

/** The same beside what it names only, the corners included: a zone's own body is to be seen. */
export const roomBeside = (...distances: readonly number[]): Positions =>
  distances.flatMap((far) => [...sides(far), ...corners(far * Math.SQRT1_2)]);

const chineseName: ExpressionSpecification = ['coalesce', ['get', 'label'], ['get', 'name']];

/** Text of a label: `label` is the name broken into lines where it may be; without an English name the Chinese stands. */
const nameField = ({ language }: DrawContext): ExpressionSpecification =>
  language === 'zh'
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
export function labelLayer(context: DrawContext, options: LabelOptions): SymbolLayerSpecification {
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
