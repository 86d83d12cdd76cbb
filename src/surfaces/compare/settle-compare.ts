import { askedRecords } from '../../atlas/compare/asked-records.ts';
import type { Settle } from '../../state/settled.ts';
import type { CompareState } from './compare-state.ts';

/** Old ids become today's; what is not in the dataset, stands twice or is more than fits is left out and named. */
export const settleCompare: Settle<CompareState> = ({ compare, same }, _, graph) => {
  const { ids, isWhole } = askedRecords(graph, compare);
  const text = ids.length === 0 ? undefined : ids.join();
  const isSameKnown = same === undefined || same === 'hide';
  return {
    state: {
      ...(text === compare ? {} : { compare: text }),
      ...(isSameKnown ? {} : { same: undefined }),
    },
    unknown: [...(isWhole ? [] : ['compare']), ...(isSameKnown ? [] : ['same'])],
  };
};
