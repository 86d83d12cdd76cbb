import { defineSurface } from '../../state/surface.ts';
import { RULES_SLICE } from './rules-slice.ts';

/** The planning rules of the documents held against what they govern (规则核对). */
export const rules = defineSurface({
  id: 'rules',
  slot: 'panel',
  needs: 'dataset',
  views: [
    {
      name: 'rules',
      tabs: [{ door: 'plans', order: 7, label: 'tab.rules' }],
      widths: ['wide', 'side', 'full'],
    },
  ],
  slice: RULES_SLICE,
  loads: { idle: 6 },
  budget: 8_000,
});
