import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { RecordLayer } from './feature.ts';
import { type MarkShape, markImage } from './marks.ts';
import { byEmphasis, each, labelOpacity } from './paint.ts';
import { type LayerContext, labelLayer, SHOWN_FROM, visibility } from './subject.ts';

/** The symbols of a point layer. They are always drawn, and labels make way for them. */
export function pointMarks(
  context: LayerContext,
  layer: RecordLayer,
  shape: MarkShape,
  size: NonNullable<NonNullable<SymbolLayerSpecification['layout']>['icon-size']>,
): LayerSpecification {
  return {
    id: `${layer}-mark`,
    type: 'symbol',
    source: layer,
    minzoom: SHOWN_FROM[layer],
    layout: {
      visibility: visibility(context, layer),
      'icon-image': markImage(shape, context.themeName),
      'icon-size': size,
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': byEmphasis({ rest: 1, dimmed: 0.28 }) },
  };
}

/** The names of a point layer, beside their symbols, from `minzoom` on. */
export function pointLabels(context: LayerContext, layer: RecordLayer, minzoom: number): LayerSpecification {
  return labelLayer(context, {
    id: `${layer}-label`,
    source: layer,
    minzoom,
    visibility: visibility(context, layer),
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
