import { foldText } from '../../lib/fold-text.ts';
import type { Graph } from '../graph/graph.ts';
import { stepsFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { hitOf, type SearchHit, type SearchIndex } from './search.ts';
import { type SearchEntry, searchText } from './search-entry.ts';
import { MENTION_RANK, rankOf, type SearchMatch } from './search-rank.ts';

/**
 * Adds what a named bureau or place is called since, and what it was called before. They come after all that bear the
 * name, and in place of their own mention of it.
 */
export function withContinuations(
  graph: Graph,
  index: SearchIndex,
  hits: readonly SearchHit[],
): readonly SearchHit[] {
  const named = new Set(hits.filter(({ rank }) => rank < MENTION_RANK).map(({ id }) => id));
  const added = new Map<string, SearchHit>();
  for (const hit of hits) {
    const node = namedByQuery(hit, hit);
    if (node === undefined) continue;
    for (const [field, other, link] of continuationsOf(graph, node.id)) {
      if (named.has(other) || added.has(other)) continue;
      const entry = index.find(({ id }) => id === other);
      if (entry !== undefined)
        added.set(other, hitOf(entry, continuationMatch(field, node.id, node.name, link)));
    }
  }
  return added.size === 0 ? hits : [...hits.filter(({ id }) => !added.has(id)), ...added.values()];
}

/** The same for one word beside others: the ids that go by another name, each with the match that names it. */
export function continuedNames(
  graph: Graph,
  named: ReadonlyMap<SearchEntry, SearchMatch>,
): readonly (readonly [id: NodeId, match: SearchMatch])[] {
  return [...named].flatMap(([entry, match]) => {
    const node = namedByQuery(entry, match);
    if (node === undefined) return [];
    return continuationsOf(graph, node.id).map(
      ([field, other, link]) => [other, continuationMatch(field, node.id, node.name, link)] as const,
    );
  });
}

/** The bureau or place of which the query is at least half of the name: 经信委 is, 市 is not. */
function namedByQuery({ subject }: Pick<SearchEntry, 'subject'>, match: SearchMatch): AtlasNode | undefined {
  const { role, text, words } = match;
  if (rankOf(match) >= MENTION_RANK || role === undefined || subject.kind !== 'node') return undefined;
  if (subject.node.kind !== 'organisation' && subject.node.kind !== 'place') return undefined;
  return words !== undefined && words.length * 2 >= foldText(text).length ? subject.node : undefined;
}

type Continuation = readonly [field: 'predecessor' | 'successor', other: NodeId, link: Link];

function continuationsOf(graph: Graph, id: NodeId): readonly Continuation[] {
  return [
    ...stepsFrom(graph, id, 'goesOnIn').map(({ link, to }): Continuation => ['predecessor', to.id, link]),
    ...stepsFrom(graph, id, 'cameFrom').map(({ link, to }): Continuation => ['successor', to.id, link]),
  ];
}

function continuationMatch(field: Continuation[0], about: NodeId, name: string, { note }: Link): SearchMatch {
  const mentions = [searchText(field, note ?? name, about)];
  return { matched: 'text', fit: 'exact', text: note ?? name, words: undefined, role: undefined, mentions };
}
