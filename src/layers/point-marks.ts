import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerContext } from './define-layer.ts';
import { labelLayer } from './label-layer.ts';
import { markImage } from './marks.ts';
import { byEmphasis, each, labelOpacity } from './paint.ts';
import type { MarkShape, Swatch } from './swatch.ts';

interface PointOptions {
  layer: string;
  minzoom: number;
}

/** The symbols of a point layer. They are always drawn, and labels make way for them. */
export function pointMarks(
  context: LayerContext,
  {
    layer,
    minzoom,
    shape,
    size,
  }: PointOptions & {
    shape: MarkShape;
    size: NonNullable<NonNullable<SymbolLayerSpecification['layout']>['icon-size']>;
  },
): LayerSpecification {
  return {
    id: `${layer}-mark`,
    type: 'symbol',
    source: layer,
    minzoom,
    layout: {
      visibility: context.visibility,
      'icon-image': markImage(shape, context.themeName),
      'icon-size': size,
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': byEmphasis({ rest: 1, dimmed: 0.28 }) },
  };
}

/** The names of a point layer, beside their symbols, from `minzoom` on. */
export function pointLabels(context: LayerContext, { layer, minzoom }: PointOptions): LayerSpecification {
  return labelLayer(context, {
    id: `${layer}-label`,
    source: layer,
    minzoom,
    visibility: context.visibility,
    layout: {
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 12, 13, 13.5],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.95,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': each(context.theme.inkMuted),
      'text-halo-color': context.theme.halo,
      'text-opacity': labelOpacity(0.3),
    },
  });
}

/** Legend symbol of a point layer, as most of its records are drawn: placed by us, so with a small heart. */
export const pointSwatch = (shape: MarkShape): Swatch => ({
  kind: 'mark',
  shape,
  fill: 'plain-fill',
  line: 'plain-line',
  paper: 'paper',
  drawn: 'dashed',
});
