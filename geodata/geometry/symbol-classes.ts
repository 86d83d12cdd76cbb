import type { PlaceClass } from '../../src/atlas/records/place-at-first-sight.ts';

/** Classes of places that the map draws as a symbol, with a name, however well they are known. */
export const SYMBOL_CLASSES = ['town', 'base', 'park'] as const satisfies readonly PlaceClass[];

/** Whether places of a class have a symbol. */
export const hasSymbol = (placeClass: PlaceClass): boolean =>
  SYMBOL_CLASSES.some((known) => known === placeClass);
