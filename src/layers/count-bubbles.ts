import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { atThisZoom, radiusOfCount } from './count-scale.ts';
import type { DrawContext } from './draw-context.ts';
import { FONT_STACK } from './label-layer.ts';
import { byEmphasis, each, emphasised } from './paint.ts';

/** How many rows of an open list lie at each place: points with `id` and `count`, filled while a list is open. */
export const LISTED_SOURCE = 'listed-counts';

/** A click on one means its place. */
export const LISTED_CLICKABLE = 'listed-bubble';

/** Of what an open list counts, never mixed with what a layer of the map counts: that layer gives way meanwhile. */
export const listedCounts = (context: DrawContext): LayerSpecification[] => [
  countBubbles(LISTED_CLICKABLE, LISTED_SOURCE, context),
  countNumbers('listed-count', LISTED_SOURCE, context),
];

type Visibility = 'visible' | 'none';

/** Bubbles whose area grows with the property `count`; what they draw has been set apart (`spread-counts.ts`). */
export function countBubbles(
  id: string,
  source: string,
  { theme }: DrawContext,
  visibility: Visibility = 'visible',
): LayerSpecification {
  return {
    id,
    type: 'circle',
    source,
    filter: atThisZoom,
    layout: { visibility },
    paint: {
      'circle-color': each(theme.ink),
      'circle-radius': radiusOfCount,
      'circle-opacity': byEmphasis({ rest: 0.88, selected: 1, dimmed: 0.25 }),
      'circle-stroke-color': theme.halo,
      'circle-stroke-width': emphasised({ rest: 1.5, selected: 3, hover: 2.5 }),
      'circle-stroke-opacity': byEmphasis({ rest: 0.9, dimmed: 0.25 }),
    },
  };
}

/** The counts inside the bubbles; they also keep other labels off the bubbles. */
export function countNumbers(
  id: string,
  source: string,
  { theme }: DrawContext,
  visibility: Visibility = 'visible',
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter: atThisZoom,
    layout: {
      visibility,
      'text-field': ['to-string', ['coalesce', ['get', 'count'], 1]],
      'text-font': FONT_STACK,
      'text-size': 12,
      'text-padding': 6,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': each(theme.halo), 'text-opacity': emphasised({ rest: 1, dimmed: 0.5 }) },
  };
}
