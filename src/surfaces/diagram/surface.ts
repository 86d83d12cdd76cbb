import { defineSurface } from '../../state/surface.ts';

/** The plan's own diagram (一核四带二十区): what belongs to what, as the planners draw it. */
export const diagram = defineSurface({
  id: 'diagram',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'diagram',
      tabs: [{ door: 'map', order: 1, label: 'tab.diagram' }],
      widths: ['wide', 'full', 'side'],
    },
  ],
  loads: { idle: 5 },
  budget: 6_000,
});
