import type { Pointed } from '../atlas/on-map/pointed-places.ts';
import type { RecordLayer } from '../layers/record-layers.ts';
import type { Emphasis, Language, Overlays, Padding, ThemeName } from './contract.ts';

/** The whole state that the map is told. */
export interface Wanted {
  theme: ThemeName;
  language: Language;
  visibleLayers: ReadonlySet<RecordLayer>;
  padding: Padding;
  emphasis: Emphasis;
  overlays: Overlays;
  pointed: readonly Pointed[];
  label: string;
}

export const samePadding = (a: Padding, b: Padding): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** True where the style looks the same, whatever is emphasised. */
export const sameLook = (a: Wanted, b: Wanted): boolean =>
  a.theme === b.theme &&
  a.language === b.language &&
  a.visibleLayers.size === b.visibleLayers.size &&
  [...a.visibleLayers].every((layer) => b.visibleLayers.has(layer));
