import { targetLines } from '../../atlas/reading/target-lines.ts';
import { TARGET_GROUPINGS } from '../../atlas/reading/target-query.ts';
import { chosenOf } from '../../state/chosen-values.ts';
import type { Settle } from '../../state/settled.ts';
import { includes } from '../../state/url-values.ts';
import {
  ADDRESS_NAMES,
  countedValues,
  isYear,
  presentValue,
  TARGET_FILTERS,
  type TargetFilter,
} from './target-choices.ts';
import type { TargetsState } from './targets-state.ts';

/** Of years there is one, by which all is due; of every other filter any number. */
const valuesIn = (filter: TargetFilter, text: string): readonly string[] =>
  filter === 'due' ? [text] : chosenOf(text);

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
    const asOfToday = new Set(valuesIn(filter, value).map((one) => presentValue(graph, one)));
    const all = filter === 'due' ? undefined : [...countedValues(graph, lines, filter).keys()];
    const known = [...asOfToday].filter((one) => all?.includes(one) ?? isYear(one));
    if (known.length === 0 || known.length < asOfToday.size) unknown.push(ADDRESS_NAMES[filter]);
    const text = known.length === 0 ? undefined : known.join();
    if (text !== value) state[filter] = text;
  }
  return { state, unknown };
};
