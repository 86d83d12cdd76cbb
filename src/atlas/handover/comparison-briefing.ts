import { comparedFacts, type FactCell } from '../compare/compared-facts.ts';
import { comparedTies, type TieGroup } from '../compare/compared-ties.ts';
import type { Tie } from '../matrix/tie.ts';
import { marksOf } from '../on-map/marks-of.ts';
import type { Inline, Reader } from '../reading/block.ts';
import { documentLink, joined, record, text } from '../reading/inline.ts';
import { readSubject } from '../reading/read-subject.ts';
import { recordName } from '../records/display-name.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Facility } from '../spatial/facility.ts';
import { briefingSection } from './blocks-of-dossier.ts';
import type { BriefingBlock, BriefingSection, Draft } from './briefing.ts';
import { columnsOf } from './comparison-columns.ts';
import { distanceSection } from './distances-told.ts';
import { findingsBriefing } from './finding-blocks.ts';
import { groundOf, sourcesOfTie, tieTable } from './tie-pieces.ts';

/** What is handed over of records side by side; one that the dataset does not have is left out. */
export function comparisonBriefing(
  reader: Reader,
  ids: readonly NodeId[],
  facilities: readonly Facility[] | undefined,
): Draft {
  const { graph, language, words } = reader;
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  const names = nodes.map((node) => recordName(node, language));
  const sections = [
    factSection(reader, nodes),
    ...comparedTies(graph, nodes).map((group) => tieSection(reader, nodes, group)),
    distanceSection(reader, nodes, facilities),
    findingsBriefing(reader, [...new Set(nodes.flatMap(({ id }) => graph.findingsOf(id)))]),
    notKnownSection(reader, nodes),
  ];
  return {
    title: words('handover.comparison', { names: names.join(words('list.separator')) }),
    otherName: undefined,
    path: [],
    identity: documentsOfAll(reader, nodes),
    summary: [text(words('handover.comparison.lead', { count: nodes.length }))],
    figures: [],
    places: [...new Set(nodes.flatMap((node) => marksOf(graph, node)))],
    sections: sections.filter((section) => section !== undefined).filter(({ blocks }) => blocks.length > 0),
  };
}

function documentsOfAll(reader: Reader, nodes: readonly AtlasNode[]): readonly (readonly Inline[])[] {
  const cited = new Set(nodes.flatMap(({ citations }) => citations.map(({ document }) => document)));
  return reader.graph.dataset.documents
    .filter(({ id }) => cited.has(id))
    .map((document) => [documentLink(document, reader)]);
}

/** What is said in a cell of its own needs no brackets. */
const said = (words: string): readonly Inline[] => [text(words)];

function factSection(reader: Reader, nodes: readonly AtlasNode[]): BriefingSection | undefined {
  const { words } = reader;
  const rows = comparedFacts(reader, nodes);
  if (rows.length === 0) return undefined;
  const cellOf = (cell: FactCell): readonly Inline[] =>
    cell.state === 'told'
      ? joined(cell.pieces, words('list.and'))
      : said(words(cell.state === 'silent' ? 'dossier.silent' : 'compare.never'));
  return {
    key: 'facts',
    heading: words('compare.section.facts'),
    blocks: [
      {
        kind: 'table',
        columns: columnsOf(reader, nodes),
        rows: rows.map(({ cells, key, label }) => ({
          key,
          cells: [[text(words(label))], ...cells.map(cellOf)],
        })),
      },
    ],
  };
}

/** What records have in common of one topic as a table, then what each has alone as one of its own. */
function tieSection(reader: Reader, nodes: readonly AtlasNode[], group: TieGroup): BriefingSection {
  const { language, words } = reader;
  const { own, shared, sizes, topic } = group;
  const warning = { kind: 'paragraph', content: [text(words('policy.draft'))], tone: 'warning' } as const;
  return {
    key: topic,
    heading: words(`compare.section.${topic}`),
    blocks: [
      ...(topic === 'clauses' ? [warning] : []),
      ...(shared.length === 0
        ? [
            {
              kind: 'paragraph' as const,
              content: [text(words('handover.nothingShared'))],
              tone: 'quiet' as const,
            },
          ]
        : [sharedTable(reader, nodes, group)]),
      ...nodes.flatMap((node, index): readonly BriefingBlock[] => {
        const alone = own[index] ?? [];
        const name = recordName(node, language);
        if (alone.length > 0)
          return [
            { kind: 'heading', content: [text(words('handover.alone', { name }))] },
            tieTable(reader, alone),
          ];
        const size = sizes[index];
        if (size !== undefined && size > 0) return [];
        const state = words(size === undefined ? 'compare.never' : 'compare.silentTies');
        return [
          {
            kind: 'paragraph',
            content: [text(words('list.pair', { what: name, which: state }))],
            tone: 'quiet',
          },
        ];
      }),
    ],
  };
}

function sharedTable(
  reader: Reader,
  nodes: readonly AtlasNode[],
  { shared, sizes }: TieGroup,
): BriefingBlock {
  const { words } = reader;
  const cellOf = (tie: Tie | undefined, isItself: boolean, size: number | undefined): readonly Inline[] => {
    if (isItself) return said(words('compare.itself'));
    if (tie === undefined) return said(words(size === undefined ? 'compare.never' : 'compare.notHere'));
    return [text('● '), ...groundOf(reader, tie), ...sourcesOfTie(tie)];
  };
  return {
    kind: 'table',
    columns: columnsOf(reader, nodes),
    rows: shared.map(({ node, ties }) => ({
      key: node.id,
      cells: [
        [record(node)],
        ...nodes.map(({ id }, index) => cellOf(ties[index], id === node.id, sizes[index])),
      ],
    })),
  };
}

/** What the documents leave open or lack of each record, under its name. */
function notKnownSection(reader: Reader, nodes: readonly AtlasNode[]): BriefingSection {
  const { words } = reader;
  return {
    key: 'not-known',
    heading: words('handover.notKnown'),
    blocks: nodes.flatMap((node): readonly BriefingBlock[] => {
      const dossier = readSubject(reader, { kind: 'node', id: node.id });
      const blocks = (dossier?.sections ?? [])
        .filter(({ key }) => key === 'silent' || key === 'absences')
        .flatMap((section) => briefingSection(reader, section).blocks);
      return blocks.length === 0 ? [] : [{ kind: 'heading', content: [record(node)] }, ...blocks];
    }),
  };
}
