import { tryAgain } from '../../lib/try-again.ts';
import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { TargetsState } from './targets-state.ts';

const NOTHING: TargetsState = {
  by: undefined,
  due: undefined,
  document: undefined,
  governing: undefined,
  state: undefined,
  bureau: undefined,
  place: undefined,
};

// The names of filters are owned by the lists.
export const TARGETS_SLICE = defineSlice<TargetsState>({
  id: 'targets',
  view: 'targets',
  initial: NOTHING,
  homes: {
    by: textAt('by'),
    due: textAt('due'),
    document: textAt('in'),
    governing: textAt('force'),
    state: textAt('outcome'),
    bureau: textAt('office'),
    place: textAt('area'),
  },
  settle: async () => (await tryAgain(() => import('./settle-targets.ts'))).settleTargets,
});
