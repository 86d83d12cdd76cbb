import { existsSync, readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';
import type { Basemap } from '../../src/layers/basemap.ts';
import { metaPolicy } from '../../src/lib/content-security-policy.ts';
import { isReportTarget } from '../../src/lib/report-address.ts';
import { LAST_RULE } from '../../src/lib/whole-sheet.ts';
import { zh } from '../../src/messages/zh.ts';
import { MAP_CHUNKS, READING_CHUNKS, STARTED_CHUNKS } from './chunks.ts';
import { compileWords, WORDS_FILE } from './compile-words.ts';
import { type DataFile, editionFolder } from './dataset-edition.ts';
import { FETCH_FIRST_SCRIPT, FIRST_PAINT_SCRIPT, firstPaintCss, policyHash } from './first-paint.ts';
import { LOST_HASHES } from './lost-page.ts';
import { readMapFonts } from './map-fonts-file.ts';
import { serverHeaders } from './server-headers.ts';
import { inLayer } from './style-layers.ts';

/** A module that the build writes itself: `import { <name> } from '<id>'`. */
const writtenModule = (id: string, name: string, value: () => unknown): Plugin => ({
  name: id.replace('virtual:', ''),
  resolveId: (asked) => (asked === id ? id : undefined),
  load: (asked) => (asked === id ? `export const ${name} = ${JSON.stringify(value())};` : undefined),
});

/** `import { basemap } from 'virtual:atlas-basemap'`: what the operator put beneath the atlas, worked out. */
export function atlasBasemap(basemap: Basemap): Plugin {
  return writtenModule('virtual:atlas-basemap', 'basemap', () => basemap);
}

/** `import { mapFonts } from 'virtual:atlas-map-fonts'`: the font files that the data build cut for the map. */
export function atlasMapFonts(file: string): Plugin {
  return writtenModule('virtual:atlas-map-fonts', 'mapFonts', () => readMapFonts(file));
}

/** The path of a site with both slashes; `/` where its address is not told. */
function pathOf(address: string | undefined): string {
  const { pathname } = new URL(
    address === undefined || address === '' ? '/' : address,
    'https://atlas.invalid',
  );
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/**
 * Tells messengers where the site stands: most take only absolute addresses of pictures.
 * @param address of the site as the operator gives it; without one the addresses in the page stay relative
 * @throws {Error} where it is no address of a site
 */
export function siteAddress(address: string | undefined): Plugin {
  if (address === undefined || address === '') return { name: 'site-address' };
  if (!/^https?:\/\/[^?#]+$/.test(address) || !URL.canParse(address))
    throw new Error(
      `VITE_SITE_ADDRESS: ${address} 不是网站地址（如 https://example.org/atlas/） / is no address of a site`,
    );
  const base = address.endsWith('/') ? address : `${address}/`;
  return {
    name: 'site-address',
    transformIndexHtml: (html) => ({
      html: html.replace('content="./preview.jpg"', `content="${base}preview.jpg"`),
      tags: [
        { tag: 'meta', attrs: { property: 'og:url', content: base }, injectTo: 'head' },
        { tag: 'link', attrs: { rel: 'canonical', href: base }, injectTo: 'head' },
      ],
    }),
  };
}

/**
 * Refuses a place for reports that no report would reach.
 * @throws {Error} where it is neither a mail address nor an address with title and body in it
 */
export function reportTarget(to: string | undefined): Plugin {
  if (to !== undefined && to !== '' && !isReportTarget(to))
    throw new Error(
      `VITE_REPORT_TO: ${to} 不是 mailto:邮箱，也不是带 {title} 和 {body} 的 https 地址 / is neither mailto: somebody nor an https address with {title} and {body}`,
    );
  return { name: 'report-target' };
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

/** Puts every style sheet of ours into the layer of its folder. */
export function layeredStyles(): Plugin {
  return {
    name: 'layered-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/[a-z]+\/.*\.css$/ },
      handler: (css, id) => ({ code: inLayer(id, css), map: null }),
    },
  };
}

/** Where the bundler's own script links the style sheets of a chunk, and where they belong. */
const LINKED_IN_HEAD = 'document.head.appendChild(';
const LINKED_IN_BODY = 'document.body.appendChild(';

/**
 * Links the style sheets of chunks behind all others. Those of the start stand in the body, and a browser takes a sheet that
 * comes before another for new rules throughout: it lays the whole page out anew, fonts and all.
 * @throws {Error} where the bundler links them in another way than is known here
 */
export function stylesBehindOthers(): Plugin {
  return {
    name: 'styles-behind-others',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: (source) => {
        if (!source.includes(LINKED_IN_HEAD))
          throw new Error('The bundler links style sheets in an unknown way');
        return { code: source.replaceAll(LINKED_IN_HEAD, LINKED_IN_BODY), map: null };
      },
    },
  };
}

/** Ends every style sheet with the rule that tells the page that it came whole. */
export function endedStyles(): Plugin {
  return {
    name: 'ended-styles',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
          file.source = `${Buffer.from(file.source).toString()}${LAST_RULE}`;
        }
      },
    },
  };
}

/**
 * Puts the static overview, made by the data build, into the page, with the credits and the review number that no picture of
 * ours goes without. @param reviewNumber 审图号; empty says 示意图
 */
export function atlasOverview(file: string, reviewNumber: string): Plugin {
  const number = reviewNumber === '' ? zh['frame.schematic'] : reviewNumber.replaceAll(/[<&]/g, '');
  const credits = [zh['frame.reviewNumber'].replace('{number}', number), zh['frame.attributionShort']];
  return {
    name: 'atlas-overview',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('<!--overview-->', existsSync(file) ? readFileSync(file, 'utf8') : '')
          .replace('<!--credits-->', credits.join(' ')),
    },
  };
}

/**
 * Puts the styles of the first paint and the theme that was chosen into the page, so that the still overview waits for nothing. Ships the
 * Content-Security-Policy, which names both by their hash, with the page and as `_headers` for servers; the
 * development server needs inline scripts and goes without.
 * @param origins of an operator's basemap, to be asked for tiles; none in the default build
 * @param ancestors origins of pages that may embed the atlas
 * @param address of the site, whose path the rules of `_headers` begin with
 */
export function firstPaint(
  { origins, ancestors }: { origins: readonly string[]; ancestors: readonly string[] },
  address?: string,
): Plugin {
  const css = firstPaintCss();
  const scripts = [FIRST_PAINT_SCRIPT, FETCH_FIRST_SCRIPT].map(policyHash);
  const openings = { styles: [policyHash(css)], scripts, origins };
  let isBuild = false;
  return {
    name: 'first-paint',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => {
        // Behind the character set, which browsers look for in the first kilobyte.
        const style = { tag: 'style', children: css, injectTo: 'head' as const };
        const script = { tag: 'script', children: FIRST_PAINT_SCRIPT, injectTo: 'head' as const };
        if (!isBuild) return [script, style];
        return [
          // The policy holds for what follows it.
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy(openings) },
            injectTo: 'head-prepend' as const,
          },
          script,
          style,
        ];
      },
    },
    generateBundle() {
      // A server sends the same policy with every page, with the one for lost addresses too.
      const all = {
        origins,
        ancestors,
        styles: [...openings.styles, LOST_HASHES.styles],
        scripts: [...openings.scripts, LOST_HASHES.scripts],
      };
      this.emitFile({ type: 'asset', fileName: '_headers', source: serverHeaders(all, pathOf(address)) });
    },
  };
}

function link(
  attrs: Record<string, string>,
  path: string,
  injectTo: 'head' | 'body' = 'head',
): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true, href: `./${path}` }, injectTo };
}

const addressesOf = (chunks: readonly Rollup.OutputChunk[]): string[] =>
  chunks.map(({ fileName }) => `./${fileName}`);

/** Chunks by these names with all that they import at once, in the order in which they run. */
function chunksWithImports(bundle: Rollup.OutputBundle, names: readonly string[]): Rollup.OutputChunk[] {
  const found: Rollup.OutputChunk[] = [];
  const seen = new Set<string>();
  const add = (fileName: string): void => {
    const output = bundle[fileName];
    if (output?.type !== 'chunk' || seen.has(fileName)) return;
    seen.add(fileName);
    for (const imported of output.imports) add(imported);
    found.push(output);
  };
  for (const output of Object.values(bundle))
    if (output.type === 'chunk' && names.includes(output.name)) add(output.fileName);
  return found;
}

/** Where the page finds its dataset: in its own edition of a built site, in `data/` while it is developed. */
export function datasetEdition(files: readonly DataFile[]): Plugin {
  return {
    name: 'dataset-edition',
    config: (_config, { command }) => ({
      define: {
        'import.meta.env.DATA_FOLDER': JSON.stringify(command === 'build' ? editionFolder(files) : 'data'),
      },
    }),
    generateBundle() {
      const folder = editionFolder(files);
      for (const { path, bytes } of files)
        this.emitFile({ type: 'asset', fileName: `${folder}/${path}`, source: bytes });
    },
  };
}

/**
 * Has the browser fetch at once what the entry starts only when the overview is painted: scripts, styles and the first
 * data, so that nothing waits for the line that could have been there. The styles are linked behind the overview, where
 * they hold back scripts but not its painting; linked when their scripts ask for them, each would have the overview laid
 * out and painted anew while the map starts. The map is much the heaviest: it comes last, and where the address asks for
 * something to read the dataset comes in its place (`first-paint.ts`).
 */
export function preloadFirstView(dataFolder: string, layerFiles: readonly string[]): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = chunksWithImports(bundle, STARTED_CHUNKS);
        const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const forMap = chunks.filter(({ name }) => MAP_CHUNKS.includes(name));
        const forReading = chunksWithImports(bundle, READING_CHUNKS).filter(
          (chunk) => !chunks.includes(chunk),
        );
        const layers = layerFiles.map((name) => `./${dataFolder}/layers/${name}.geojson`);
        return [
          // Linked at the end alone, each would be asked for when the one before it has come.
          ...[...styles].map((fileName) => link({ rel: 'preload', as: 'style' }, fileName)),
          // What the entry itself imports Vite has named already.
          ...chunks
            .filter((chunk) => !forMap.includes(chunk) && !html.includes(`/${chunk.fileName}"`))
            .map(({ fileName }) => link({ rel: 'modulepreload' }, fileName)),
          {
            tag: 'script',
            attrs: {
              'data-map': [...addressesOf(forMap), `./${dataFolder}/first-view.json`, ...layers].join(' '),
              'data-reading': [`./${dataFolder}/atlas.json`, ...addressesOf(forReading)].join(' '),
            },
            children: FETCH_FIRST_SCRIPT,
            injectTo: 'head',
          },
          ...[...styles].map((fileName) => link({ rel: 'stylesheet' }, fileName, 'body')),
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
