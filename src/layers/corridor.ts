import type {
  DataDrivenPropertyValueSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerContext } from './define-layer.ts';
import { anchorSource, labelLayer, roomAround } from './label-layer.ts';
import { hatchImage } from './marks.ts';
import { each, emphasised, familyColour, overZoom } from './paint.ts';

/** A soft ground behind the zones of the core or of a belt, in its own colour and hatching. */
export function corridor(context: LayerContext, layer: string): LayerSpecification[] {
  const { theme, themeName, visibility } = context;
  const layout = { visibility };
  const soft = familyColour(theme, 'soft');
  return [
    // A wide blurred line makes the corridor's edge melt into the paper instead of pretending a boundary.
    {
      id: `${layer}-glow`,
      type: 'line',
      source: layer,
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': soft,
        'line-opacity': fade(0.5),
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 7, each(8), 12, each(70)],
        'line-blur': ['interpolate', ['exponential', 1.6], ['zoom'], 7, 7, 12, 60],
      },
    },
    {
      id: `${layer}-fill`,
      type: 'fill',
      source: layer,
      layout,
      paint: { 'fill-color': soft, 'fill-opacity': fade(0.5), 'fill-antialias': false },
    },
    {
      id: `${layer}-hatch`,
      type: 'fill',
      source: layer,
      layout,
      paint: { 'fill-pattern': hatchImage(themeName), 'fill-opacity': fade(0.42), 'fill-antialias': false },
    },
    {
      id: `${layer}-edge`,
      type: 'line',
      source: layer,
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': familyColour(theme, 'line'),
        'line-width': emphasised({ rest: 0, selected: 1.6, related: 1.2, hover: 1 }),
        'line-opacity': emphasised({ rest: 0, selected: 0.9, related: 0.6, hover: 0.6 }),
        'line-dasharray': [4, 3],
      },
    },
  ];
}

/**
 * The name of the core or of a belt: among the first words of the map, quieter once one is close enough to read the zones,
 * and wherever one looks (`map/follow-view.ts`).
 */
export function corridorName(context: LayerContext, layer: string): LayerSpecification[] {
  return [
    labelLayer(context, {
      id: `${layer}-label`,
      source: anchorSource(layer),
      visibility: context.visibility,
      layout: {
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 13, 8.2, 16, 9.5, 18, 11, 15],
        'text-letter-spacing': context.language === 'zh' ? 0.14 : 0.03,
        'text-variable-anchor-offset': roomAround(0.8, 1.8),
        'text-justify': 'auto',
        'text-padding': 6,
      },
      paint: {
        'text-color': familyColour(context.theme, 'text'),
        'text-halo-color': context.theme.halo,
        'text-halo-width': 2,
        'text-opacity': overZoom(
          [9.5, { rest: 1, selected: 0, dimmed: 0.35 }],
          [11, { rest: 0.75, selected: 0, dimmed: 0.3 }],
        ),
      },
    }),
  ];
}

/** Corridors step back as one comes closer. */
const fade = (rest: number): DataDrivenPropertyValueSpecification<number> =>
  overZoom(
    [8, { rest, selected: rest * 1.7, related: rest, hover: rest * 1.3, dimmed: rest * 0.4 }],
    [
      11.5,
      {
        rest: rest * 0.45,
        selected: rest * 1.1,
        related: rest * 0.5,
        hover: rest * 0.6,
        dimmed: rest * 0.2,
      },
    ],
  );
