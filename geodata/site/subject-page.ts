import type { Reader } from '../../src/atlas/reading/block.ts';
import { type Card, type CardFact, sourceLine } from '../../src/atlas/reading/card.ts';
import type { NodeId } from '../../src/atlas/records/id.ts';
import { ownPagePath } from '../../src/atlas/records/own-page.ts';

/** Nothing runs on the page, and nothing is asked for but its style sheet and its icon. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export const PAGE_STYLES_FILE = 'p/page.css';

export const PAGE_STYLES = `:root{color-scheme:light dark;--ink:#23211c;--soft:#5b564b;--ground:#fffdf9;--rule:#e4ddcf;--accent:#b02d17;--on:#ffffff}
@media (prefers-color-scheme:dark){:root{--ink:#ece6d8;--soft:#bdb6a6;--ground:#1e2427;--rule:#353c3f;--accent:#f08a72;--on:#1e1410}}
body{margin:0 auto;max-width:40em;padding:28px 20px 40px;background:var(--ground);color:var(--ink);font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
h1{margin:0;font-size:30px;line-height:1.3}
p{margin:10px 0}
.path,.sources,dd small,footer{color:var(--soft);font-size:14px}
.warning{color:var(--accent);font-weight:600}
.open{display:inline-block;border-radius:8px;background:var(--accent);padding:12px 20px;color:var(--on);font-weight:600;text-decoration:none}
dl{margin:20px 0}
dl>div{display:grid;grid-template-columns:8em 1fr;gap:4px 16px;border-top:1px solid var(--rule);padding:8px 0}
dt{color:var(--soft)}
dd{margin:0}
dd small{display:block}
footer{border-top:1px solid var(--rule);padding-top:12px}
@media (max-width:520px){dl>div{grid-template-columns:1fr}}
`;

/** As text and attributes of a page hold it. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Messengers show so much of a description. */
const LONGEST = 160;

/** What messengers show below the title: what it is by the documents, and by which. */
function descriptionOf(reader: Reader, { path, sources, summary }: Card): string {
  const told = summary === '' ? path : summary;
  const source = sources.length === 0 ? '' : `（${sourceLine(reader, sources.slice(0, 2))}）`;
  const room = LONGEST - source.length;
  return `${told.length > room ? `${told.slice(0, room - 1)}…` : told}${source}`;
}

/**
 * A small page of a record: its title and what is recorded of it, each fact with its source, for who reads no scripts; a link to
 * it in the atlas, which is the page that search engines are to keep.
 * @param base address of the site with its last slash; `''` leaves addresses relative
 */
export function subjectPage(
  reader: Reader,
  { id, card }: { id: NodeId; card: Card },
  { base, reviewNumber }: { base: string; reviewNumber: string },
): { path: string; text: string } {
  const { words } = reader;
  const folder = ownPagePath(id);
  const up = '../'.repeat(folder.split('/').length - 1);
  const inAtlas = `?select=${id}`;
  const site = words('app.title');
  const description = descriptionOf(reader, card);
  const root = base === '' ? up : base;
  const number = reviewNumber === '' ? words('frame.schematic') : reviewNumber;
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${escaped(content)}">`;
  const text = [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(card.name)} · ${escaped(site)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="canonical" href="${escaped(`${root}${inAtlas}`)}">`,
    meta('og:type', 'article'),
    meta('og:site_name', site),
    meta('og:title', `${card.name} · ${card.path}`),
    meta('og:description', description),
    ...(base === '' ? [] : [meta('og:url', `${base}${folder}`)]),
    meta('og:image', `${root}preview.jpg`),
    meta('og:image:alt', words('app.subtitle')),
    `<link rel="icon" type="image/svg+xml" href="${up}icon.svg">`,
    `<link rel="stylesheet" href="${up}${PAGE_STYLES_FILE}">`,
    '<main>',
    `<p class="path">${escaped(`${site} · ${card.path}`)}</p>`,
    `<h1>${escaped(card.name)}</h1>`,
    ...(card.warning === undefined ? [] : [`<p class="warning">${escaped(card.warning)}</p>`]),
    ...(card.summary === '' ? [] : [`<p>${escaped(card.summary)}</p>`]),
    ...(card.sources.length === 0
      ? []
      : [`<p class="sources">出处：${escaped(sourceLine(reader, card.sources))}</p>`]),
    `<p><a class="open" href="${up}${inAtlas}">在图集里打开</a></p>`,
    ...(card.facts.length === 0 ? [] : ['<dl>', ...card.facts.map(factMarkup(reader)), '</dl>']),
    '</main>',
    `<footer>${escaped(
      [
        words('frame.reviewNumber', { number }),
        words('frame.dataDate', { date: reader.graph.dataset.generated }),
        words('frame.attributionShort'),
      ].join(' · '),
    )}</footer>`,
    '</html>',
    '',
  ].join('\n');
  return { path: `${folder}index.html`, text };
}

const factMarkup =
  (reader: Reader) =>
  ({ isCount, label, sources, value }: CardFact): string => {
    const source = [
      ...(isCount ? ['本图集的计数'] : []),
      ...(sources.length === 0 ? [] : [sourceLine(reader, sources)]),
    ].join(' · ');
    const small = source === '' ? '' : `<small>${escaped(source)}</small>`;
    return `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}${small}</dd></div>`;
  };
