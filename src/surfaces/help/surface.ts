import { defineSurface } from '../../state/surface.ts';

/** The keys of the page, over everything. */
export const help = defineSurface({
  id: 'help',
  slot: 'dialog',
  needs: 'nothing',
  budget: 2_000,
});
