import { GOVERNED_KINDS } from '../../atlas/records/planning-rule.ts';
import { VERDICTS } from '../../atlas/rules/rule-check.ts';
import { RULE_ORDERS, type RuleOrder, type RuleQuestion } from '../../atlas/rules/rule-groups.ts';
import type { RulesState } from './rules-state.ts';

/** What the address asks; a value that there is not asks nothing. */
export function questionOf({ document, governs, verdict }: RulesState): RuleQuestion {
  return {
    verdict: VERDICTS.find((known) => known === verdict),
    document,
    governs: GOVERNED_KINDS.find((known) => known === governs),
  };
}

export const orderOf = ({ order }: RulesState): RuleOrder =>
  RULE_ORDERS.find((known) => known === order) ?? 'document';
