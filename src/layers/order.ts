import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LISTED_CLICKABLE, listedCounts } from './count-bubbles.ts';
import type { LayerContext } from './define-layer.ts';
import { DISTRICT_CLICKABLE, districts } from './districts.ts';
import type { DrawContext } from './draw-context.ts';
import { EMPHASIS_CLICKABLE, emphasisDots, emphasisLabels, panelGuard, referenceLabels } from './labels.ts';
import { land } from './land.ts';
import { lines } from './lines.ts';
import { LAYERS, layerNamed, type RecordLayer } from './record-layers.ts';

/** What everything drawn depends on. */
export interface Scene extends DrawContext {
  visibleLayers: ReadonlySet<RecordLayer>;
}

/** Layers of records, the lowest first. */
const BY_HEIGHT = LAYERS.toSorted((a, b) => a.height - b.height);

/** Their names, the least important first: among names the later is placed first, so it wins the room. */
const BY_RANK = LAYERS.flatMap(({ name, draws: { names } }) =>
  names === undefined ? [] : [{ name, ...names }],
).toSorted((a, b) => b.rank - a.rank);

/** All layers of the style, bottom first: the ground of the map, what lies on it, names, symbols, what is lit. */
export function drawAll(scene: Scene): LayerSpecification[] {
  const contextOf = (name: RecordLayer): LayerContext => ({
    ...scene,
    visibility: scene.visibleLayers.has(name) ? 'visible' : 'none',
  });
  const each = (part: 'ground' | 'bodies' | 'symbols'): LayerSpecification[] =>
    BY_HEIGHT.flatMap(({ name, draws }) => draws[part]?.(contextOf(name)) ?? []);
  return [
    ...land(scene),
    ...each('ground'),
    ...lines(scene),
    ...districts(scene),
    ...each('bodies'),
    ...referenceLabels(scene),
    ...BY_RANK.flatMap(({ name, draw }) => draw(contextOf(name))),
    ...emphasisDots(scene),
    ...each('symbols'),
    ...emphasisLabels(scene),
    ...listedCounts(scene),
    ...panelGuard(),
  ];
}

/** What a click can mean: a layer of records, a district, or the official outline of a place that has no layer. */
export type ClickTarget = RecordLayer | 'districts' | 'outlines';

/** Style layer id → what it stands for, for every layer that answers a click, once it is drawn. */
export const CLICKABLE: ReadonlyMap<string, ClickTarget> = new Map<string, ClickTarget>([
  ...LAYERS.flatMap(({ name, clickable }) => clickable.map((id) => [id, name] as const)),
  [DISTRICT_CLICKABLE.ground, 'districts'],
  [DISTRICT_CLICKABLE.name, 'districts'],
  [LISTED_CLICKABLE, 'projects'],
  // Drawn late (`official-outlines.ts`).
  ['towns-outline-fill', 'towns'],
  ['bases-outline-fill', 'bases'],
  ['parks-outline-fill', 'parks'],
  ['places-outline-fill', 'outlines'],
  ['places-outline-label', 'outlines'],
]);

/** Names among the clickable layers: a name under the pointer means its own record, whatever lies beneath it. */
export const CLICKABLE_NAMES: ReadonlySet<string> = new Set([
  ...[...CLICKABLE.keys()].filter((id) => id.endsWith('-label')),
  DISTRICT_CLICKABLE.name,
  ...EMPHASIS_CLICKABLE,
]);

/** Above belts and core, beneath the zones and all that lies in them. */
const OUTLINES_HEIGHT = 35;

/** How high a target lies: of several under a pointer the highest is meant, and the ground of a district last. */
export const heightOf = (target: ClickTarget): number =>
  layerNamed(target)?.height ?? (target === 'outlines' ? OUTLINES_HEIGHT : 0);

/** True for what covers wide ground beneath everything else. */
export const isGround = (target: ClickTarget): boolean =>
  target === 'districts' || target === 'outlines' || layerNamed(target)?.draws.ground !== undefined;

/** True for what covers ground, however small. */
export const isArea = (target: ClickTarget): boolean => layerNamed(target)?.isArea === true;

/** Reads a target from a feature's properties. */
export const parseTarget = (text: unknown): ClickTarget | undefined =>
  text === 'districts' ? text : layerNamed(String(text))?.name;
