import type { Graph } from '../graph/graph.ts';
import type { Measure } from '../records/measure.ts';
import type { AtlasNode } from '../records/node.ts';
import type { PlanningRule } from '../records/planning-rule.ts';
import type { PolicyCondition } from '../records/policy-condition.ts';

/** A number of a planning rule, or a plain condition of one, with the measure that states it. */
export interface StatedRule {
  measure: Measure;
  rule: PlanningRule;
  document: string;
}

/** Every rule of the documents with a number or a plain condition, in their order. */
export function statedRules(graph: Graph): readonly StatedRule[] {
  const { nodes } = graph.dataset;
  const city = nodes.find((node) => node.class === 'city');
  return nodes
    .filter((node) => node.kind === 'measure')
    .flatMap((measure) => {
      const { conditions = [], rules = [] } = measure.attributes;
      return [...rules, ...conditions.flatMap((condition) => setByClause(condition, city))].map(
        (rule): StatedRule => ({ measure, rule, document: rule.citations[0]?.document ?? '' }),
      );
    })
    .toSorted((a, b) => graph.documentOrder(a.measure.id) - graph.documentOrder(b.measure.id));
}

/** What a policy clause itself sets for land is a rule too: the share of new land for industry, the least price. */
function setByClause(
  { citations, comparison, grant, no, note, number, quantity, role, words }: PolicyCondition,
  city: AtlasNode | undefined,
): readonly PlanningRule[] {
  if (role !== 'sets' || comparison === undefined || number === undefined) return [];
  const notes = [grant, note].filter((text) => text !== undefined);
  const common = {
    no,
    comparison,
    number,
    unit: '%',
    words: words ?? '',
    ...(notes.length === 0 ? {} : { note: notes.join('；') }),
    citations,
  } as const;
  if (quantity === 'land-price-share')
    return [{ ...common, governs: 'industrial-land', counted: 'land-price-share' }];
  if (quantity !== 'land-quota-share' || city === undefined) return [];
  return [{ ...common, governs: 'city', place: city.id, counted: 'industrial-land-quota' }];
}
