import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { DrawContext } from './draw-context.ts';
import { FONT_STACK, labelLayer, roomAround } from './label-layer.ts';
import { blankImage, UNSEEN } from './marks.ts';
import { each, emphasised, familyColour, zoomed } from './paint.ts';
import { LAYERS } from './record-layers.ts';

const ofClass = (...classes: string[]): FilterSpecification => ['in', ['get', 'class'], ['literal', classes]];

/** Names of the map itself: waters, neighbours, districts (towns: `close-up.ts`). They give way to the names of the plan. */
export function referenceLabels(context: DrawContext): LayerSpecification[] {
  const { theme, language } = context;
  const spaced = language === 'zh' ? 0.3 : 0.12;
  return [
    labelLayer(context, {
      id: 'labels-prefecture',
      source: 'labels',
      filter: ofClass('prefecture'),
      layout: { 'text-size': zoomed([7, 12], [10, 15]), 'text-letter-spacing': spaced },
      paint: { 'text-color': each(theme.inkFaint), 'text-halo-color': theme.abroad },
    }),
    labelLayer(context, {
      id: 'labels-sea',
      source: 'labels',
      filter: ofClass('sea'),
      layout: { 'text-size': zoomed([7, 12], [11, 16]), 'text-letter-spacing': spaced },
      paint: { 'text-color': each(theme.seaInk), 'text-halo-color': theme.seaHalo, 'text-halo-width': 1 },
    }),
    labelLayer(context, {
      id: 'labels-district',
      source: 'labels',
      filter: ofClass('district'),
      layout: {
        'text-size': zoomed([7, 11.5], [11, 15]),
        'text-letter-spacing': spaced / 2,
        // A district is wide: its name finds room somewhere in it, so it does not come and go with the zoom. English names are
        // as long as a district, so they stay near, or they would stand in the next one.
        'text-variable-anchor-offset': language === 'zh' ? roomAround(0.9, 1.8, 2.8, 3.8) : roomAround(0.9),
        'text-justify': 'auto',
        'text-padding': 1,
      },
      paint: {
        'text-color': each(theme.inkMuted),
        'text-halo-color': theme.halo,
        // The emphasis layers write the name of a selected district, larger and in the same place.
        'text-opacity': emphasised({ rest: 1, selected: 0, related: 1 }),
      },
    }),
  ];
}

/**
 * Dots of lit places, seen even where their own layer is off or its zoom is not reached; a symbol covers its dot. Where at
 * most the district is known, the dot is pale as the symbol is hollow.
 */
export function emphasisDots({ theme }: DrawContext): LayerSpecification[] {
  const dot = (role: 'selected' | 'related'): LayerSpecification => ({
    id: EMPHASIS_DOTS[role],
    type: 'circle',
    source: EMPHASIS_SOURCE,
    filter: ['all', ['==', ['get', 'dot'], true], ['==', ['get', 'role'], role]],
    paint: {
      'circle-radius': untilSeen(DOT_RADIUS[role]),
      'circle-color': familyColour(theme, 'line'),
      'circle-opacity': ['case', ['get', 'hollow'], HOLLOW_DOT_OPACITY, 1],
      'circle-stroke-color': theme.halo,
      'circle-stroke-opacity': each(1),
      'circle-stroke-width': untilSeen(1.8),
    },
  });
  const ring: LayerSpecification = {
    id: 'selected-ring',
    type: 'circle',
    source: EMPHASIS_SOURCE,
    filter: ['all', ['==', ['get', 'dot'], true], ['==', ['get', 'role'], 'selected']],
    paint: {
      'circle-radius': untilSeen(12),
      'circle-color': each(theme.halo),
      'circle-opacity': each(0.55),
      'circle-stroke-color': theme.selected,
      'circle-stroke-opacity': each(1),
      'circle-stroke-width': untilSeen(2),
    },
  };
  return [ring, dot('related'), dot('selected')];
}

/** Areas that are seen only from some zoom on; farther out a dot stands for a lit one. */
const LATE_AREAS = LAYERS.filter(({ isArea, shownFrom }) => isArea && shownFrom > 0).toSorted(
  (a, b) => a.shownFrom - b.shownFrom,
);

/** A size that goes to nothing where the area itself is seen. */
const untilSeen = (size: number): ExpressionSpecification => [
  'step',
  ['zoom'],
  size,
  ...LATE_AREAS.flatMap(({ shownFrom }, at): (number | ExpressionSpecification)[] => {
    const seen = LATE_AREAS.slice(0, at + 1).map(({ name }) => name);
    return [shownFrom, ['case', ['in', ['get', 'layer'], ['literal', seen]], 0, size]];
  }),
];

const HOLLOW_DOT_OPACITY = 0.35;
const DOT_RADIUS = { selected: 5.5, related: 4.2 } as const;
const EMPHASIS_DOTS = { selected: 'selected-dot', related: 'related-dot' } as const;

/** The names of what is selected and what is related to it, before every other name. */
export function emphasisLabels(context: DrawContext): LayerSpecification[] {
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
        'text-color': each(role === 'selected' ? theme.selected : theme.ink),
        'text-halo-color': theme.halo,
        'text-halo-width': role === 'selected' ? 2.4 : 1.6,
      },
    });
  return [label('related-label', 'related', false), label('selected-label', 'selected', true)];
}

/** A small source of label points, one for each record that is emphasised; its features carry `role`. */
export const EMPHASIS_SOURCE = 'emphasis-anchors';

/** Lit names and dots; a click on one means the record that its own `layer` and `id` name. */
export const EMPHASIS_CLICKABLE: readonly string[] = [
  'selected-label',
  'related-label',
  EMPHASIS_DOTS.selected,
  EMPHASIS_DOTS.related,
];

/** Clear squares along the edges of panels and canvas: a name that would be cut there is placed elsewhere. */
export function panelGuard(): LayerSpecification[] {
  return [
    {
      id: PANEL_GUARD,
      type: 'symbol',
      source: PANEL_SOURCE,
      layout: { 'icon-image': blankImage(PANEL_GUARD_SIZE), 'icon-allow-overlap': true, 'icon-padding': 0 },
      paint: UNSEEN,
    },
  ];
}

export const PANEL_GUARD = 'panel-guard';
export const PANEL_SOURCE = 'panel-edges';
/** CSS pixels. */
export const PANEL_GUARD_SIZE = 24;
