import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { IncentivesState } from './incentives-state.ts';

export const INCENTIVES_SLICE = defineSlice<IncentivesState>({
  id: 'incentives',
  view: 'incentives',
  initial: {},
  homes: { project: textAt('project') },
});
