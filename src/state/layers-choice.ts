/**
 * Names of the layers that a person can switch, as the URL writes them. The layers themselves are in
 * `src/layers`, which this folder does not see; a test holds the two lists equal.
 */
export const LAYER_NAMES = [
  'core',
  'belts',
  'zones',
  'subzones',
  'towns',
  'bases',
  'pilot-areas',
  'parks',
  'projects',
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

/** What a first visit shows: the layout of 2021 and what supports it. */
export const DEFAULT_LAYERS: readonly LayerName[] = ['core', 'belts', 'zones', 'subzones', 'towns', 'bases'];

/** Layers that show records of a document; a plan switch keeps these and hides the rest. */
export const PLAN_LAYERS: Readonly<Record<string, readonly LayerName[]>> = {
  '2016-pilot-plan': ['pilot-areas', 'parks', 'projects'],
  '2021-14fyp': ['core', 'belts', 'zones', 'subzones', 'towns', 'bases'],
};

/** The layers of a plan; `undefined` for none, and for a document that has none. The name may come from a URL. */
export function layersOfPlan(plan: string | undefined): readonly LayerName[] | undefined {
  return plan !== undefined && Object.hasOwn(PLAN_LAYERS, plan) ? PLAN_LAYERS[plan] : undefined;
}
