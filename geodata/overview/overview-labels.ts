import { BELT_KEYS } from '../../src/layers/feature.ts';
import { interiorPoint } from '../geometry/interior-point.ts';
import { isArea } from '../geometry/polygons.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './label-placement.ts';
import { type OverviewLayers, recordProperties } from './overview-layers.ts';
import type { OverviewPalette } from './palette.ts';
import { project, VIEW_HEIGHT, VIEW_WIDTH } from './projection.ts';
import { shortName } from './short-name.ts';
import { element, escaped } from './svg-text.ts';

/**
 * Font sizes in view box units. A laptop shows the box about 900 px high (1 unit = 0.69 px), a phone 390 px wide (0.39 px);
 * names of zones have no room there, so a phone gets the belts and the districts in a set of its own.
 */
const SIZES = {
  wide: { belt: 21, zone: 16.5, district: 16, sea: 18 },
  narrow: { belt: 34, zone: 0, district: 29, sea: 30 },
} as const;

type Set = keyof typeof SIZES;

/** Names that look alike: one group element. */
interface NameGroup {
  fill: string;
  halo: string;
  weight: number;
  size: number;
  spacing: number;
  /** Whether the names are links to their record. */
  linked: boolean;
  names: { id: string; text: string; x: number; y: number; reach: number }[];
}

/** Both sets of names, each placed free of collisions; `src/ui/overview.css` shows the one that fits the screen. */
export function overviewLabels(
  layers: OverviewLayers,
  palette: OverviewPalette,
  href: (id: string) => string,
): string {
  return (['wide', 'narrow'] as const)
    .map((set) =>
      element(
        'g',
        {
          class: `overview-names-${set}`,
          display: set === 'narrow' ? 'none' : undefined,
          'paint-order': 'stroke',
          'stroke-linejoin': 'round',
        },
        namesOf(set, layers, palette, href),
      ),
    )
    .join('');
}

function namesOf(
  set: Set,
  layers: OverviewLayers,
  palette: OverviewPalette,
  href: (id: string) => string,
): string {
  const groups = [
    ...beltNames(set, layers, palette),
    ...zoneNames(set, layers, palette),
    quietNames(set, 'district', layers, palette),
    quietNames(set, 'sea', layers, palette),
  ];
  const frame = { left: 0, top: 0, right: VIEW_WIDTH, bottom: VIEW_HEIGHT };
  const wishes = groups.flatMap(({ names, size, spacing }): LabelWish[] =>
    names.map((name) => ({ ...name, size, spacing })),
  );
  const placed = new Map(placeLabels(wishes, frame).map((label) => [label.id, label]));
  return groups.map((group) => groupElement(group, placed, href)).join('');
}

function beltNames(set: Set, { core, belts }: OverviewLayers, palette: OverviewPalette): NameGroup[] {
  const size = SIZES[set].belt;
  return [...core.features, ...belts.features].map((feature) => {
    const { id, name, belt } = recordProperties(feature);
    return {
      fill: palette.belts[belt].text,
      halo: palette.halo,
      weight: 700,
      size,
      spacing: size * 0.1,
      linked: true,
      names: [{ id, text: name, ...anchor(feature), reach: size * 9 }],
    };
  });
}

/** The zones of each family; empty where the screen has no room for them. */
function zoneNames(set: Set, { zones }: OverviewLayers, palette: OverviewPalette): NameGroup[] {
  const size = SIZES[set].zone;
  if (size === 0) return [];
  return BELT_KEYS.map((family) => ({
    fill: palette.belts[family].text,
    halo: palette.halo,
    weight: 500,
    size,
    spacing: 0,
    linked: true,
    names: zones.features
      .filter((feature) => recordProperties(feature).belt === family)
      .map((feature) => {
        const { id, name } = recordProperties(feature);
        return { id, text: shortName(name), ...anchor(feature), reach: size * 5 };
      }),
  }));
}

function quietNames(
  set: Set,
  kind: 'district' | 'sea',
  { labels }: OverviewLayers,
  palette: OverviewPalette,
): NameGroup {
  const size = SIZES[set][kind];
  const sea = kind === 'sea';
  return {
    fill: sea ? palette.seaInk : palette.inkMuted,
    halo: sea ? palette.seaHalo : palette.halo,
    weight: 500,
    size,
    spacing: size * 0.3,
    linked: false,
    names: labels.features
      .filter((feature) => feature.properties?.['class'] === kind)
      .map((feature) => {
        const { id, name } = recordProperties(feature);
        return { id, text: name, ...anchor(feature), reach: size * (sea ? 2 : 4) };
      }),
  };
}

function anchor(feature: GeoJSON.Feature): { x: number; y: number } {
  const { geometry } = feature;
  const at = isArea(geometry) ? interiorPoint(geometry) : undefined;
  const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  const [x, y] = project(at === undefined ? [lon, lat] : [at.lon, at.lat]);
  return { x, y };
}

function groupElement(
  group: NameGroup,
  placed: ReadonlyMap<string, PlacedLabel>,
  href: (id: string) => string,
): string {
  const content = group.names
    .map(({ id }) => placed.get(id))
    .filter((label) => label !== undefined)
    .map((label) => (group.linked ? nameLink(label, href) : nameText(label)))
    .join('');
  const values = {
    'font-size': group.size,
    'font-weight': group.weight,
    'letter-spacing': group.spacing === 0 ? undefined : tenth(group.spacing),
    fill: group.fill,
    stroke: group.halo,
    'stroke-width': tenth(group.size / 5),
  };
  return content === '' ? '' : element('g', values, content);
}

/** The shapes are the links that the keyboard reaches; their names only widen the target of the pointer. */
function nameLink(label: PlacedLabel, href: (id: string) => string): string {
  return element('a', { href: href(label.id), tabindex: -1, 'aria-hidden': 'true' }, nameText(label));
}

/** The baseline lies about a third of the size below the middle of Chinese characters. */
function nameText({ text, centreX, centreY, size }: PlacedLabel): string {
  return element('text', { x: Math.round(centreX), y: Math.round(centreY + size * 0.36) }, escaped(text));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
