import { DIFFERENCE_CHANGES, DIFFERENCE_KINDS } from '../../atlas/records/difference.ts';
import { chosenOf } from '../../state/chosen-values.ts';
import type { Settle } from '../../state/settled.ts';
import type { DifferencesState } from './differences-state.ts';

/**
 * A document that the dataset does not hold, one that is named twice, and kinds, changes and orders that mean nothing are left out
 * and named.
 */
export const settleDifferences: Settle<DifferencesState> = (state, _, graph) => {
  const isUnknown = (id: string | undefined) => id !== undefined && graph.document(id) === undefined;
  const isTwice = state.from !== undefined && state.from === state.to;
  const [kinds, changes] = [known(state.kinds, DIFFERENCE_KINDS), known(state.changes, DIFFERENCE_CHANGES)];
  const order = state.order === 'name' ? state.order : undefined;
  const map = state.map === 'swipe' ? state.map : undefined;
  return {
    state: {
      from: isUnknown(state.from) ? undefined : state.from,
      to: isUnknown(state.to) || isTwice ? undefined : state.to,
      kinds: kinds.text,
      changes: changes.text,
      order,
      map,
    },
    unknown: [
      ...(isUnknown(state.from) ? ['from'] : []),
      ...(isUnknown(state.to) || isTwice ? ['to'] : []),
      ...(kinds.isWhole ? [] : ['kinds']),
      ...(changes.isWhole ? [] : ['changes']),
      ...(order === state.order ? [] : ['change-order']),
      ...(map === state.map ? [] : ['change-map']),
    ],
  };
};

/** What of a filter means something, and whether that is all of it. */
function known(
  text: string | undefined,
  all: readonly string[],
): { text: string | undefined; isWhole: boolean } {
  const chosen = chosenOf(text);
  const kept = chosen.filter((value) => all.includes(value));
  return { text: kept.length === 0 ? undefined : kept.join(), isWhole: kept.length === chosen.length };
}
