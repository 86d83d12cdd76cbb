import { defineSurface } from '../../state/surface.ts';

/** What the atlas rests on, and its files to take away. */
export const about = defineSurface({
  id: 'about',
  slot: 'panel',
  needs: 'dataset',
  views: [
    { name: 'about', tabs: [{ door: 'data', order: 10, label: 'nav.about' }], widths: ['side', 'wide'] },
  ],
  loads: { idle: 4 },
  budget: 6_000,
});
