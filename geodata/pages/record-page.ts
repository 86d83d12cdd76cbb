import type { Reader } from '../../src/atlas/reading/block.ts';
import { type Card, type CardFact, sourceLine } from '../../src/atlas/reading/card.ts';
import type { NodeId } from '../../src/atlas/records/id.ts';
import { recordPagePath } from '../../src/atlas/records/own-page.ts';
import { footerOf, type PublishedSite } from './page-footer.ts';
import { OWN_WORDS } from './page-words.ts';
import { escaped, type SmallPage } from './small-page.ts';

/** A small page of a record: its title and what is recorded of it, each fact with its source. */
export function recordPage(
  reader: Reader,
  { id, card }: { id: NodeId; card: Card },
  site: PublishedSite,
): SmallPage {
  const { language, words } = reader;
  const own = OWN_WORDS[language];
  const source = shortSource(reader, card.sources);
  return {
    language,
    folder: recordPagePath(id, language),
    otherFolder: recordPagePath(id, language === 'zh' ? 'en' : 'zh'),
    pictureFolder: recordPagePath(id, 'zh'),
    site: words('app.title'),
    name: card.name,
    path: card.path,
    told: card.summary === '' ? card.path : card.summary,
    source,
    warning: card.warning,
    body: [
      ...(card.summary === '' ? [] : [`<p>${escaped(card.summary)}</p>`]),
      ...(card.sources.length === 0
        ? []
        : [`<p class="sources">${escaped(own.source(sourceLine(reader, card.sources)))}</p>`]),
      ...(card.facts.length === 0 ? [] : ['<dl>', ...card.facts.map(factMarkup(reader)), '</dl>']),
    ],
    search: `?select=${id}${language === 'en' ? '&lang=en' : ''}`,
    open: own.open,
    footer: footerOf(reader, site),
  };
}

/** The first two sources in brackets, for a description. */
export function shortSource(reader: Reader, sources: Card['sources']): string {
  if (sources.length === 0) return '';
  const line = sourceLine(reader, sources.slice(0, 2));
  return reader.language === 'en' ? ` (${line})` : `（${line}）`;
}

const factMarkup =
  (reader: Reader) =>
  ({ isCount, label, sources, value }: CardFact): string => {
    const source = [
      ...(isCount ? [OWN_WORDS[reader.language].counted] : []),
      ...(sources.length === 0 ? [] : [sourceLine(reader, sources)]),
    ].join(' · ');
    const small = source === '' ? '' : `<small>${escaped(source)}</small>`;
    return `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}${small}</dd></div>`;
  };
