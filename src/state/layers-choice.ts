import type { RecordLayer } from '../layers/record-layers.ts';

/** What a first visit shows: the layout of 2021 and what supports it. */
export const DEFAULT_LAYERS: readonly RecordLayer[] = [
  'core',
  'belts',
  'zones',
  'subzones',
  'towns',
  'bases',
];

/** Layers that show records of a document; a plan switch keeps these and hides the rest. */
export const PLAN_LAYERS: Readonly<Record<string, readonly RecordLayer[]>> = {
  '2016-pilot-plan': ['pilot-areas', 'parks', 'projects'],
  '2021-14fyp': ['core', 'belts', 'zones', 'subzones', 'towns', 'bases'],
};

/** The layers of a plan; `undefined` for none, and for a document that has none. The name may come from a URL. */
export function layersOfPlan(plan: string | undefined): readonly RecordLayer[] | undefined {
  return plan !== undefined && Object.hasOwn(PLAN_LAYERS, plan) ? PLAN_LAYERS[plan] : undefined;
}
