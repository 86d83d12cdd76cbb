import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Briefing, BriefingSection } from '../atlas/handover/briefing.ts';
import type { Inline } from '../atlas/reading/block.ts';
import { besideEachOther, bullets, type Drawn, plainTable, WIDTH, wordBlocks } from './word-blocks.ts';
import { pictureRun, type WordPicture } from './word-picture.ts';
import { type Look, type Noted, wordRuns } from './word-runs.ts';

/** What a Word file holds beside the briefing. */
export interface WordFrame {
  language: 'zh' | 'en';
  /** Stand at the head and the foot of every page. */
  head: string;
  foot: string;
  /** Stands between the number of the page and how many there are. */
  ofPages: string;
  /** Whose map it is and how far its lines can be trusted. */
  attribution: string;
  /** The live page, and the words before it. */
  address: string;
  live: string;
  /** Each source as a list of references would name it, in the order of its number. */
  sources: readonly string[];
  sourcesTitle: string;
  /** What is said beside the map. */
  mapNotes: readonly (readonly Inline[])[];
  map: WordPicture | undefined;
  code: WordPicture | undefined;
}

/** Chinese text in 宋体, headings in 黑体, as official documents have it; Latin letters in families that every Word has. */
const TEXT_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: '宋体',
};
const HEAD_FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '黑体' };

/** A4 in twentieths of a point, its margins, and how far from its edges the running lines stand. */
const PAGE = { width: 11_906, height: 16_838, top: 1247, side: 907, running: 600 } as const;

const INK = '23211C';
const SOFT = '5B564B';
const ACCENT = 'B02D17';

/** Lines at the head and foot of pages, and what is said beside pictures. */
const RUNNING: Look = { size: 16, color: SOFT };
const SMALL: Look = { size: 17, color: SOFT };

/**
 * A briefing as an editable Word file: headings in the styles of Word, tables with heads that are repeated and rows that are not
 * broken, numbered sources, page numbers, and the warning of drafts wherever the briefing has it.
 */
export function briefingDocx(briefing: Briefing, frame: WordFrame): Promise<Blob> {
  const noted: Noted = { notes: briefing.notes, language: frame.language };
  const document = new Document({
    title: briefing.title,
    creator: frame.head,
    description: frame.foot,
    styles: {
      default: {
        document: {
          run: {
            font: TEXT_FONT,
            size: 21,
            color: INK,
            language: { value: frame.language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: { after: 80, line: 300, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: { font: HEAD_FONT, size: 40, bold: true, color: INK },
          paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
        },
        heading1: {
          run: { font: HEAD_FONT, size: 26, bold: true, color: ACCENT },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
        heading2: {
          run: { font: HEAD_FONT, size: 22, bold: true, color: INK },
          paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        bullets(),
        {
          reference: 'sources',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '[%1]',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 560, hanging: 560 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              bottom: PAGE.top,
              left: PAGE.side,
              right: PAGE.side,
              header: PAGE.running,
              footer: PAGE.running,
            },
          },
        },
        headers: {
          default: new Header({
            children: [running(frame.head, [new TextRun({ ...RUNNING, text: briefing.title })])],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              running(frame.foot, [
                new TextRun({
                  ...RUNNING,
                  children: [PageNumber.CURRENT, frame.ofPages, PageNumber.TOTAL_PAGES],
                }),
              ]),
            ],
          }),
        },
        children: [
          ...headOf(briefing, noted),
          ...whereOf(frame, noted),
          ...briefing.sections.flatMap((section) => sectionOf(section, noted)),
          ...sourcesOf(frame),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** A line at the head or foot of the page: one text at its left, the other at its right. */
function running(left: string, right: readonly TextRun[]): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    children: [new TextRun({ ...RUNNING, text: left }), new TextRun({ text: '\t' }), ...right],
  });
}

function headOf(briefing: Briefing, noted: Noted): readonly Drawn[] {
  const { figures, identity, otherName, path, summary, title, warning } = briefing;
  const line = (pieces: readonly Inline[]): readonly Paragraph[] =>
    pieces.length === 0 ? [] : [new Paragraph({ children: wordRuns(pieces, noted) })];
  const steps = (items: readonly (readonly Inline[])[], separator: string): readonly Paragraph[] =>
    line(items.flatMap((item, index) => (index === 0 ? item : [{ kind: 'text', text: separator }, ...item])));
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...(otherName === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: otherName, color: SOFT })] })]),
    ...steps(path, ' › '),
    ...steps(identity, ' · '),
    ...(warning === undefined ? [] : [warningLine(warning)]),
    ...line(summary),
    ...(figures.length === 0
      ? []
      : [
          plainTable(
            figures.map(({ label }) => wordRuns(label, noted, SMALL)),
            figures.map(({ content }) => wordRuns(content, noted, { size: 30, bold: true })),
          ),
        ]),
  ];
}

/** That something is a draft, set so that nobody misses it. */
function warningLine(text: string): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 8, color: ACCENT, space: 4 } as const;
  return new Paragraph({
    border: { top: edge, bottom: edge, left: edge, right: edge },
    spacing: { before: 120, after: 160 },
    indent: { left: 100, right: 100 },
    children: [new TextRun({ text, bold: true, color: ACCENT })],
  });
}

/** Share of the width that the map has. */
const MAP_SHARE = 0.59;

const small = (children: readonly TextRun[]): Paragraph =>
  new Paragraph({ spacing: { after: 40 }, alignment: AlignmentType.LEFT, children: [...children] });

/** The map, beside it the code of the live page and what must be said of the map; without a map the code alone. */
function whereOf(frame: WordFrame, noted: Noted): readonly Drawn[] {
  const { address, attribution, code, live, map, mapNotes } = frame;
  const online = [
    ...(code === undefined ? [] : [new Paragraph({ keepNext: true, children: [pictureRun(code)] })]),
    small([new TextRun({ ...SMALL, text: `${live}${address}` })]),
  ];
  if (map === undefined) return online;
  const said = [
    ...online,
    ...mapNotes.map((pieces) => small(wordRuns(pieces, noted, SMALL))),
    small([new TextRun({ ...SMALL, text: attribution })]),
  ];
  return [
    new Paragraph({ spacing: { after: 60 }, children: [] }),
    besideEachOther(new Paragraph({ children: [pictureRun(map)] }), said, MAP_SHARE),
  ];
}

function sectionOf({ blocks, count, heading, remark }: BriefingSection, noted: Noted): readonly Drawn[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [
        new TextRun(heading),
        ...(count === undefined ? [] : [new TextRun({ text: ` ${count.value}`, color: SOFT })]),
        ...(remark === undefined ? [] : wordRuns(remark, noted)),
      ],
    }),
    ...blocks.flatMap((block) => wordBlocks(block, noted, warningLine)),
  ];
}

function sourcesOf({ sources, sourcesTitle }: WordFrame): readonly Drawn[] {
  if (sources.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(sourcesTitle)] }),
    ...sources.map(
      (source) =>
        new Paragraph({
          numbering: { reference: 'sources', level: 0 },
          spacing: { after: 30 },
          keepLines: true,
          children: [new TextRun({ text: source, size: 18 })],
        }),
    ),
  ];
}
