import type { Reader } from '../../src/atlas/reading/block.ts';
import { cardOf } from '../../src/atlas/reading/card.ts';
import { hasOwnPage } from '../../src/atlas/records/own-page.ts';
import type { Story } from '../../src/atlas/records/story.ts';
import type { PublishedSite } from './page-footer.ts';
import { PAGE_LANGUAGES, pageWords } from './page-words.ts';
import { recordPage } from './record-page.ts';
import { type SmallPage, smallPage } from './small-page.ts';
import { storyPage } from './story-page.ts';

/** What the small pages are made from. */
export interface PageSource {
  graph: Reader['graph'];
  stories: readonly Story[];
}

/** A file of the site, by its path from the root. */
export interface SiteFile {
  path: string;
  text: string;
}

/** The address of a site with a slash at its end; `''` where it has none. */
export const baseOf = ({ address = '' }: PublishedSite): string =>
  address === '' || address.endsWith('/') ? address : `${address}/`;

/** Small pages of the records that messengers are to show by their title, and of the stories, in both languages. */
export function smallPages({ graph, stories }: PageSource, site: PublishedSite): readonly SmallPage[] {
  return PAGE_LANGUAGES.flatMap((language) => {
    const reader: Reader = { graph, language, words: pageWords(language) };
    const records = graph.dataset.nodes.filter(hasOwnPage).flatMap(({ id }) => {
      const card = cardOf(reader, { kind: 'node', id });
      return card === undefined ? [] : [recordPage(reader, { id, card }, site)];
    });
    return [...records, ...stories.map((story) => storyPage(reader, story, site))];
  });
}

/** The same as files. */
export const pagesOf = (source: PageSource, site: PublishedSite): readonly SiteFile[] =>
  smallPages(source, site).map((page) => smallPage(page, baseOf(site)));

/** The addresses of the site for search engines; they take absolute ones alone. */
export function sitemap(base: string, pages: readonly SiteFile[]): string {
  const addresses = [base, ...pages.map(({ path }) => `${base}${path.replace(/index\.html$/, '')}`)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
