import { foldText } from '../../lib/fold-text.ts';
import type { Graph } from '../graph/graph.ts';
import { stepsFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { simplified, withoutQuestion } from './plain-words.ts';
import { hitOf, inOrder, type SearchHit, type SearchIndex, scan } from './search.ts';
import { searchText } from './search-entry.ts';
import { type RelatedPlace, relatedPlaces } from './search-groups.ts';
import { parseQuery, type SearchQuery, splitTerms, termsOf } from './search-query.ts';
import { MENTION_RANK, type SearchMatch } from './search-rank.ts';
import { answerTerms } from './search-terms.ts';

export interface AtlasAnswer {
  hits: readonly SearchHit[];
  /**
   * How the query was taken: as it stands, every word answered; taken apart, because nothing has it run together; or in
   * part, because nothing answers all words.
   */
  how: 'whole' | 'apart' | 'part';
  /** The words, where it was taken apart or in part. */
  words: readonly string[];
  /** Those of them that nothing answers. */
  absent: readonly string[];
  /** Official words that were looked for in place of everyday ones; none where it was taken as it stands. */
  instead: readonly string[];
  /** Places to which the industries among the hits lead; no hits themselves. */
  related: readonly RelatedPlace[];
}

export const NO_ANSWER: AtlasAnswer = {
  hits: [],
  how: 'whole',
  words: [],
  absent: [],
  instead: [],
  related: [],
};

/**
 * Answers what was typed: as it stands; else without the words that only make a question of it, and with official words in
 * place of everyday ones.
 * @param variants pairs of traditional and simplified characters, as `SearchFile` holds them
 */
export function askAtlas(graph: Graph, index: SearchIndex, typed: string, variants = ''): AtlasAnswer {
  const text = simplified(typed, variants);
  const whole = answerText(graph, index, text);
  if (whole.how === 'whole' && whole.hits.some(({ rank }) => rank < MENTION_RANK)) return whole;
  const plain = withoutQuestion(text);
  const [meant, ...beside] = everydayWords(text);
  if (meant !== undefined) {
    const { said, official, leads } = meant;
    // Of several the longest says most; the others are left out.
    const rest = beside.reduce((words, other) => words.replace(other.said, ' '), text);
    const answers = official.map((words) =>
      answerText(graph, index, withoutQuestion(rest.replace(said, ` ${words} `))),
    );
    const hits = inTurn(
      [whole, ...answers].flatMap((answer) => (answer.how === 'part' ? [] : [answer.hits])),
    );
    if (hits.length > whole.hits.length || (whole.how === 'part' && hits.length > 0)) {
      const isLeading = ({ group }: SearchHit): boolean => group === leads;
      const ordered = [...hits.filter(isLeading), ...hits.filter((hit) => !isLeading(hit))];
      return { ...NO_ANSWER, hits: ordered, instead: official.filter((words) => words !== said) };
    }
  }
  const asked =
    plain === text || (whole.hits.length > 0 && whole.how === 'whole')
      ? whole
      : answerText(graph, index, plain);
  return asked.hits.length === 0 || (asked.how === 'part' && whole.how !== 'part') ? whole : asked;
}

/** The everyday words in a question, the longest first. */
function everydayWords(text: string) {
  return EVERYDAY_WORDS.flatMap(({ said, ...word }) => {
    const [longest] = said.filter((words) => text.includes(words)).toSorted((a, b) => b.length - a.length);
    return longest === undefined ? [] : [{ ...word, said: longest }];
  }).toSorted((a, b) => b.said.length - a.said.length);
}

/** Hits of several answers, each once, in the order in which they were found. */
function inTurn(answers: readonly (readonly SearchHit[])[]): readonly SearchHit[] {
  return [...new Map(answers.flat().map((hit) => [hit.id, hit])).values()];
}

/** As one, then word by word; today's bureau or place also for its old name, and the other way round. */
function answerText(graph: Graph, index: SearchIndex, text: string): AtlasAnswer {
  const query = parseQuery(text);
  if (query === undefined) return NO_ANSWER;
  const orderOf = ({ subject }: SearchHit): number =>
    subject.kind === 'node' ? graph.documentOrder(subject.node.id) : 0;
  const whole = inOrder(withContinuations(graph, index, scan(index, query)), orderOf);
  const isPlace = query.place !== undefined && whole.length > 0;
  const terms = isPlace ? [] : termsOf(query);
  if (terms.length > 0) return answerSeveral(graph, index, query, terms, whole);
  if (whole.length > 0) return asOne(graph, whole);
  const apart = splitTerms(query, vocabularyOf(index));
  return apart.length < 2 ? NO_ANSWER : answerSeveral(graph, index, query, apart, []);
}

function answerSeveral(
  graph: Graph,
  index: SearchIndex,
  query: SearchQuery,
  terms: readonly SearchQuery[],
  whole: readonly SearchHit[],
): AtlasAnswer {
  // Syllables with spaces between them are one name; each for itself they are in half of all names.
  if (whole.some(isByReading) || (whole.length > 0 && terms.every(isSyllable))) return asOne(graph, whole);
  const seen = new Set(whole.map(({ id }) => id));
  const { complete, partial, absent, answerTogether } = answerTerms(graph, index, terms);
  const hits = [...whole, ...complete.filter(({ id }) => !seen.has(id))];
  const words = terms.map((term) => term.text);
  const isApart = termsOf(query).length === 0;
  if (hits.length === 0) return { ...NO_ANSWER, hits: partial, how: 'part', words, absent };
  const related = relatedPlaces(graph, hits).filter(({ node, via }) => answerTogether(via.id, node.id));
  return { ...NO_ANSWER, hits, how: isApart ? 'apart' : 'whole', words, related };
}

function asOne(graph: Graph, hits: readonly SearchHit[]): AtlasAnswer {
  return { ...NO_ANSWER, hits, related: relatedPlaces(graph, hits) };
}

function isByReading({ matched }: SearchHit): boolean {
  return matched === 'pinyin' || matched === 'initials' || matched === 'mixed';
}

/** Looks like one: an initial, a final. */
function isSyllable({ folded }: SearchQuery): boolean {
  return /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouvü]{1,3}(?:ng?|r)?$/.test(folded);
}

/** Whether a word stands anywhere at all, in a name or a text. */
function vocabularyOf(index: SearchIndex): (part: SearchQuery) => boolean {
  const all = index
    .map(({ names, allTexts }) => `${names.map(({ folded }) => folded).join('\n')}\n${allTexts}`)
    .join('\n');
  return ({ folded }) => all.includes(folded);
}

/**
 * Adds what a named bureau or place is called since, and what it was called before. They come after all that bear the
 * name, and in place of their own mention of it.
 */
function withContinuations(
  graph: Graph,
  index: SearchIndex,
  hits: readonly SearchHit[],
): readonly SearchHit[] {
  const named = new Set(hits.filter(({ rank }) => rank < MENTION_RANK).map(({ id }) => id));
  const added = new Map<string, SearchHit>();
  for (const hit of hits) {
    if (hit.subject.kind !== 'node' || !isNamedByQuery(hit)) continue;
    const { node } = hit.subject;
    for (const [field, other, link] of continuationsOf(graph, node.id)) {
      if (named.has(other) || added.has(other)) continue;
      const entry = index.find(({ id }) => id === other);
      if (entry !== undefined)
        added.set(other, hitOf(entry, continuationMatch(field, node.id, node.name, link)));
    }
  }
  return added.size === 0 ? hits : [...hits.filter(({ id }) => !added.has(id)), ...added.values()];
}

/** The query is at least half of the name: 经信委 is, 市 is not. */
function isNamedByQuery({ rank, role, text, words, subject }: SearchHit): boolean {
  if (rank >= MENTION_RANK || role === undefined || subject.kind !== 'node') return false;
  if (subject.node.kind !== 'organisation' && subject.node.kind !== 'place') return false;
  return words !== undefined && words.length * 2 >= foldText(text).length;
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
