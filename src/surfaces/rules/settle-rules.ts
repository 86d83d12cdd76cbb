import { parseNodeId } from '../../atlas/records/id.ts';
import { GOVERNED_KINDS } from '../../atlas/records/planning-rule.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import { VERDICTS } from '../../atlas/rules/rule-check.ts';
import { RULE_ORDERS } from '../../atlas/rules/rule-groups.ts';
import { statedRules } from '../../atlas/rules/stated-rules.ts';
import type { Settle } from '../../state/settled.ts';
import type { RulesState } from './rules-state.ts';

/** Old ids become today's; a rule, subject, filter or order that there is not is left out and named as the address has it. */
export const settleRules: Settle<RulesState> = (state, _, graph) => {
  const today = (id: string | undefined) => {
    const known = parseNodeId(id);
    const node = known === undefined ? undefined : graph.node(currentId(graph.dataset.redirects, known));
    return node?.id;
  };
  const rule = today(state.rule);
  const settled: RulesState = {
    rule: statedRules(graph).find(({ measure }) => measure.id === rule)?.measure.id,
    checked: today(state.checked),
    verdict: VERDICTS.find((verdict) => verdict === state.verdict),
    document: graph.document(state.document ?? '')?.id,
    governs: GOVERNED_KINDS.find((kind) => kind === state.governs),
    order: RULE_ORDERS.find((order) => order === state.order),
  };
  const changed = NAMES.filter(([key]) => settled[key] !== state[key]);
  return {
    state: Object.fromEntries(changed.map(([key]) => [key, settled[key]])),
    unknown: changed.filter(([key]) => settled[key] === undefined).map(([, name]) => name),
  };
};

/** What each is called in the address. */
const NAMES = [
  ['rule', 'rule'],
  ['checked', 'checked'],
  ['verdict', 'verdict'],
  ['document', 'rule-source'],
  ['governs', 'governs'],
  ['order', 'rule-order'],
] as const satisfies readonly (readonly [keyof RulesState, string])[];
