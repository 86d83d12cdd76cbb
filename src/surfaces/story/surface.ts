import { defineSurface } from '../../state/surface.ts';

/** The story that is presented (讲解): its words beside the live atlas, which shows what the step is about. */
export const story = defineSurface({
  id: 'story',
  slot: 'story',
  needs: 'nothing',
  isOpen: (choices) => choices.story !== undefined,
  budget: 6_000,
});

/** The stories that there are, and those of one's own: a list that is read before the records have come. */
export const stories = defineSurface({
  id: 'stories',
  slot: 'panel',
  needs: 'nothing',
  views: [
    {
      name: 'stories',
      tabs: [{ door: 'map', order: 3, label: 'tab.stories' }],
      widths: ['side', 'wide'],
    },
  ],
  budget: 5_000,
});
