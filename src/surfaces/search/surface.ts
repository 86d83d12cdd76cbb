import { defineSurface } from '../../state/surface.ts';
import { SEARCH_COMMANDS } from './search-commands.ts';

/** One box over everything. */
export const search = defineSurface({
  id: 'search',
  slot: 'bar',
  needs: 'nothing',
  isOpen: ({ embed }) => !embed,
  loads: { idle: 0 },
  load: () => import('./search-panel.tsx'),
  commands: SEARCH_COMMANDS,
  budget: 30_000,
});
