import { defineSurface } from '../../state/surface.ts';

/** One box over everything. */
export const search = defineSurface({
  id: 'search',
  slot: 'bar',
  needs: 'nothing',
  isOpen: ({ embed }) => !embed,
  loads: { idle: 0 },
  load: () => import('./search-panel.tsx'),
  budget: 30_000,
});
