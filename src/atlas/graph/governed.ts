import type { NodeId } from '../records/id.ts';
import type { Measure } from '../records/measure.ts';
import type { AtlasNode } from '../records/node.ts';
import type { PlanningRule } from '../records/planning-rule.ts';
import type { Graph } from './graph.ts';

/** A number of a planning rule with the measure that states it. */
export interface GoverningRule {
  measure: Measure;
  rule: PlanningRule;
}

/** The rules that govern this place or the places of its class, in the order of the documents; none for what is no place. */
export function rulesGoverning(graph: Graph, node: AtlasNode): readonly GoverningRule[] {
  if (node.kind !== 'place') return [];
  return graph.dataset.nodes
    .flatMap((measure) =>
      measure.kind === 'measure' ? (measure.attributes.rules ?? []).map((rule) => ({ measure, rule })) : [],
    )
    .filter(({ rule }) => rule.placeClass === node.class || rule.place === node.id)
    .toSorted((a, b) => graph.documentOrder(a.measure.id) - graph.documentOrder(b.measure.id));
}

/** The place, or the places of the class, that a rule governs, in the order of the documents; none where the text lists none. */
export function placesGoverned(graph: Graph, { place, placeClass }: PlanningRule): readonly AtlasNode[] {
  if (place === undefined && placeClass === undefined) return [];
  return graph.dataset.nodes
    .filter((node) => node.id === place || node.class === placeClass)
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

/**
 * The leading industries (主导产业) that the document of the rule states of a place. Where several documents speak of a
 * place, each has its own; what is only read in context, or gathers there without leading, is none.
 * @param document id of the document whose statements count
 */
export function leadingIndustries(graph: Graph, place: NodeId, document: string): readonly AtlasNode[] {
  return graph.outgoing(place).flatMap((link) => {
    const isStated = link.kind === 'leads' && link.basis === 'stated';
    const industry = graph.node(link.to);
    const isHere = isStated && link.citations.some((citation) => citation.document === document);
    return isHere && industry !== undefined ? [industry] : [];
  });
}
