import { defineSurface } from '../../state/surface.ts';
import { ASK_SLICE } from './ask-slice.ts';

/** Which bureau answers for what, as the documents say, under its name of today (找谁). */
export const ask = defineSurface({
  id: 'ask',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'ask',
      tabs: [
        { door: 'plans', order: 3.1, label: 'tab.ask' },
        { door: 'invest', order: 3, label: 'tab.ask' },
      ],
      widths: ['side', 'wide', 'full'],
    },
  ],
  slice: ASK_SLICE,
  loads: { idle: 4 },
  budget: 5_000,
});
