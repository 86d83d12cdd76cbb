import { foldText } from '../../lib/fold-text.ts';
import { holds, isSameQuantity, quantitiesIn } from '../../lib/quantities.ts';
import { placeFit } from './locator.ts';
import { type SearchEntry, searchText } from './search-entry.ts';
import { nameMatch } from './search-name-match.ts';
import type { SearchQuery } from './search-query.ts';
import { rankOf, type SearchMatch, tellingRank } from './search-rank.ts';

/** The best answer of the record, if it has any: by its names, by its place in a document, or by its texts. */
export function matchOf(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  const byName = nameMatch(entry, query);
  if (query.place === undefined) return byName ?? textMatch(entry, query);
  const byPlace = placeMatch(entry, query);
  // The numbering of a section is not a text like others: 专栏1 is not in 专栏10.
  const other = byName ?? (entry.subject.kind === 'section' ? undefined : textMatch(entry, query));
  if (byPlace === undefined || other === undefined) return byPlace ?? other;
  return rankOf(byPlace) <= rankOf(other) ? byPlace : other;
}

/** Texts are many and weak: they are asked only where no name answers. */
function textMatch(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  const { needles, english } = query;
  const inChinese = holds(entry.allTexts, needles);
  const inEnglish = english !== undefined && entry.allEnglishTexts.includes(english);
  if (!inChinese && !inEnglish) return undefined;
  const mentions = entry.texts
    .filter((text) =>
      text.isEnglish ? inEnglish && text.folded.includes(english) : holds(text.folded, needles),
    )
    .toSorted((a, b) => tellingRank(a.field) - tellingRank(b.field));
  const text = mentions[0]?.text ?? '';
  return {
    matched: 'text',
    fit: 'infix',
    text,
    words: wordsIn(text, query),
    role: undefined,
    mentions,
  };
}

/** What answers in a text, as it stands there: 5,000万元 where 5000万 is asked for. */
function wordsIn(text: string, { folded, quantity }: SearchQuery): string {
  if (quantity === undefined) return folded;
  const found = quantitiesIn(text).find((own) => isSameQuantity(quantity, own));
  return found === undefined ? folded : foldText(found.text);
}

/** A section of this numbering, or a record cited there: first what the section is about, then what it names. */
function placeMatch(entry: SearchEntry, { place }: SearchQuery): SearchMatch | undefined {
  if (place === undefined) return undefined;
  let best: SearchMatch | undefined;
  for (const { document, locator, isOwn } of entry.places) {
    const fit = placeFit(place, document, locator);
    if (fit === undefined) continue;
    // Documents are named by their year first: `2021-14fyp` → `2021`.
    const text = `${document.split('-')[0]} ${locator}`;
    const mentions = [searchText('citation', text)];
    const match: SearchMatch = {
      matched: isOwn ? 'place' : 'text',
      fit,
      text,
      words: undefined,
      role: undefined,
      mentions,
    };
    if (best === undefined || rankOf(match) < rankOf(best)) best = match;
  }
  return best;
}

/** The documents that speak of the record bear the words: a hint beside other words, no answer by itself. */
export function contextMatch(
  { context }: SearchEntry,
  { folded, english }: SearchQuery,
): SearchMatch | undefined {
  const mention = context.find((text) =>
    text.isEnglish ? english !== undefined && text.folded.includes(english) : text.folded.includes(folded),
  );
  if (mention === undefined) return undefined;
  return {
    matched: 'text',
    fit: 'infix',
    text: mention.text,
    words: folded,
    role: undefined,
    mentions: [mention],
  };
}
