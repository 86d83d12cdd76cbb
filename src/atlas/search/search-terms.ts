import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../records/id.ts';
import { continuedNames } from './continuations.ts';
import { hitOf, inOrder, rankIn, type SearchHit, type SearchIndex } from './search.ts';
import { type SearchEntry, searchText } from './search-entry.ts';
import { contextMatch, matchOf } from './search-match.ts';
import type { SearchQuery } from './search-query.ts';
import { isRemark, MENTION_RANK, rankOf, type SearchMatch } from './search-rank.ts';

/** What several words find. */
export interface TermsAnswer {
  /** Records that answer every word. */
  complete: readonly SearchHit[];
  /** Where there are none: those that answer the most of them. */
  partial: readonly SearchHit[];
  /** Words that nothing answers, as typed. */
  absent: readonly string[];
  /** Whether an industry and a place to which it leads answer every word between them. */
  answerTogether: (industry: NodeId, place: NodeId) => boolean;
}

/**
 * Looks for each word by itself. A record itself must answer one at least, in a name or a text; for another it is enough
 * that a document which speaks of it, or a record linked with it, is called so: 慈溪 轴承 finds what makes bearings in
 * Cixi. Ordered by how well all words together are answered.
 */
export function answerTerms(graph: Graph, index: SearchIndex, terms: readonly SearchQuery[]): TermsAnswer {
  const answers = terms.map((term) => answersOf(graph, index, term));
  const found = new Map<SearchEntry, readonly TermAnswers[]>();
  for (const answer of answers) {
    for (const entry of answer.own.keys()) found.set(entry, [...(found.get(entry) ?? []), answer]);
  }
  const complete = [...found].flatMap(([entry, ownAnswers]) => {
    if (ownAnswers.every(({ isWhole }) => isWhole)) return [];
    const matches: SearchMatch[] = [];
    for (const { term, own, named, isWhole } of answers) {
      const match = own.get(entry);
      if (isWhole) {
        // The city's name says something of a record only as part of its own.
        if (match?.role !== undefined) matches.push(match);
        continue;
      }
      const answer = match ?? contextMatch(entry, term) ?? linkedMatch(graph, entry, named);
      if (answer === undefined) return [];
      matches.push(answer);
    }
    return [joined(entry, matches)];
  });
  const answerTogether = (industry: NodeId, place: NodeId): boolean => {
    const entry = index.find(({ id }) => id === place);
    return answers.every(
      ({ term, ids, named, isWhole }) =>
        isWhole ||
        ids.has(industry) ||
        ids.has(place) ||
        linkedWith(graph, place).some((id) => named.has(id)) ||
        (entry !== undefined && contextMatch(entry, term) !== undefined),
    );
  };
  return {
    answerTogether,
    complete: [...exactlyNamed(complete, answers), ...inOrder(complete)],
    partial: complete.length > 0 ? [] : bestOf(index, found),
    absent: answers.flatMap(({ term, own }) => (own.size === 0 ? [term.text] : [])),
  };
}

/**
 * Where the words are found together in remarks alone, first what one of them is the very name of: 宁海 2023 asks for 宁海.
 */
function exactlyNamed(complete: readonly SearchHit[], answers: readonly TermAnswers[]): readonly SearchHit[] {
  if (complete.length === 0 || !complete.every(({ mentions }) => isRemark(mentions[0]?.field ?? '')))
    return [];
  const found = new Set(complete.map(({ id }) => id));
  return inOrder(
    answers
      .filter(({ isWhole }) => !isWhole)
      .flatMap(({ own }) => [...own])
      .filter(
        ([{ id }, { fit, role }]) =>
          fit === 'exact' && role !== undefined && role !== 'class' && !found.has(id),
      )
      .map(([entry, match]) => hitOf(entry, match)),
  );
}

/** The records that answer the most words; among these a rare word says more than a common one. */
function bestOf(
  index: SearchIndex,
  found: ReadonlyMap<SearchEntry, readonly TermAnswers[]>,
): readonly SearchHit[] {
  const most = Math.max(0, ...[...found.values()].map((answers) => answers.length));
  const rarity = (answers: readonly TermAnswers[]): number =>
    answers.reduce((sum, { own }) => sum + Math.log(index.length / own.size), 0);
  return [...found]
    .filter(([, answers]) => answers.length === most)
    .map(([entry, answers]) => ({
      hit: joined(
        entry,
        answers.flatMap(({ own }) => own.get(entry) ?? []),
      ),
      rarity: rarity(answers),
    }))
    .toSorted((a, b) => b.rarity - a.rarity || a.hit.rank - b.hit.rank || a.hit.weight - b.hit.weight)
    .map(({ hit }) => hit);
}

interface TermAnswers {
  term: SearchQuery;
  /** It names the city, and with it all that the atlas holds: 宁波 轴承 asks for bearings. */
  isWhole: boolean;
  own: ReadonlyMap<SearchEntry, SearchMatch>;
  ids: ReadonlySet<string>;
  /** The answers by a name, by the id of the record. */
  named: ReadonlyMap<string, SearchMatch>;
}

function answersOf(graph: Graph, index: SearchIndex, term: SearchQuery): TermAnswers {
  const own = new Map<SearchEntry, SearchMatch>();
  const named = new Map<string, SearchMatch>();
  let isWhole = false;
  for (const entry of index) {
    const match = matchOf(entry, term);
    if (match === undefined) continue;
    own.set(entry, match);
    if (rankOf(match) >= MENTION_RANK) continue;
    named.set(entry.id, match);
    if (isCity(entry) && match.fit === 'exact') isWhole = true;
  }
  // What goes on in a place goes on in it under its other names: 前湾 项目.
  for (const [id, match] of continuedNames(graph, own)) if (!named.has(id)) named.set(id, match);
  const ids = new Set([...own.keys()].map(({ id }) => id));
  return { term, isWhole, own, ids, named };
}

function isCity({ subject }: SearchEntry): boolean {
  return subject.kind === 'node' && subject.node.class === 'city';
}

/** A record linked with this one is called so. */
function linkedMatch(
  graph: Graph,
  { subject }: SearchEntry,
  named: TermAnswers['named'],
): SearchMatch | undefined {
  for (const id of neighboursOf(graph, subject)) {
    const match = named.get(id);
    if (match === undefined) continue;
    const mentions = [searchText('linked', match.text, id)];
    return { matched: 'text', fit: 'infix', text: match.text, words: match.words, role: undefined, mentions };
  }
  return undefined;
}

function neighboursOf(graph: Graph, subject: SearchEntry['subject']): readonly NodeId[] {
  if (subject.kind === 'finding') return subject.finding.concerns;
  if (subject.kind !== 'node') return [];
  return linkedWith(graph, subject.node.id);
}

function linkedWith(graph: Graph, id: NodeId): readonly NodeId[] {
  return [...graph.outgoing(id).map((link) => link.to), ...graph.incoming(id).map((link) => link.from)];
}

/** So that they stand between what is named by all words and what only mentions them. */
const KIND_LEAD = MENTION_RANK / 2;

/** One hit of several answers: it is shown for the best of them, and ranked by the weakest, then by all. */
function joined(entry: SearchEntry, matches: readonly SearchMatch[]): SearchHit {
  const ranks = matches.map((match) => rankIn(entry, match));
  // A record of the kind that is asked for comes before what is merely linked with such: 北仑 示范基地.
  const isOfKind = matches.some(({ role }) => role === 'class');
  const weakest = Math.max(...ranks) - (isOfKind && Math.max(...ranks) >= MENTION_RANK ? KIND_LEAD : 0);
  const [best, ...others] = matches.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (best === undefined) throw new Error('A hit without an answer.');
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  return hitOf(entry, best, others, weakest + mean / 1e4);
}
