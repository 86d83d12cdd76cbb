import type { Graph } from '../graph/graph.ts';
import { documentsInTime } from '../plans/documents-in-time.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Measure } from '../records/measure.ts';
import type { PlanningRule } from '../records/planning-rule.ts';
import { ruleChecked } from './check-rules.ts';
import { type RuleCheck, VERDICTS, type Verdict } from './rule-check.ts';
import { statedRules } from './stated-rules.ts';

/** In what order the subjects of a rule stand: of the documents, by verdict, by the most that any reading counts, by name. */
export const RULE_ORDERS = ['document', 'verdict', 'count', 'name'] as const;
export type RuleOrder = (typeof RULE_ORDERS)[number];

/** What is asked of the rules; absent is everything. */
export interface RuleQuestion {
  verdict?: Verdict | undefined;
  /** The document that states the rule. */
  document?: string | undefined;
  governs?: PlanningRule['governs'] | undefined;
}

/** One number of a rule with what it governs. */
export interface RuleTerm {
  rule: PlanningRule;
  checks: readonly RuleCheck[];
}

/** A rule as the text states it, with its numbers. */
export interface RuleEntry {
  measure: Measure;
  terms: readonly RuleTerm[];
  counts: Readonly<Record<Verdict, number>>;
}

/** The rules that one document states. */
export interface RulesOfDocument {
  document: AtlasDocument;
  entries: readonly RuleEntry[];
}

const known = new WeakMap<Graph, readonly RulesOfDocument[]>();

/** All rules with all that they govern, document by document in the order of time; one without rules has no entries. */
export function rulesByDocument(graph: Graph): readonly RulesOfDocument[] {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const stated = statedRules(graph);
  const groups = documentsInTime(graph).map(({ document }) => {
    const own = stated.filter((rule) => rule.document === document.id);
    const measures = [...new Set(own.map(({ measure }) => measure))];
    return {
      document,
      entries: measures.map((measure) =>
        entryOf(
          measure,
          own
            .filter((rule) => rule.measure === measure)
            .map((rule) => ({ rule: rule.rule, checks: ruleChecked(graph, rule) })),
        ),
      ),
    };
  });
  known.set(graph, groups);
  return groups;
}

/** What of the rules answers the question; rules and documents of which nothing is left go. */
export function rulesAsked(
  groups: readonly RulesOfDocument[],
  { document, governs, verdict }: RuleQuestion,
): readonly RulesOfDocument[] {
  return groups.flatMap((group) => {
    if (document !== undefined && group.document.id !== document) return [];
    const entries = group.entries.flatMap(({ measure, terms }) => {
      const left = terms
        .filter(({ rule }) => governs === undefined || rule.governs === governs)
        .map(({ checks, rule }) => ({
          rule,
          checks: checks.filter((check) => verdict === undefined || check.verdict === verdict),
        }))
        .filter(({ checks }) => checks.length > 0);
      return left.length === 0 ? [] : [entryOf(measure, left)];
    });
    return entries.length === 0 && (document ?? governs ?? verdict) !== undefined
      ? []
      : [{ document: group.document, entries }];
  });
}

/** How many checks there are of each verdict. */
export function verdictCounts(checks: readonly RuleCheck[]): Readonly<Record<Verdict, number>> {
  const counts = { holds: 0, exceeds: 0, undetermined: 0 };
  for (const { verdict } of checks) counts[verdict] += 1;
  return counts;
}

function entryOf(measure: Measure, terms: readonly RuleTerm[]): RuleEntry {
  return { measure, terms, counts: verdictCounts(terms.flatMap(({ checks }) => checks)) };
}

/** The most that any reading gives; nothing counted is less than anything. */
export const mostOf = ({ readings }: RuleCheck): number =>
  Math.max(-1, ...readings.map(({ most = -1 }) => most));

/** Checks in another order than that of the documents; those that are alike keep it. Firm verdicts come first, then what passes the limit by any reading. */
export function inOrder(
  checks: readonly RuleCheck[],
  order: RuleOrder,
  nameOf: (check: RuleCheck) => string,
): readonly RuleCheck[] {
  switch (order) {
    case 'document':
      return checks;
    case 'verdict':
      return checks.toSorted((a, b) => rankOf(a) - rankOf(b));
    case 'count':
      return checks.toSorted((a, b) => mostOf(b) - mostOf(a));
    case 'name':
      return checks.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'zh-Hans-CN-u-co-pinyin'));
  }
}

const RANKS: readonly Verdict[] = ['exceeds', 'holds', 'undetermined'];

function rankOf({ readings, verdict }: RuleCheck): number {
  const passes = readings.some((reading) => reading.verdict === 'exceeds') ? 0 : 1;
  return RANKS.indexOf(verdict) * VERDICTS.length + passes;
}
