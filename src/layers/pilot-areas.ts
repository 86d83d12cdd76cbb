import { outlines } from './edge-lines.ts';
import { hatchImage, markImage } from './marks.ts';
import { byEmphasis, each, emphasised } from './paint.ts';
import { type RecordSubject, visibility } from './subject.ts';

/** Areas that pilot a task of the 2016 plan: a quiet tint with a firm edge, under everything of the layout. */
export const pilotAreas: RecordSubject = {
  clickable: ['pilot-areas-fill', 'pilot-areas-mark'],
  swatch: { kind: 'pattern', fill: 'pilot-fill', line: 'pilot', pattern: 'dots' },
  layers: (context) => {
    const shown = visibility(context, 'pilot-areas');
    return [
      {
        id: 'pilot-areas-fill',
        type: 'fill',
        source: 'pilot-areas',
        layout: { visibility: shown },
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: {
          'fill-color': each(context.theme.pilotFill),
          'fill-antialias': false,
          'fill-opacity': emphasised({ rest: 0.14, selected: 0.5, related: 0.36, hover: 0.28, dimmed: 0.08 }),
        },
      },
      {
        id: 'pilot-areas-hatch',
        type: 'fill',
        source: 'pilot-areas',
        layout: { visibility: shown },
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: {
          'fill-pattern': hatchImage(context.themeName),
          'fill-antialias': false,
          'fill-opacity': emphasised({ rest: 0.3, selected: 0.5, related: 0.45, dimmed: 0.12 }),
        },
      },
      ...outlines({
        prefix: 'pilot-areas-line',
        source: 'pilot-areas',
        visibility: shown,
        colour: each(context.theme.pilot),
        width: emphasised({ rest: 1, selected: 2.2, related: 1.6, hover: 1.6 }),
        opacity: emphasised({ rest: 0.75, selected: 1, dimmed: 0.3 }),
      }),
      // A functional zone or a township has no outline that we may draw.
      {
        id: 'pilot-areas-mark',
        type: 'symbol',
        source: 'pilot-areas',
        filter: ['==', ['geometry-type'], 'Point'],
        layout: {
          visibility: shown,
          'icon-image': markImage('area', context.themeName),
          'icon-allow-overlap': true,
        },
        paint: { 'icon-opacity': byEmphasis({ rest: 1, dimmed: 0.35 }) },
      },
    ];
  },
};
