import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

type Values = Record<string, unknown>;

/** Tests validate the style; doing it again for each property would take most of the time of a theme change. */
interface Unvalidated {
  validate: false;
}
const UNVALIDATED: Unvalidated = { validate: false };

/** The part of a map that restyling needs; any property name, since `buildStyle` vouches for them. */
export interface Restylable {
  setPaintProperty(layer: string, name: string, value: unknown, options: Unvalidated): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown, options: Unvalidated): unknown;
}

/**
 * Turns the layers `before` into `after` by setting only what differs. Both come from `buildLayers` and have the same
 * ids; feature-state, images and sources stay as they are.
 */
export function restyle(
  map: Restylable,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const previous = new Map(before.map((layer) => [layer.id, layer]));
  for (const layer of after) {
    const old = previous.get(layer.id);
    if (old === undefined) continue;
    for (const [name, value] of differences(old.paint, layer.paint))
      map.setPaintProperty(layer.id, name, value, UNVALIDATED);
    for (const [name, value] of differences(old.layout, layer.layout))
      map.setLayoutProperty(layer.id, name, value, UNVALIDATED);
  }
}

function differences(before: object = {}, after: object = {}): [string, unknown][] {
  const [old, now]: Values[] = [{ ...before }, { ...after }];
  return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
    .filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(now?.[name]))
    .map((name) => [name, now?.[name]]);
}
