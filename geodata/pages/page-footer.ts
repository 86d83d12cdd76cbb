import type { Reader } from '../../src/atlas/reading/block.ts';

/** What an operator tells of the site: its address, with a slash at its end or not, and the 审图号; each may be absent. */
export interface PublishedSite {
  address?: string | undefined;
  reviewNumber?: string | undefined;
}

/** 审图号 or 示意图, day of the data, credits: what stands below every map, a small page's too. */
export function footerOf({ graph, words }: Reader, { reviewNumber = '' }: PublishedSite): string {
  const number = reviewNumber === '' ? words('frame.schematic') : reviewNumber;
  return [
    words('frame.reviewNumber', { number }),
    words('frame.dataDate', { date: graph.dataset.generated }),
    words('frame.attributionShort'),
  ].join(' · ');
}
