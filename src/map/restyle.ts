import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

type Values = Record<string, unknown>;

/** The part of a map that restyling needs; any property name, since `buildStyle` vouches for them. */
export interface Restylable {
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): unknown;
}

/**
 * Turns the style `before` into `after` by setting only what differs. Both come from `buildStyle` with the same data, so
 * they have the same layers and sources; feature-state, images and tiles stay as they are.
 */
export function restyle(map: Restylable, before: StyleSpecification, after: StyleSpecification): void {
  const previous = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const old = previous.get(layer.id);
    if (old === undefined) continue;
    for (const [name, value] of differences(old.paint, layer.paint))
      map.setPaintProperty(layer.id, name, value);
    for (const [name, value] of differences(old.layout, layer.layout))
      map.setLayoutProperty(layer.id, name, value);
  }
}

function differences(before: object = {}, after: object = {}): [string, unknown][] {
  const [old, now]: Values[] = [{ ...before }, { ...after }];
  return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
    .filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(now?.[name]))
    .map((name) => [name, now?.[name]]);
}
