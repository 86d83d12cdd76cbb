import { defineSurface } from '../../state/surface.ts';

/** What the reader has put aside (已选), over everything: it belongs to no door, and to the device instead of the address. */
export const basket = defineSurface({
  id: 'basket',
  slot: 'dialog',
  needs: 'dataset',
  budget: 4_000,
});
