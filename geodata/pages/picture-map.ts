import { bbox } from '@turf/turf';
import { lightTheme } from '../../src/layers/theme.ts';
import { interiorPoint } from '../geometry/interior-point.ts';
import { isArea } from '../geometry/polygons.ts';
import { DETAIL, districtLines, ground } from '../overview/ground.ts';
import { type LabelWish, placeLabels } from '../overview/label-placement.ts';
import { type OverviewLayers, recordProperties } from '../overview/overview-layers.ts';
import { pathData } from '../overview/path-data.ts';
import { project, VIEW_HEIGHT, VIEW_WIDTH } from '../overview/projection.ts';
import { shortName } from '../overview/short-name.ts';
import { element, escaped } from '../overview/svg-text.ts';
import { SANS } from './picture-column.ts';

/** What pictures are drawn from; of `marked`, places that have no shape on them, only those that are brought out are seen. */
export type PictureLayers = OverviewLayers & { marked: GeoJSON.FeatureCollection };

/** Records that are brought out before all others; `all` where none is. */
export type Shown = ReadonlySet<string> | 'all';

/** More names than these would stand on one another. */
const MOST_NAMES = 6;
const NAME_SIZE = 34;

/** What lies beneath on all pictures. */
interface Beneath {
  land: string;
  districts: string;
}

/** Draws the city in units of the overview; what lies beneath on all pictures is worked out once. */
export function mapDrawer(layers: PictureLayers): (shown: Shown) => string {
  const beneath = { land: ground(layers, lightTheme), districts: districtLines(layers, lightTheme) };
  return (shown) => map(layers, beneath, shown);
}

function map(layers: PictureLayers, beneath: Beneath, shown: Shown): string {
  const isShown = (feature: GeoJSON.Feature): boolean =>
    shown === 'all' || shown.has(recordProperties(feature).id);
  const isChosen = (isOn: boolean): boolean => isOn && shown !== 'all';
  const shape = (feature: GeoJSON.Feature, detail: number): string => {
    const { belt } = recordProperties(feature);
    const roles = lightTheme.belts[belt];
    const isZone = feature.properties?.['class'] === 'zone';
    const isOn = isShown(feature);
    return element('path', {
      d: pathData(feature.geometry, detail),
      fill: isZone ? roles.fill : roles.soft,
      'fill-opacity': isZone ? (isOn ? 0.85 : 0.12) : isOn ? 0.65 : 0.22,
      stroke: isZone || isChosen(isOn) ? roles.line : undefined,
      'stroke-opacity': isOn ? 1 : 0.35,
      'stroke-width': isChosen(isOn) ? 3 : 1.4,
    });
  };
  const areas = [...layers.belts.features, ...layers.core.features];
  // What is brought out lies above the rest.
  const zones = layers.zones.features.toSorted((one, other) => Number(isShown(one)) - Number(isShown(other)));
  return [
    beneath.land,
    ...areas.map((feature) => shape(feature, DETAIL.belts)),
    beneath.districts,
    ...zones.map((feature) => shape(feature, DETAIL.zones)),
    ...(shown === 'all'
      ? []
      : onTop(layers.marked.features.filter(isShown), [...zones, ...areas].filter(isShown))),
  ].join('');
}

/** Marks, and the names of all that is brought out; none where there are too many of them. */
function onTop(marked: readonly GeoJSON.Feature[], shapes: readonly GeoJSON.Feature[]): readonly string[] {
  const marks = marked.map((feature) => {
    const [x, y] = middleOf(feature);
    const fill = lightTheme.belts[recordProperties(feature).belt].line;
    return element('circle', { cx: x, cy: y, r: 13, fill, stroke: lightTheme.paper, 'stroke-width': 4 });
  });
  const isMany = marked.length + shapes.length > MOST_NAMES;
  return [...marks, isMany ? '' : names([...marked.map(aboveMark), ...shapes.map(onShape)])];
}

/** A name, and where it would stand. */
type Named = Pick<LabelWish, 'id' | 'text' | 'x' | 'y'>;

function named(feature: GeoJSON.Feature, rise: number): Named {
  const { id, name } = recordProperties(feature);
  const [x, y] = middleOf(feature);
  return { id, text: shortName(name), x, y: y - rise };
}

const aboveMark = (feature: GeoJSON.Feature): Named => named(feature, NAME_SIZE);

/** In a large shape; above one that the name would cover. */
function onShape(feature: GeoJSON.Feature): Named {
  const [, south, , north] = bbox(feature);
  const height = project([0, south])[1] - project([0, north])[1];
  return named(feature, height > 3 * NAME_SIZE ? 0 : (height + NAME_SIZE) / 2);
}

/** Of a point or an area, in units of the overview. */
function middleOf({ geometry }: GeoJSON.Feature): readonly [number, number] {
  const at = isArea(geometry) ? interiorPoint(geometry) : undefined;
  const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  return project(at === undefined ? [lon, lat] : [at.lon, at.lat]);
}

function names(wanted: readonly Named[]): string {
  const wishes = wanted.map(
    (name): LabelWish => ({
      ...name,
      size: NAME_SIZE,
      spacing: 0,
      reach: NAME_SIZE * 4,
    }),
  );
  const frame = { left: 0, top: 0, right: VIEW_WIDTH, bottom: VIEW_HEIGHT };
  return placeLabels(wishes, frame)
    .map(({ centreX, centreY, text }) =>
      element(
        'text',
        {
          x: Math.round(centreX),
          y: Math.round(centreY + NAME_SIZE * 0.36),
          'text-anchor': 'middle',
          'font-family': SANS,
          'font-size': NAME_SIZE,
          fill: lightTheme.ink,
          stroke: lightTheme.halo,
          'stroke-width': 6,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        escaped(text),
      ),
    )
    .join('');
}
