import type { LinkRule } from '../records/link-rule.ts';
import { createGraph, type Graph } from './graph.ts';

/** Filtered graphs of each whole graph, by the hidden rules; there are few, and a reader goes back and forth. */
const filtered = new WeakMap<Graph, Map<string, Graph>>();

/**
 * The graph without the derived links of these rules; what the documents state is never hidden. Its `dataset` stays
 * whole, so that what is hidden can still be counted. The same answer for the same question.
 */
export function withoutRules(graph: Graph, hidden: readonly LinkRule[]): Graph {
  if (hidden.length === 0) return graph;
  const known = filtered.get(graph) ?? new Map<string, Graph>();
  filtered.set(graph, known);
  const key = hidden.toSorted().join();
  const made = known.get(key) ?? filter(graph, new Set(hidden));
  known.set(key, made);
  return made;
}

function filter(graph: Graph, hidden: ReadonlySet<LinkRule>): Graph {
  const links = graph.dataset.links.filter((link) => link.basis === 'stated' || !hidden.has(link.rule));
  return { ...createGraph({ ...graph.dataset, links }), dataset: graph.dataset };
}
