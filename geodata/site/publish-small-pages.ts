import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { createGraph } from '../../src/atlas/graph/graph.ts';
import { datasetSchema } from '../../src/atlas/records/dataset.ts';
import { parseStories } from '../../src/atlas/records/story.ts';
import type { PublishedSite } from '../pages/page-footer.ts';
import { PAGE_STYLES, PAGE_STYLES_FILE } from '../pages/page-styles.ts';
import { picturesOf } from '../pages/pictures.ts';
import { readLayers } from '../pages/read-layers.ts';
import { baseOf, pagesOf, sitemap } from '../pages/small-pages.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Ships the small pages with their pictures, and `sitemap.xml` where the operator tells the address of the site.
 * @param folder of the dataset, from the project's root
 */
export function publishSmallPages(folder: string, site: PublishedSite): Plugin {
  return {
    name: 'small-pages',
    apply: 'build',
    async generateBundle() {
      const dataset = `${folder}/atlas.json`;
      if (!existsSync(dataset)) return;
      const source = {
        graph: createGraph(v.parse(datasetSchema, read(dataset))),
        stories: parseStories(read(`${folder}/stories.json`)),
      };
      const pages = pagesOf(source, site);
      for (const { path, text } of pages) this.emitFile({ type: 'asset', fileName: path, source: text });
      this.emitFile({ type: 'asset', fileName: PAGE_STYLES_FILE, source: PAGE_STYLES });
      for (const { path, bytes } of await picturesOf(source, readLayers(`${folder}/layers`), site))
        this.emitFile({ type: 'asset', fileName: path, source: bytes });
      const base = baseOf(site);
      if (base !== '')
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemap(base, pages) });
    },
  };
}
