import { targetLines } from '../../atlas/reading/target-lines.ts';
import { TARGET_GROUPINGS } from '../../atlas/reading/target-query.ts';
import type { Settle } from '../../state/slice.ts';
import { includes } from '../../state/url-values.ts';
import { ADDRESS_NAMES, isYear, presentValue, TARGET_FILTERS, valuesOf } from './target-choices.ts';
import type { TargetsState } from './targets-state.ts';

/** Old ids become today's; what no line has is left out and named. Any year may be asked for. */
export const settleTargets: Settle<TargetsState> = (asked, _, graph) => {
  const state: Partial<TargetsState> = {};
  const unknown: string[] = [];
  if (asked.by !== undefined && !includes(TARGET_GROUPINGS, asked.by)) {
    state.by = undefined;
    unknown.push(ADDRESS_NAMES.by);
  }
  const lines = TARGET_FILTERS.some((filter) => asked[filter] !== undefined) ? targetLines(graph) : [];
  for (const filter of TARGET_FILTERS) {
    const value = asked[filter];
    if (value === undefined) continue;
    const present = presentValue(graph, value);
    const isKnown = filter === 'due' ? isYear(value) : valuesOf(graph, lines, filter).includes(present);
    if (!isKnown) unknown.push(ADDRESS_NAMES[filter]);
    if (!isKnown || present !== value) state[filter] = isKnown ? present : undefined;
  }
  return { state, unknown };
};
