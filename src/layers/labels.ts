import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { blankImage } from './marks.ts';
import { familyColour, zoomed } from './paint.ts';
import { FONT_STACK, type LayerContext, labelLayer } from './subject.ts';

const ofClass = (...classes: string[]): FilterSpecification => ['in', ['get', 'class'], ['literal', classes]];

/** Names of the map itself: waters, neighbours, districts, towns. They give way to the names of the plan. */
export function referenceLabels(context: LayerContext): LayerSpecification[] {
  const { theme, language } = context;
  const spaced = language === 'zh' ? 0.3 : 0.12;
  return [
    labelLayer(context, {
      id: 'labels-town',
      source: 'labels',
      filter: ofClass('town'),
      minzoom: 10.6,
      layout: { 'text-size': 12 },
      paint: { 'text-color': theme.inkFaint, 'text-halo-color': theme.halo },
    }),
    labelLayer(context, {
      id: 'labels-prefecture',
      source: 'labels',
      filter: ofClass('prefecture'),
      layout: { 'text-size': zoomed([7, 12], [10, 15]), 'text-letter-spacing': spaced },
      paint: { 'text-color': theme.inkFaint, 'text-halo-color': theme.abroad },
    }),
    labelLayer(context, {
      id: 'labels-sea',
      source: 'labels',
      filter: ofClass('sea'),
      layout: { 'text-size': zoomed([7, 12], [11, 16]), 'text-letter-spacing': spaced },
      paint: { 'text-color': theme.seaInk, 'text-halo-color': theme.seaHalo, 'text-halo-width': 1 },
    }),
    labelLayer(context, {
      id: 'labels-district',
      source: 'labels',
      filter: ofClass('district'),
      layout: {
        'text-size': zoomed([7, 12], [11, 15]),
        'text-letter-spacing': spaced,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
      },
      paint: { 'text-color': theme.inkMuted, 'text-halo-color': theme.halo },
    }),
  ];
}

/** The names of what is selected and what is related to it, before every other name. */
export function emphasisLabels(context: LayerContext): LayerSpecification[] {
  const { theme } = context;
  const label = (id: string, role: 'selected' | 'related', overlap: boolean): LayerSpecification =>
    labelLayer(context, {
      id,
      source: EMPHASIS_SOURCE,
      filter: ['==', ['get', 'role'], role],
      layout: {
        'text-size': role === 'selected' ? 16 : 12.5,
        'text-font': FONT_STACK,
        'text-variable-anchor': [
          'top',
          'bottom',
          'left',
          'right',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'text-overlap': overlap ? 'always' : 'never',
        'text-padding': 4,
      },
      paint: {
        'text-color': role === 'selected' ? theme.selected : theme.ink,
        'text-halo-color': theme.halo,
        'text-halo-width': role === 'selected' ? 2.4 : 1.6,
      },
    });
  return [
    // Lit places are seen even where their own layer is off or its zoom is not reached.
    {
      id: EMPHASIS_DOT,
      type: 'circle',
      source: EMPHASIS_SOURCE,
      filter: ['==', ['get', 'dot'], true],
      paint: {
        'circle-radius': ['case', ['==', ['get', 'role'], 'selected'], 6, 4.2],
        'circle-color': familyColour(theme, 'line'),
        'circle-stroke-color': theme.halo,
        'circle-stroke-width': 1.8,
      },
    },
    label('related-label', 'related', false),
    label('selected-label', 'selected', true),
  ];
}

/** A small source of label points, one for each record that is emphasised; its features carry `role`. */
export const EMPHASIS_SOURCE = 'emphasis-anchors';

const EMPHASIS_DOT = 'emphasis-dot';

/** Lit names and dots; a click on one means the record that its own `layer` and `id` name. */
export const EMPHASIS_CLICKABLE: readonly string[] = ['selected-label', 'related-label', EMPHASIS_DOT];

/** Clear squares along the edges of panels and canvas: a name that would be cut there is placed elsewhere. */
export function panelGuard(): LayerSpecification[] {
  return [
    {
      id: 'panel-guard',
      type: 'symbol',
      source: PANEL_SOURCE,
      layout: { 'icon-image': blankImage(PANEL_GUARD_SIZE), 'icon-allow-overlap': true, 'icon-padding': 0 },
    },
  ];
}

export const PANEL_SOURCE = 'panel-edges';
/** CSS pixels. */
export const PANEL_GUARD_SIZE = 24;
