import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { policyWith } from '../../src/lib/content-security-policy.ts';
import { readMapFonts } from './map-fonts-file.ts';
import { themeCss } from './theme-css.ts';

const THEME_ID = 'virtual:atlas-theme.css';

/** `import 'virtual:atlas-theme.css'`: the themes as custom properties. */
export function atlasTheme(): Plugin {
  return {
    name: 'atlas-theme',
    resolveId: (id) => (id === THEME_ID ? id : undefined),
    load: (id) => (id === THEME_ID ? themeCss() : undefined),
  };
}

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

/**
 * Ships the Content-Security-Policy with the page itself; the development server needs inline scripts and goes without.
 * @param origins of an operator's basemap, to be asked for tiles; none in the default build
 */
export function contentSecurityPolicy(origins: readonly string[]): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyWith(origins) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Has the browser fetch the map's chunk and the first data beside the entry instead of after it: the entry asks for both as
 * its first act, but only once it has itself arrived.
 */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter(
          (output) => output.type === 'chunk' && output.name === 'atlas-map',
        );
        return [
          ...chunks.map((chunk) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` },
            injectTo: 'head' as const,
          })),
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: './data/first-view.json' },
            injectTo: 'head' as const,
          },
        ];
      },
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
