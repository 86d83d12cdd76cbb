import type { Reader } from '../../atlas/reading/block.ts';
import { type Card, cardOf, sourceLine } from '../../atlas/reading/card.ts';
import type { Selection } from '../../state/choices.ts';

/** A line of facts: what is told, and in small below it where that is from. */
export interface PosterFact {
  label: string;
  value: string;
  source: string;
}

/** What stands on a poster, in words, from above. */
export interface PosterContent {
  atlas: string;
  /** What it is part of, or what the atlas is. */
  path: string;
  name: string;
  warning: string | undefined;
  summary: string;
  sources: string;
  facts: readonly PosterFact[];
  /** Beside the code. */
  scan: string;
  address: string;
  /** 审图号 or 示意图, day of the data, credits. */
  frame: string;
}

/** As many facts as a poster has room for, and signs of a value: what is longer is read on the page. */
const MOST_FACTS = 5;
const LONGEST = 72;

/** What the poster says of what is read, else of the open view. */
export function posterContent(
  reader: Reader,
  page: { selection: Selection; name: string; address: string; reviewNumber: string },
): PosterContent {
  const { graph, words } = reader;
  const card = page.selection.kind === 'none' ? undefined : cardOf(reader, page.selection);
  const number = page.reviewNumber === '' ? words('frame.schematic') : page.reviewNumber;
  return {
    atlas: words('app.title'),
    path: card?.path ?? words('app.subtitle'),
    name: card?.name ?? page.name,
    warning: card?.warning,
    summary: card?.summary ?? '',
    sources: card === undefined ? '' : told(reader, card),
    facts: card === undefined ? [] : factsOf(reader, card),
    scan: words('share.poster.scan'),
    address: page.address,
    frame: [
      words('frame.reviewNumber', { number }),
      words('share.poster.map'),
      words('frame.dataDate', { date: graph.dataset.generated }),
      words('frame.attributionShort'),
    ].join(' · '),
  };
}

const told = (reader: Reader, { sources }: Card): string =>
  sources.length === 0 ? '' : reader.words('share.poster.source', { sources: sourceLine(reader, sources) });

function factsOf(reader: Reader, { facts }: Card): readonly PosterFact[] {
  return facts
    .filter(({ value }) => value !== '' && value.length <= LONGEST)
    .slice(0, MOST_FACTS)
    .map(({ label, value, sources, isCount }) => ({
      label,
      value,
      source: [
        ...(isCount ? [reader.words('share.poster.counted')] : []),
        ...(sources.length === 0 ? [] : [sourceLine(reader, sources)]),
      ].join(' · '),
    }));
}
