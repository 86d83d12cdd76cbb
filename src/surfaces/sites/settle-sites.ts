import type { Graph } from '../../atlas/graph/graph.ts';
import { type NodeId, parseNodeId } from '../../atlas/records/id.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import type { Asked } from '../../atlas/sites/need.ts';
import { readNeeds, writeNeeds } from '../../atlas/sites/needs-text.ts';
import type { Settle } from '../../state/settled.ts';
import type { SitesState } from './sites-state.ts';

/** Old ids become today's; what cannot be understood or is not in the dataset is left out, and the needs are named. */
export const settleSites: Settle<SitesState> = ({ needs: text }, _, graph) => {
  if (text === undefined) return { state: {}, unknown: [] };
  const { broken, needs } = readNeeds(text);
  const settled = needs.flatMap((need) => known(graph, need) ?? []);
  const isWhole = broken.length === 0 && sizeOf(settled) === sizeOf(needs);
  const written = writeNeeds(settled);
  return {
    state: written === text ? {} : { needs: written },
    unknown: isWhole ? [] : ['needs'],
  };
};

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
