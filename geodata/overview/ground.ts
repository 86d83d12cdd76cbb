import { bboxPolygon, feature } from '@turf/turf';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { MAX_BOUNDS } from '../../src/lib/city.ts';
import { intersectionOf, isArea, unionOf, withoutSlivers } from '../geometry/polygons.ts';
import type { OverviewLayers } from './overview-layers.ts';
import type { OverviewPalette } from './palette.ts';
import { pathData } from './path-data.ts';
import { element } from './svg-text.ts';

/** Units of the view box that outlines may differ from the layers; about 0.7 px on a laptop. */
export const DETAIL = { abroad: 5, land: 1.8, belts: 2, zones: 1.4, lines: 2 } as const;

/** Islands and lakes abroad below this area are left out. */
const ISLET_KM2 = 8;

/** All land within a pale shoreline, the city on lighter paper, rivers. The sea is the page behind. */
export function ground({ land, lines }: OverviewLayers, palette: OverviewPalette): string {
  const city = land.features.find((area) => area.properties?.['class'] === 'city');
  const rivers = lines.features
    .filter((line) => line.properties?.['class'] === 'river')
    .map((line) => pathData(line.geometry, DETAIL.lines))
    .join('');
  return [
    element('path', {
      class: 'overview-abroad',
      d: pathData(landMass(land.features), DETAIL.abroad),
      fill: palette.abroad,
      stroke: palette.shoal,
      // One flat line: a wide band under a filter or many rounded joins would hold up the first paint.
      'stroke-width': 4,
    }),
    element('path', {
      class: 'overview-land',
      d: city === undefined ? '' : pathData(city.geometry, DETAIL.land),
      fill: palette.land,
      stroke: palette.cityEdge,
      'stroke-width': 1.6,
      'stroke-linejoin': 'round',
    }),
    element('path', {
      class: 'overview-river',
      d: rivers,
      fill: 'none',
      stroke: palette.river,
      'stroke-width': 3,
    }),
  ].join('');
}

/** City and neighbours as one silhouette within reach of the map, without islets that are too small to see. */
function landMass(features: readonly GeoJSON.Feature[]): GeoJSON.Geometry {
  const areas = features.flatMap(({ geometry }) => (isArea(geometry) ? [feature(geometry)] : []));
  const whole = unionOf(areas);
  const near = whole === undefined ? undefined : intersectionOf(whole, bboxPolygon([...MAX_BOUNDS]));
  const seen = withoutSlivers(near, ISLET_KM2);
  return seen?.geometry ?? { type: 'MultiPolygon', coordinates: [] };
}

/** Borders between districts, each once: drawn twice, the dashes of two neighbours would fill one another's gaps. */
export function districtLines({ districts }: OverviewLayers, palette: OverviewPalette): string {
  const whole = topology({ districts });
  const inner = mesh(whole, whole.objects['districts'], (one, other) => one !== other);
  return element('path', {
    class: 'overview-districts',
    d: pathData(inner, DETAIL.land),
    fill: 'none',
    stroke: palette.districtLine,
    'stroke-width': 1.2,
    'stroke-dasharray': '5 4',
    'pointer-events': 'none',
  });
}
