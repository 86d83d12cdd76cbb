import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { META_CONTENT_SECURITY_POLICY } from '../../src/lib/content-security-policy.ts';
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

/** Ships the Content-Security-Policy with the page itself; the development server needs inline scripts and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: META_CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Has the browser fetch the map's chunk and the dataset beside the entry instead of after it: the entry asks for both as
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
            attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: './data/atlas.json' },
            injectTo: 'head' as const,
          },
        ];
      },
    },
  };
}
