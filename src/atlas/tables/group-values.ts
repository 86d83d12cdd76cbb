import type { DistrictReach } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import {
  bureausOf,
  documentsOf,
  industriesOf,
  leadingIndustriesOf,
  listingsOf,
  undertakersOf,
} from '../graph/related-records.ts';
import { topicsOf } from '../graph/topics-of.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Grouping } from './grouping.ts';

/** The groups in which a record stands; none where the documents do not say (未载明). */
export function groupsOf(
  graph: Graph,
  node: AtlasNode,
  reaches: readonly DistrictReach[],
  by: Grouping,
): readonly string[] {
  switch (by) {
    case 'belt':
      return wholes(graph, node, ['belt', 'core']);
    case 'zone':
      return wholes(graph, node, ['zone']);
    case 'district':
      return districtsOf(reaches);
    case 'leading':
      return idsOf(leadingIndustriesOf(graph, node.id));
    case 'industry':
      return idsOf(industriesOf(graph, node));
    case 'listing':
      return idsOf(listingsOf(graph, node.id));
    case 'company':
      return idsOf(undertakersOf(graph, node.id));
    case 'bureau':
      return idsOf(bureausOf(graph, node.id));
    case 'topic':
      return topicsOf(graph, node.id).map(({ id }) => id);
    case 'document':
      // Once, under the document that introduces it.
      return documentsOf(node).slice(0, 1);
    case 'class':
      return [node.class];
    case 'state':
      return [...new Set(statesOf(node))];
    case 'year':
      return node.kind === 'indicator' && node.attributes.yearBasis !== 'none'
        ? [String(node.attributes.year)]
        : [];
    case 'kind':
      return [node.kind];
    case 'conflict':
      return [];
  }
}

export function statesOf({ attributes }: AtlasNode): readonly string[] {
  return 'states' in attributes ? (attributes.states ?? []).map(({ state }) => state) : [];
}

const idsOf = (nodes: readonly AtlasNode[]): readonly string[] => nodes.map(({ id }) => id);

/** The whole of a class that the record is part of, or it itself. */
function wholes(graph: Graph, node: AtlasNode, classes: readonly AtlasNode['class'][]): readonly string[] {
  const whole = [...graph.breadcrumb(node.id), node].findLast((at) => classes.includes(at.class));
  return whole === undefined ? [] : [whole.id];
}

/** Districts of today; a functional zone or a former district only where none of them is known. */
function districtsOf(reaches: readonly DistrictReach[]): readonly string[] {
  const all = reaches.map(({ district }) => district);
  const today = all.filter(({ class: own }) => own === 'district');
  return idsOf(today.length > 0 ? today : all);
}
