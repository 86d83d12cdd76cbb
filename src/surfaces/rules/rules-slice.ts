import { textAt } from '../../state/home.ts';
import { defineSlice } from '../../state/slice.ts';
import type { RulesState } from './rules-state.ts';

export const RULES_SLICE = defineSlice<RulesState>({
  id: 'rules',
  view: 'rules',
  initial: {},
  homes: {
    rule: textAt('rule'),
    checked: textAt('checked'),
    verdict: textAt('verdict'),
    document: textAt('rule-source'),
    governs: textAt('governs'),
    order: textAt('rule-order'),
  },
});
