import type { Citation } from '../records/citation.ts';

/** A locator that is no ordinary word: it has brackets, or is a table, annex, box or clause. */
const UNMISTAKABLE = /[（表第]|附件|专栏/;

/** The citations whose locator a text itself names (“一（一）6称…”), without those that are only the beginning of a longer one. */
export function namedCitations(text: string, citations: readonly Citation[]): readonly Citation[] {
  const named = citations.filter(({ locator }) => UNMISTAKABLE.test(locator) && text.includes(locator));
  return named.filter(
    ({ locator }) => !named.some((other) => other.locator !== locator && other.locator.includes(locator)),
  );
}
