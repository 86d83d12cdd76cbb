import { offers } from '../../state/choices.ts';
import { defineSurface } from '../../state/surface.ts';

/** The legend, which is the layer control. */
export const legend = defineSurface({
  id: 'legend',
  slot: 'tool',
  needs: 'places',
  isOpen: (choices) => offers(choices, 'legend'),
  loads: 'at-once',
  load: () => import('./legend-panel.tsx'),
  budget: 8_000,
});
