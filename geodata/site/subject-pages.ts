import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { createGraph } from '../../src/atlas/graph/graph.ts';
import type { Reader } from '../../src/atlas/reading/block.ts';
import { cardOf } from '../../src/atlas/reading/card.ts';
import { datasetSchema } from '../../src/atlas/records/dataset.ts';
import { hasOwnPage } from '../../src/atlas/records/own-page.ts';
import { chineseWords } from './chinese-words.ts';
import { PAGE_STYLES, PAGE_STYLES_FILE, subjectPage } from './subject-page.ts';

/** What an operator tells of the site: its address, with a slash at its end or not, and the 审图号; each may be absent. */
export interface PublishedSite {
  address?: string | undefined;
  reviewNumber?: string | undefined;
}

/** A file of the site, by its path from the root. */
export interface SiteFile {
  path: string;
  text: string;
}

/** A small page for each record that messengers are to show by its title, with what is recorded of it and where. */
export function pagesOf(
  reader: Reader,
  { address = '', reviewNumber = '' }: PublishedSite,
): readonly SiteFile[] {
  const base = address === '' || address.endsWith('/') ? address : `${address}/`;
  return reader.graph.dataset.nodes.filter(hasOwnPage).flatMap(({ id }) => {
    const card = cardOf(reader, { kind: 'node', id });
    return card === undefined ? [] : [subjectPage(reader, { id, card }, { base, reviewNumber })];
  });
}

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

/**
 * Ships the small pages, and `sitemap.xml` where the operator tells the address of the site.
 * @param dataset the file of the dataset, from the project's root
 */
export function subjectPages(dataset: string, site: PublishedSite): Plugin {
  return {
    name: 'subject-pages',
    apply: 'build',
    generateBundle() {
      if (!existsSync(dataset)) return;
      const graph = createGraph(v.parse(datasetSchema, JSON.parse(readFileSync(dataset, 'utf8'))));
      const pages = pagesOf({ graph, language: 'zh', words: chineseWords() }, site);
      for (const { path, text } of pages) this.emitFile({ type: 'asset', fileName: path, source: text });
      this.emitFile({ type: 'asset', fileName: PAGE_STYLES_FILE, source: PAGE_STYLES });
      const { address = '' } = site;
      if (address === '') return;
      const base = address.endsWith('/') ? address : `${address}/`;
      this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemap(base, pages) });
    },
  };
}
