import { citationText } from '../../atlas/facts/citation-text.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { BeltOfLayout } from '../../atlas/plans/layout-tree.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { type DownloadNote, type DownloadSite, downloadNote, fileName } from '../../export/download-note.ts';
import { lightInterface } from '../../layers/interface-theme.ts';
import { lightTheme } from '../../layers/theme.ts';
import { textWidth, wrapText } from '../../lib/wrap-text.ts';
import type { Translate } from '../../messages/translate.ts';
import { arrange, type Box, TYPE } from './arrange.ts';

/** Of the drawing, CSS pixels: with the belts about the core; what is around it; title, and the lines above and below. */
const WIDTH = 1040;
const MARGIN = 32;
const TITLE = { size: 26, line: 40 } as const;
const REMARK = { size: 13, line: 20 } as const;

/** Families that a computer with Chinese has, since the fonts of the page stay with it. */
const SANS =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";
const SERIF = "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif";

/** What the file tells. */
export interface DiagramContent {
  graph: Graph;
  tree: readonly BeltOfLayout[];
  /** Where the layout is stated. */
  source: Citation;
  language: 'zh' | 'en';
}

/**
 * The diagram as a file of its own: texts as texts, colours of the light theme as values, sizes as attributes, so that any
 * program draws it as the page does; title, source, date, review number and attribution are written into it.
 * @returns its name and the text of an SVG 1.1 file, lengths in CSS pixels
 */
export function diagramFile(
  content: DiagramContent,
  site: DownloadSite,
  translate: Translate,
): { name: string; text: string } {
  const { graph, language, tree } = content;
  const { boxes, height } = arrange(tree, WIDTH, (place) => recordName(place, language));
  const note = downloadNote(
    {
      content: 'diagram.drawing',
      filters: translate('diagram.lead'),
      counts: { shown: boxes.length, total: boxes.length, drafts: 0 },
    },
    site,
    translate,
  );
  const lead = linesOf(note.filters);
  const foot = footOf(content, note, site.address, translate).flatMap(linesOf);
  const top = MARGIN + TITLE.line + lead.length * REMARK.line + 16;
  const below = top + height + 20;
  const size = {
    width: WIDTH + 2 * MARGIN,
    height: Math.ceil(below + foot.length * REMARK.line + MARGIN - 8),
  };
  const { ink, inkSoft } = lightInterface;
  return {
    name: fileName('diagram.drawing', graph.dataset.generated, 'svg', translate),
    text: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" xml:lang="${language === 'zh' ? 'zh-CN' : 'en'}" font-family="${SANS}" fill="${ink}">`,
      `<title>${escaped(note.title)}</title>`,
      `<desc>${escaped(note.lines.map((line) => inOne(line, translate)).join('\n'))}</desc>`,
      `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
      `<text x="${MARGIN}" y="${MARGIN + TITLE.size}" font-family="${SERIF}" font-size="${TITLE.size}" font-weight="700">${escaped(note.title)}</text>`,
      remark(lead, MARGIN + TITLE.line + REMARK.size, inkSoft),
      `<g transform="translate(${MARGIN} ${top})">`,
      ...boxes.map(boxMarkup),
      '</g>',
      remark(foot, below + REMARK.size, inkSoft),
      '</svg>',
      '',
    ].join('\n'),
  };
}

/** What must not be missing where the drawing is shown, a line each before they are broken. */
function footOf(
  { graph, language, source }: DiagramContent,
  { attribution, date, licence, reviewNumber }: DownloadNote,
  address: string,
  translate: Translate,
): readonly string[] {
  const document = graph.document(source.document);
  const stated = document === undefined ? undefined : citationText(document, source.locator, language);
  const lines = [
    [translate('diagram.source'), stated ?? `${source.document} ${source.locator}`],
    [translate('download.reviewNumber'), reviewNumber],
    [translate('download.date'), date],
    [translate('download.address'), address],
    [translate('download.licence'), licence],
    [translate('frame.sources'), attribution],
  ] as const;
  return lines.map((line) => inOne(line, translate));
}

const inOne = ([label, value]: readonly [string, string], translate: Translate): string =>
  translate('diagram.fileLine', { label, value });

const linesOf = (text: string): readonly string[] => wrapText(text, WIDTH / REMARK.size, textWidth);

/** Lines of small text from a first baseline on. */
function remark(lines: readonly string[], first: number, colour: string): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${MARGIN}" y="${first + index * REMARK.line}">${escaped(line)}</tspan>`,
  );
  return `<text font-size="${REMARK.size}" fill="${colour}">${spans.join('\n')}</text>`;
}

/** A box as the style sheet of the surface draws it. */
function boxMarkup({ belt, height, level, lines, place, width, x, y }: Box): string {
  const { line: outline, soft, text } = lightTheme.belts[belt];
  const { inset, line, size } = TYPE[level];
  const look = {
    belt: {
      box: `fill="${soft}" fill-opacity="0.45" stroke="${outline}" stroke-width="1.25"`,
      name: `fill="${text}" font-family="${SERIF}" font-weight="700"`,
    },
    zone: { box: `fill="${lightInterface.panel}" stroke="${outline}"`, name: 'font-weight="600"' },
    piece: { box: `fill="${soft}" fill-opacity="0.3"`, name: '' },
  }[level];
  const above = level === 'piece' ? (height - lines.length * line) / 2 : inset;
  const first = y + above + line * 0.5 + size * 0.36;
  const spans = lines.map(
    (words, index) =>
      `<tspan x="${rounded(x + inset)}" y="${rounded(first + index * line)}">${escaped(words)}</tspan>`,
  );
  return [
    `<g data-id="${escaped(place.id)}" class="${level} ${belt}">`,
    `<rect x="${rounded(x + 0.5)}" y="${rounded(y + 0.5)}" width="${rounded(width - 1)}" height="${rounded(height - 1)}" rx="${level === 'piece' ? 4 : 8}" ${look.box}/>`,
    `<text font-size="${size}" ${look.name}>${spans.join('')}</text>`,
    '</g>',
  ].join('');
}

const rounded = (length: number): number => Math.round(length * 100) / 100;

/** As text and attributes of XML hold it. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
