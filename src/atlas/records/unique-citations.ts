import type { Citation } from './citation.ts';

/** Each place once, in the order given. */
export function uniqueCitations(citations: readonly Citation[]): readonly Citation[] {
  return [
    ...new Map(citations.map((citation) => [`${citation.document}#${citation.locator}`, citation])).values(),
  ];
}
