import { existsSync, readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { metaPolicy } from '../../src/lib/content-security-policy.ts';
import { compileWords, WORDS_FILE } from './compile-words.ts';
import { firstPaintCss, policyHash } from './first-paint.ts';
import { readMapFonts } from './map-fonts-file.ts';
import { serverHeaders } from './server-headers.ts';

const FONTS_ID = 'virtual:atlas-map-fonts';

/** `import { mapFonts } from 'virtual:atlas-map-fonts'`: the font files that the data build cut for the map. */
export function atlasMapFonts(file: string): Plugin {
  return {
    name: 'atlas-map-fonts',
    resolveId: (id) => (id === FONTS_ID ? id : undefined),
    load: (id) =>
      id === FONTS_ID ? `export const mapFonts = ${JSON.stringify(readMapFonts(file))};` : undefined,
  };
}

/** Compiles the messages of the interface, so that their parser need not be shipped. */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: WORDS_FILE },
      handler: (source, id) => ({ code: compileWords(id, source), map: null }),
    },
  };
}

/** Puts the static overview, made by the data build, into the page. */
export function atlasOverview(file: string): Plugin {
  return {
    name: 'atlas-overview',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<!--overview-->', existsSync(file) ? readFileSync(file, 'utf8') : ''),
    },
  };
}

/** The page's own style sheets, as Vite links them in its head. */
const LINKED_STYLES = /\s*<link rel="stylesheet" crossorigin[^>]*>/g;

/**
 * Puts the styles of the first paint into the page, so that the still overview waits for nothing, and all others behind it:
 * a style sheet at the end of the body holds back scripts, but not what stands before it. Ships the
 * Content-Security-Policy, which names those styles by their hash, with the page and as `_headers` for servers; the
 * development server needs inline scripts and goes without.
 * @param origins of an operator's basemap, to be asked for tiles; none in the default build
 */
export function firstPaint(origins: readonly string[]): Plugin {
  const css = firstPaintCss();
  const openings = { styles: [policyHash(css)], origins };
  let isBuild = false;
  return {
    name: 'first-paint',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        // Behind the character set, which browsers look for in the first kilobyte.
        const style = { tag: 'style', children: css, injectTo: 'head' as const };
        if (!isBuild) return [style];
        const links = html.match(LINKED_STYLES) ?? [];
        return {
          html: html.replaceAll(LINKED_STYLES, '').replace(/\s*<\/body>/, `${links.join('')}$&`),
          tags: [
            // The policy holds for what follows it.
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy(openings) },
              injectTo: 'head-prepend' as const,
            },
            style,
          ],
        };
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: serverHeaders(openings) });
    },
  };
}

/** The chunks that the map is made of. */
const MAP_CHUNKS = ['atlas-map', 'maplibre'];

function preload(as: 'script' | 'fetch', path: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', as, crossorigin: true, fetchpriority: 'low', href: `./${path}` },
    injectTo: 'head',
  };
}

/**
 * Has the browser fetch the map's chunk and the first data beside the entry instead of after it: the entry asks for them as
 * its first act, but only once it has itself arrived. The chunk is fetched and not yet compiled, which would take the
 * processor from the first paint.
 */
export function preloadFirstView(layerFiles: readonly string[]): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [
        ...Object.values(bundle ?? {})
          .filter((output) => output.type === 'chunk' && MAP_CHUNKS.includes(output.name))
          .map((chunk) => preload('script', chunk.fileName)),
        preload('fetch', 'data/first-view.json'),
        ...layerFiles.map((name) => preload('fetch', `data/layers/${name}.geojson`)),
      ],
    },
  };
}

const ZIP_ID = '\0zip-on-page:';

/**
 * The Excel writer compresses large sheets in workers made from blobs, which the policy refuses, and then it never ends.
 * It gets the library's own compression on the page instead: a sheet of a thousand rows takes some tens of milliseconds.
 */
export function zipOnPage(): Plugin {
  return {
    name: 'zip-on-page',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^fflate$/ },
      async handler(id, importer) {
        if (importer?.includes('write-excel-file') !== true) return undefined;
        const resolved = await this.resolve(id, importer, { skipSelf: true });
        return resolved === null ? undefined : `${ZIP_ID}${resolved.id}`;
      },
    },
    load(id) {
      if (!id.startsWith(ZIP_ID)) return undefined;
      const library = JSON.stringify(id.slice(ZIP_ID.length));
      return [
        `import { zipSync } from ${library};`,
        `export * from ${library};`,
        `export const zip = (files, done) => done(null, zipSync(files));`,
      ].join('\n');
    },
  };
}
