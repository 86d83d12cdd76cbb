import { DETAIL, districtLines, ground } from './ground.ts';
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
