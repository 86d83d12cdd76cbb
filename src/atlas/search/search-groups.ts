import type { Graph } from '../graph/graph.ts';
import { placesOf } from '../graph/places-of.ts';
import type { AtlasNode } from '../records/node.ts';
import type { SearchHit } from './search.ts';
import { SEARCH_GROUPS, type SearchGroup } from './search-entry.ts';
import { MENTION_RANK } from './search-rank.ts';

export interface SearchHitGroup {
  group: SearchGroup;
  hits: readonly SearchHit[];
}

/**
 * The hits by what they are, in their order. The group of the best record comes first, so that Enter takes that one, then
 * those with a name that answers, then those that only mention it; a finding, which is about records, never stands before
 * them.
 */
export function groupHits(hits: readonly SearchHit[]): SearchHitGroup[] {
  const groups = new Map<SearchGroup, SearchHit[]>();
  for (const hit of hits) {
    const own = groups.get(hit.group);
    if (own === undefined) groups.set(hit.group, [hit]);
    else own.push(hit);
  }
  const best = hits.find(({ group }) => group !== 'finding')?.group;
  const stage = (group: SearchGroup): number => {
    if (group === best) return 0;
    if (group === 'finding') return 3;
    return (groups.get(group) ?? []).some(({ rank }) => rank < MENTION_RANK) ? 1 : 2;
  };
  return SEARCH_GROUPS.toSorted((a, b) => stage(a) - stage(b)).flatMap((group) => {
    const own = groups.get(group);
    return own === undefined ? [] : [{ group, hits: own }];
  });
}

export interface RelatedPlace {
  node: AtlasNode;
  /** The industry that leads to it. */
  via: AtlasNode;
}

/** Industries whose places are offered: more would lead to every place of the city. */
const MOST_INDUSTRIES = 3;

/**
 * Places that no hit names, but to which the industries among the hits lead. Derived, and to be shown as such: no
 * document says that the words of the query concern them. An industry that is merely cited where the query points leads
 * nowhere.
 */
export function relatedPlaces(graph: Graph, hits: readonly SearchHit[]): RelatedPlace[] {
  const seen = new Set(hits.map((hit) => hit.id));
  return hits
    .flatMap(({ subject, mentions }) =>
      subject.kind === 'node' && subject.node.kind === 'industry' && mentions[0]?.field !== 'citation'
        ? [subject.node]
        : [],
    )
    .slice(0, MOST_INDUSTRIES)
    .flatMap((via) =>
      placesOf(graph, via.id).flatMap((id) => {
        const node = graph.node(id);
        if (node === undefined || seen.has(id)) return [];
        seen.add(id);
        return [{ node, via }];
      }),
    );
}
