import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { outlines } from './edge-lines.ts';
import { markImage } from './marks.ts';
import { byEmphasis, each, emphasised, familyColour, fillColour, labelOpacity, overZoom } from './paint.ts';
import {
  anchorSource,
  type LayerContext,
  labelLayer,
  type RecordSubject,
  SHOWN_FROM,
  visibility,
} from './subject.ts';

const minzoom = SHOWN_FROM.subzones;

/** The parts of the zones; one without any known extent is a hollow mark instead of an area. */
export const subzones: RecordSubject = {
  clickable: ['subzones-fill', 'subzones-mark', 'subzones-label'],
  swatch: { kind: 'fill', fill: 'plain-soft', line: 'plain-line', dashed: true },
  layers: (context) => {
    const shown = visibility(context, 'subzones');
    return [
      {
        id: 'subzones-fill',
        type: 'fill',
        source: 'subzones',
        minzoom,
        layout: { visibility: shown },
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: {
          'fill-color': fillColour(context.theme),
          'fill-antialias': false,
          'fill-opacity': overZoom(
            [minzoom, { rest: 0, selected: 0.8, related: 0.5, hover: 0.4 }],
            [10.5, { rest: 0.34, selected: 0.8, related: 0.6, hover: 0.55, dimmed: 0.1 }],
          ),
        },
      },
      ...outlines({
        prefix: 'subzones-line',
        source: 'subzones',
        minzoom,
        visibility: shown,
        colour: familyColour(context.theme, 'line'),
        width: emphasised({ rest: 0.9, selected: 2.6, related: 1.6, hover: 1.6 }),
        opacity: overZoom([minzoom, { rest: 0, selected: 1 }], [10, { rest: 0.9, selected: 1, dimmed: 0.3 }]),
      }),
    ];
  },
};

export function subzoneMarks(context: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'subzones-mark',
      type: 'symbol',
      source: 'subzones',
      minzoom,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        visibility: visibility(context, 'subzones'),
        'icon-image': markImage('area', context.themeName),
        'icon-allow-overlap': true,
      },
      paint: { 'icon-opacity': byEmphasis({ rest: 1, dimmed: 0.35 }) },
    },
  ];
}

export function subzoneLabels(context: LayerContext): LayerSpecification[] {
  return [
    labelLayer(context, {
      id: 'subzones-label',
      source: anchorSource('subzones'),
      minzoom: 10.2,
      visibility: visibility(context, 'subzones'),
      layout: {
        'text-size': ['interpolate', ['linear'], ['zoom'], 10, 12, 13, 14],
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': each(context.theme.ink),
        'text-halo-color': context.theme.halo,
        'text-opacity': labelOpacity(0.35),
      },
    }),
  ];
}
