import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { BriefingBlock } from '../atlas/handover/briefing.ts';
import { type Look, type Noted, wordRuns } from './word-runs.ts';

/** What stands in a Word file one after the other. */
export type Drawn = Paragraph | Table;

/** Between the margins of the page, twentieths of a point. */
export const WIDTH = 10_092;

const RULE = 'CFC7B6';
const SOFT = '5B564B';
const HEAD_GROUND = 'F3EEE3';

/** The text of tables is smaller than that around them. */
const CELL: Look = { size: 18 };

const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
} as const;

const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** How the points of a list are drawn. */
export const bullets = () => ({
  reference: 'points',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '·',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 320, hanging: 200 } } },
    },
  ],
});

/** A block of a briefing; what warns is set by `warningLine`. */
export function wordBlocks(
  block: BriefingBlock,
  noted: Noted,
  warningLine: (text: string) => Paragraph,
): readonly Drawn[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: [...wordRuns(block.content, noted)] }),
      ];
    case 'paragraph':
      if (block.tone === 'warning')
        return [warningLine(block.content.map((piece) => ('text' in piece ? piece.text : '')).join(''))];
      return [
        new Paragraph({
          children: [...wordRuns(block.content, noted, block.tone === 'plain' ? {} : { color: SOFT })],
        }),
      ];
    case 'list':
      return block.items.map(
        ({ content }) =>
          new Paragraph({
            numbering: { reference: 'points', level: 0 },
            keepLines: true,
            children: [...wordRuns(content, noted)],
          }),
      );
    case 'facts':
      return [
        table(
          [0.24, 0.76],
          block.facts.map(({ content, term }) =>
            row(
              [[new TextRun({ ...CELL, text: term, color: SOFT })], wordRuns(content, noted, CELL)],
              [0.24, 0.76],
            ),
          ),
        ),
        gap(),
      ];
    case 'table': {
      const shares = block.columns.map(({ share }) => share);
      const head = row(
        block.columns.map(({ title }) => [new TextRun({ ...CELL, text: title, bold: true })]),
        shares,
        true,
      );
      return [
        table(shares, [
          head,
          ...block.rows.map(({ cells }) =>
            row(
              cells.map((cell) => wordRuns(cell, noted, CELL)),
              shares,
            ),
          ),
        ]),
        gap(),
      ];
    }
  }
}

/** Values over their names, in one row each, without a head. */
export function plainTable(
  names: readonly (readonly TextRun[])[],
  values: readonly (readonly TextRun[])[],
): Table {
  const shares = names.map(() => 1 / names.length);
  return table(shares, [row(values, shares), row(names, shares)], NO_LINES);
}

/** Word joins tables that touch each other. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { after: 0, line: 160, lineRule: LineRuleType.AUTO }, children: [] });

/** A picture and what is said beside it, the picture at the left. */
export function besideEachOther(picture: Paragraph, said: readonly Paragraph[], share: number): Table {
  const widths = widthsOf([share, 1 - share]);
  const cell = (children: readonly Paragraph[], index: number): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? WIDTH, type: WidthType.DXA },
      verticalAlign: VerticalAlign.BOTTOM,
      margins: { left: index === 0 ? 0 : 160, right: 0 },
      children: [...children],
    });
  return table(
    [share, 1 - share],
    [new TableRow({ cantSplit: true, children: [cell([picture], 0), cell(said, 1)] })],
    NO_LINES,
  );
}

const widthsOf = (shares: readonly number[]): number[] => shares.map((share) => Math.round(share * WIDTH));

function table(
  shares: readonly number[],
  rows: readonly TableRow[],
  borders: typeof BORDERS | typeof NO_LINES = BORDERS,
): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widthsOf(shares),
    layout: TableLayoutType.FIXED,
    borders,
    rows: [...rows],
  });
}

/** A row that stays whole on a page; a head is repeated on every page. */
function row(cells: readonly (readonly TextRun[])[], shares: readonly number[], isHead = false): TableRow {
  const widths = widthsOf(shares);
  return new TableRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    children: cells.map(
      (runs, index) =>
        new TableCell({
          width: { size: widths[index] ?? WIDTH, type: WidthType.DXA },
          verticalAlign: VerticalAlign.TOP,
          margins: { top: 40, bottom: 40, left: 60, right: 60 },
          ...(isHead ? { shading: { fill: HEAD_GROUND } } : {}),
          children: [
            new Paragraph({
              spacing: { after: 0, line: 260, lineRule: LineRuleType.AUTO },
              alignment: AlignmentType.LEFT,
              children: [...runs],
            }),
          ],
        }),
    ),
  });
}
