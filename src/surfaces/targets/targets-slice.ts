import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { TargetsState } from './targets-state.ts';

// The names of filters are owned by the lists.
export const TARGETS_SLICE = defineSlice<TargetsState>({
  id: 'targets',
  view: 'targets',
  initial: {},
  homes: {
    by: textAt('by'),
    due: textAt('due'),
    document: textAt('in'),
    governing: textAt('force'),
    state: textAt('outcome'),
    bureau: textAt('office'),
    place: textAt('area'),
  },
});
