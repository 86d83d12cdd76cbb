import type { Block, Inline, Line, Reader, Section } from '../reading/block.ts';
import { joined, plainText, text } from '../reading/inline.ts';
import type { AtlasNode } from '../records/node.ts';
import type { BriefingBlock, BriefingSection, Column, Row } from './briefing.ts';
import { projectTable } from './project-table.ts';

/** Ways on to other pages, which a document on paper does not have. */
const WAYS: ReadonlySet<Inline['kind']> = new Set(['across', 'ask', 'table', 'rules']);

const isWay = (content: readonly Inline[]): boolean =>
  content.some(({ kind }) => kind !== 'rules' && WAYS.has(kind)) ||
  content.every(({ kind }) => WAYS.has(kind));

/**
 * The blocks of a dossier for a document: lists with sources as tables, nothing folded, no way on. Values that a dossier draws as a
 * chart stand in the list below it.
 */
export function briefingBlocks(reader: Reader, blocks: readonly Block[]): readonly BriefingBlock[] {
  return blocks.flatMap((block): readonly BriefingBlock[] => {
    switch (block.kind) {
      case 'heading':
      case 'facts':
        return [block];
      case 'paragraph':
        return isWay(block.content) ? [] : [block];
      case 'list':
        return listBlocks(reader, block);
      case 'fold':
        return [{ kind: 'heading', content: [text(block.title)] }, ...briefingBlocks(reader, block.blocks)];
      case 'charts':
      case 'calculator':
      case 'outline':
        return [];
    }
  });
}

export function briefingSection(reader: Reader, section: Section): BriefingSection {
  const { count, heading, key, remark } = section;
  return {
    key,
    heading,
    ...(count === undefined ? {} : { count }),
    ...(remark === undefined ? {} : { remark }),
    blocks: briefingBlocks(reader, section.blocks),
  };
}

function listBlocks(
  reader: Reader,
  { lines, style }: Extract<Block, { kind: 'list' }>,
): readonly BriefingBlock[] {
  if (lines.length === 0) return [];
  if (style === 'chips') {
    const items = lines.map((line) => [...line.content, ...line.basis, ...cited(line)]);
    return [{ kind: 'paragraph', content: joined(items, reader.words('list.separator')), tone: 'plain' }];
  }
  const isBare = lines.every(
    ({ basis, content, sources }) =>
      basis.length + sources.length === 0 && content.every(({ kind }) => kind !== 'link'),
  );
  if (isBare) return [{ kind: 'list', items: lines.map(({ content, key }) => ({ key, content })) }];
  const { common, rows } = commonRemark(reader, lines);
  const projects = rows.flatMap((line) => {
    const node = recordOf(line);
    return node?.kind === 'project' ? [{ node, line }] : [];
  });
  return [
    ...(common.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            content: [
              text(
                reader.words(
                  rows.some((line) => remarksOf(reader, line).length > 0)
                    ? 'handover.remarkOfOthers'
                    : 'handover.remarkOfAll',
                ),
              ),
              ...common,
            ],
            tone: 'quiet' as const,
          },
        ]),
    projects.length === rows.length ? projectTable(reader, projects) : lineTable(reader, rows),
  ];
}

/** Rows from which a remark that they share is said once above them. */
const LEAST_SHARED = 3;

/**
 * What most lines of a list are remarked alike, where none is without a remark: said once above the list, it is left out of the
 * lines that have it.
 */
function commonRemark(
  reader: Reader,
  lines: readonly Line[],
): { common: readonly Inline[]; rows: readonly Line[] } {
  const remarks = lines.map((line) => remarksOf(reader, line));
  const said = remarks.map((pieces) => plainText(pieces, reader.language));
  const most = said.toSorted((a, b) => countOf(said, b) - countOf(said, a))[0] ?? '';
  const share = countOf(said, most);
  if (most === '' || said.includes('') || share < LEAST_SHARED || share * 2 <= lines.length)
    return { common: [], rows: lines };
  return {
    common: remarks[said.indexOf(most)] ?? [],
    rows: lines.map((line, index) =>
      said[index] === most
        ? { ...line, basis: [], content: line.content.filter((piece) => !isRemark(piece)) }
        : line,
    ),
  };
}

const countOf = (all: readonly string[], one: string): number => all.filter((own) => own === one).length;

/** The one record that a line is of. */
function recordOf({ content }: Line): AtlasNode | undefined {
  const links = content.flatMap((piece) =>
    piece.kind === 'link' && piece.subject.kind === 'node' ? [piece.subject.node] : [],
  );
  return links.length === 1 ? links[0] : undefined;
}

const isRemark = (piece: Inline): piece is Extract<Inline, { kind: 'quiet' | 'origin' }> =>
  piece.kind === 'quiet' || piece.kind === 'origin';

/** Where a line is stated, as a piece. */
const cited = ({ sources }: Pick<Line, 'sources'>): readonly Inline[] =>
  sources.length === 0 ? [] : [{ kind: 'notes', citations: sources }];

/** What is remarked on a line: in a cell of its own it needs no brackets. */
const remarksOf = (reader: Reader, { basis, content }: Line): readonly Inline[] =>
  joined(
    [
      ...content.flatMap((piece) => (isRemark(piece) ? [[text(piece.text)]] : [])),
      ...(basis.length === 0 ? [] : [basis]),
    ],
    reader.words('list.and'),
  );

/** Where a line is stated: the notes in it and its own sources. */
const sourcesOf = (line: Line): readonly Inline[] => [
  ...line.content.filter(({ kind }) => kind === 'notes'),
  ...cited(line),
];

function lineTable(reader: Reader, lines: readonly Line[]): BriefingBlock {
  const { words } = reader;
  const hasRemarks = lines.some((line) => remarksOf(reader, line).length > 0);
  const hasSources = lines.some((line) => sourcesOf(line).length > 0);
  const columns: Column[] = [
    { title: words('handover.column.name'), share: 1 - (hasRemarks ? 0.36 : 0) - (hasSources ? 0.12 : 0) },
    ...(hasRemarks ? [{ title: words('handover.column.remark'), share: 0.36 }] : []),
    ...(hasSources ? [{ title: words('handover.column.sources'), share: 0.12 }] : []),
  ];
  const rows = lines.map(
    (line): Row => ({
      key: line.key,
      cells: [
        line.content.filter((piece) => !isRemark(piece) && piece.kind !== 'notes'),
        ...(hasRemarks ? [remarksOf(reader, line)] : []),
        ...(hasSources ? [sourcesOf(line)] : []),
      ],
    }),
  );
  return { kind: 'table', columns, rows };
}
