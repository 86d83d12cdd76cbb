import { simplified } from '../../lib/simplified.ts';
import type { Graph } from '../graph/graph.ts';
import { withContinuations } from './continuations.ts';
import { type CountedAnswer, countedAnswer } from './counted-answer.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { withoutQuestion } from './plain-words.ts';
import { inOrder, type SearchHit, type SearchIndex, scan } from './search.ts';
import { type RelatedPlace, relatedPlaces } from './search-groups.ts';
import { parseQuery, type SearchQuery, splitTerms, termsOf } from './search-query.ts';
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
  /** Who has the most of something, where that is asked for; it leads. */
  counted: CountedAnswer | undefined;
}

export const NO_ANSWER: AtlasAnswer = {
  hits: [],
  how: 'whole',
  words: [],
  absent: [],
  instead: [],
  related: [],
  counted: undefined,
};

/**
 * Answers what was typed: as it stands; else without the words that only make a question of it, and with official words in
 * place of everyday ones.
 * A question for the most of something is answered by the list that says so, and else like any other.
 * @param variants pairs of traditional and simplified characters, as `SearchFile` holds them
 * @param plan the document whose records alone are listed, where one is chosen
 */
export function askAtlas(
  graph: Graph,
  index: SearchIndex,
  typed: string,
  variants = '',
  plan?: string,
): AtlasAnswer {
  const text = simplified(typed.slice(0, MOST_TYPED), variants);
  return { ...answerTyped(graph, index, text), counted: countedAnswer(graph, text, plan) };
}

function answerTyped(graph: Graph, index: SearchIndex, text: string): AtlasAnswer {
  const whole = answerText(graph, index, text);
  if (whole.how === 'whole' && whole.hits.some(({ rank }) => rank < WITHIN_NAMES)) return whole;
  const plain = withoutQuestion(text);
  const [meant, ...beside] = everydayWords(text);
  if (meant !== undefined) {
    const { said, official, leads } = meant;
    // Of several the longest says most; the others are left out.
    const rest = beside
      .filter((other) => !said.includes(other.said))
      .reduce((words, other) => words.replace(patternOf(other.said), ' '), text);
    const answers = official.map((words) =>
      answerText(graph, index, withoutQuestion(rest.replace(patternOf(said), ` ${words} `))),
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

/** More signs than a question has; of a pasted page what follows is not looked at. */
const MOST_TYPED = 200;

/** From this rank on the words stand within names, and may be meant otherwise. */
const WITHIN_NAMES = 200;

/** Words of letters stand by themselves: car is not in care. */
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  EVERYDAY_WORDS.flatMap(({ said }) => said).map((words) => [
    words,
    /^\w/.test(words) ? new RegExp(`\\b${words}\\b`, 'i') : new RegExp(words),
  ]),
);
const patternOf = (words: string): RegExp | string => PATTERNS.get(words) ?? words;

/** The everyday words in a question, the longest first. */
function everydayWords(text: string) {
  return EVERYDAY_WORDS.flatMap(({ said, ...word }) => {
    const [longest] = said
      .filter((words) => text.search(patternOf(words)) >= 0)
      .toSorted((a, b) => b.length - a.length);
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

const vocabularies = new WeakMap<SearchIndex, string>();

/** Whether a word stands anywhere at all, in a name or a text. */
function vocabularyOf(index: SearchIndex): (part: SearchQuery) => boolean {
  const all =
    vocabularies.get(index) ??
    index
      .map(({ names, allTexts }) => `${names.map(({ folded }) => folded).join('\n')}\n${allTexts}`)
      .join('\n');
  vocabularies.set(index, all);
  return ({ folded }) => all.includes(folded);
}
