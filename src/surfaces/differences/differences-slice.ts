import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import { isOfOthers } from '../../state/url.ts';
import type { DifferencesState } from './differences-state.ts';

export const DIFFERENCES_SLICE = defineSlice<DifferencesState>({
  id: 'differences',
  view: 'differences',
  initial: {},
  homes: {
    from: {
      in: 'address',
      names: ['from'],
      read: (parameters) => parameters.getAll('from').find((id) => !isOfOthers('from', id)),
      write: (from) => (from === undefined ? [] : [['from', from]]),
    },
    to: textAt('to'),
    kinds: textAt('kinds'),
    changes: textAt('changes'),
    order: textAt('change-order'),
    map: textAt('change-map'),
  },
});
