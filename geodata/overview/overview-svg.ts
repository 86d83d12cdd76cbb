import { bboxPolygon, feature } from '@turf/turf';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { MAX_BOUNDS } from '../../src/lib/city.ts';
import { intersectionOf, isArea, unionOf, withoutSlivers } from '../geometry/polygons.ts';
import { overviewLabels } from './overview-labels.ts';
import { type OverviewLayers, recordProperties } from './overview-layers.ts';
import type { OverviewPalette } from './palette.ts';
import { pathData } from './path-data.ts';
import { VIEW_HEIGHT, VIEW_WIDTH } from './projection.ts';
import { element, escaped } from './svg-text.ts';

export interface OverviewOptions {
  palette: OverviewPalette;
  /** Accessible name of the whole picture. */
  label: string;
  /** Link to a record; `?select=<id>` unless told. */
  href?: (id: string) => string;
}

/** Units of the view box that outlines may differ from the layers; about 0.7 px on a laptop. */
const DETAIL = { abroad: 5, land: 1.8, belts: 2, zones: 1.4, lines: 2 } as const;

/** Islands and lakes abroad below this area are left out. */
const ISLET_KM2 = 8;

/**
 * The first view as a still picture: land, districts, belts, zones and names, every core, belt and zone a link.
 * Its view box is the city's bounds in Web Mercator, so that it lies exactly under the live map fitted to the same bounds.
 * What reaches beyond the box is drawn: show it with `overflow: visible`. Only presentation attributes and classes are used,
 * no style attributes; `src/ui/overview.css` takes care of small screens and themes.
 */
export function overviewSvg(
  layers: OverviewLayers,
  { palette, label, href = selectHref }: OverviewOptions,
): string {
  const links = (name: 'core' | 'belts' | 'zones', detail: number): string =>
    layers[name].features.map((record) => recordLink(record, palette, detail, href)).join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'overview',
      viewBox: `0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}`,
      // Group, not img: an image would hide its links from assistive technology.
      role: 'group',
      'aria-label': label,
      overflow: 'visible',
      'text-anchor': 'middle',
    },
    [
      ground(layers, palette),
      element(
        'g',
        { class: 'overview-belts', 'fill-opacity': 0.5 },
        links('belts', DETAIL.belts) + links('core', DETAIL.belts),
      ),
      districtLines(layers, palette),
      element(
        'g',
        { class: 'overview-zones', 'fill-opacity': 0.62, 'stroke-width': 1.4, 'stroke-dasharray': '4 3' },
        links('zones', DETAIL.zones),
      ),
      overviewLabels(layers, palette, href),
    ].join(''),
  );
}

function selectHref(id: string): string {
  return `?select=${id}`;
}

/** All land within a pale shoreline, the city on lighter paper, rivers. The sea is the page behind. */
function ground({ land, lines }: OverviewLayers, palette: OverviewPalette): string {
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
function districtLines({ districts }: OverviewLayers, palette: OverviewPalette): string {
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

/** A belt or zone as a link with its full name as title; dashed unless its outline is official. */
function recordLink(
  record: GeoJSON.Feature,
  palette: OverviewPalette,
  detail: number,
  href: (id: string) => string,
): string {
  const { id, name, nameEn, belt, precision } = recordProperties(record);
  const roles = palette.belts[belt];
  const zone = record.properties?.['class'] === 'zone';
  const shape = element('path', {
    d: pathData(record.geometry, detail),
    fill: zone ? roles.fill : roles.soft,
    stroke: zone ? roles.line : undefined,
    'stroke-dasharray': zone && precision === 'official' ? 'none' : undefined,
  });
  const title = `<title>${escaped(nameEn === '' ? name : `${name} ${nameEn}`)}</title>`;
  return element('a', { href: href(id), class: `family-${belt}` }, title + shape);
}
