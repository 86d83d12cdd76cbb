import type { Graph } from '../graph/graph.ts';
import { type NodeId, parseNodeId } from '../records/id.ts';
import { currentId } from '../records/redirect.ts';
import type { Asked } from './need.ts';
import { readNeeds, writeNeeds } from './needs-text.ts';

/** The needs of an address as the dataset knows them: old ids are today's; what cannot be understood or is not there is left out. */
export function settledNeeds(graph: Graph, text: string): { text: string; isWhole: boolean } {
  const { broken, needs } = readNeeds(text);
  const settled = needs.flatMap((need) => known(graph, need) ?? []);
  return {
    text: writeNeeds(settled) ?? '',
    isWhole: broken.length === 0 && sizeOf(settled) === sizeOf(needs),
  };
}

/** How many values are asked for in all. */
const sizeOf = (needs: readonly Asked[]): number =>
  needs.reduce(
    (sum, need) =>
      sum +
      (need.key === 'industry'
        ? need.industries.length
        : need.key === 'area'
          ? need.areas.length
          : need.key === 'plan'
            ? need.documents.length
            : 1),
    0,
  );

function known(graph: Graph, need: Asked): Asked | undefined {
  const kindred = (ids: readonly NodeId[], kind: string): readonly NodeId[] =>
    ids.flatMap((id) => {
      const node = graph.node(currentId(graph.dataset.redirects, id));
      return node?.kind === kind ? [node.id] : [];
    });
  switch (need.key) {
    case 'industry': {
      const industries = kindred(need.industries, 'industry');
      return industries.length === 0 ? undefined : { ...need, industries };
    }
    case 'area': {
      const areas = kindred(need.areas, 'place');
      return areas.length === 0 ? undefined : { ...need, areas };
    }
    case 'plan': {
      const documents = need.documents.filter((id) => graph.document(id) !== undefined);
      return documents.length === 0 ? undefined : { ...need, documents };
    }
    case 'product':
    case 'kind':
    case 'status':
    case 'projects':
    case 'clauses':
      return need;
    default: {
      // A facility is known only once its file is there; of places the dataset knows all.
      const id = parseNodeId(need.target);
      if (id === undefined) return need;
      const [place] = kindred([id], 'place');
      return place === undefined ? undefined : { ...need, key: `near:${place}`, target: place };
    }
  }
}
