import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inLayer, LAYER_ORDER } from './style-layers.ts';
import { themeCss } from './theme-css.ts';

/** What the still overview needs to be drawn, from the project's root; the rest of the styles may come later. */
const SHEETS = ['src/ui/tokens.css', 'src/ui/overview.css'];

/** The styles of the first paint, themes first, as they stand in the page. */
export function firstPaintCss(): string {
  const sheets = SHEETS.map((sheet) => inLayer(sheet, readFileSync(sheet, 'utf8')));
  return [LAYER_ORDER, themeCss(), ...sheets].map(withoutSpace).join('');
}

/** A style sheet without remarks and needless space; what is quoted keeps its own. */
export function withoutSpace(css: string): string {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/"[^"]*"|'[^']*'|\s*([{};,])\s*|:\s+|\s+/g, (found, mark: string | undefined) => {
      if (mark !== undefined) return mark;
      if (found.startsWith(':')) return ':';
      return found.trim() === '' ? ' ' : found;
    })
    .replaceAll(';}', '}')
    .trim();
}

/**
 * What the first paint cannot know from the system. The theme that somebody chose here before: it runs before anything is
 * drawn, or a page of the other theme would flash; where storage is refused the system's theme stands. And whether the page
 * has an origin at all: in a strict sandbox, and opened from a disk, the browser fetches it no scripts, and a sentence says so.
 */
export const FIRST_PAINT_SCRIPT =
  "const d=document.documentElement.dataset;if(self.origin==='null')d.start='alone';" +
  "try{const t=localStorage.getItem('atlas.theme');if(t==='light'||t==='dark')d.theme=t}catch{}";

/**
 * What of an address asks for something that is read, and not for the map: those the whole dataset is fetched for first,
 * and the map after it (`readsFirst` in `src/app/reads-first.ts`).
 */
const ASKS_TO_READ =
  '/[?&](?:select|story|q|cite|view=(?!map(?:&|$)))/.test(location.search)&&!/[?&]embed=1/.test(location.search)';

/**
 * Has the browser fetch what the first view of this address needs, at once and side by side: the map's files, or those of
 * the dataset. Which these are stands in the attributes `data-map` and `data-reading` of the script. In links of the page a
 * slow line would be shared by both, and neither be there.
 */
export const FETCH_FIRST_SCRIPT = `{const a=${ASKS_TO_READ},{map:m,reading:r}=document.currentScript.dataset;${[
  "if(a)document.documentElement.dataset.first='reading';",
  "for(const h of(a?r:m).split(' ')){const l=document.createElement('link');",
  "if(h.endsWith('js'))l.rel='modulepreload';else{l.rel='preload';l.as='fetch'}",
  "l.crossOrigin='';l.fetchPriority='low';l.href=h;document.head.append(l)}}",
].join('')}`;

/** The name that a style sheet or script which stands in the page has in a Content-Security-Policy. */
export function policyHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
