import { offers } from '../../state/choices.ts';
import { defineSurface } from '../../state/surface.ts';

/** One box over everything. */
export const search = defineSurface({
  id: 'search',
  slot: 'bar',
  needs: 'nothing',
  isOpen: (choices) => offers(choices, 'search'),
  loads: { idle: 0 },
  budget: 30_000,
});
