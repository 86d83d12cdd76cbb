import type { Graph } from '../graph/graph.ts';
import { CONFLICTS } from '../records/finding.ts';
import { PRECISIONS } from '../records/location.ts';
import { NODE_KINDS } from '../records/node.ts';
import { DISTRICT_BASES } from '../records/project.ts';
import { STATES } from '../records/state.ts';
import { FACETS_OF_VIEW, NOT_STATED } from './facets.ts';
import type { Facet, ListView } from './list-query.ts';

/** Whether a value, perhaps from an old or mistyped link, can mean anything for this view. */
export function isKnownFacetValue(
  graph: Graph,
  view: ListView | 'findings',
  facet: Facet,
  value: string,
): boolean {
  if (!FACETS_OF_VIEW[view].includes(facet)) return false;
  const { nodes } = graph.dataset;
  switch (facet) {
    case 'class':
      return nodes.some((node) => node.class === value);
    case 'document':
      return graph.document(value) !== undefined;
    case 'district':
      return nodes.some((node) => node.id === value && node.kind === 'place');
    case 'industry':
      return value === NOT_STATED || nodes.some((node) => node.id === value && node.kind === 'industry');
    case 'bureau':
      return value === NOT_STATED || nodes.some((node) => node.id === value && node.kind === 'organisation');
    case 'year':
      return nodes.some((node) => node.kind === 'indicator' && String(node.attributes.year) === value);
    case 'located':
      return [...PRECISIONS, ...DISTRICT_BASES].some((basis) => basis === value);
    case 'conflict':
      return CONFLICTS.some((conflict) => conflict === value);
    case 'state':
      return STATES.some((state) => state === value);
    case 'topic':
      return (graph.dataset.topics ?? []).some(({ id }) => id === value);
    case 'kind':
      return NODE_KINDS.some((kind) => kind === value);
  }
}
