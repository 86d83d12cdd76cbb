import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import { countsBySection, findingCount, linksOf, nodesOf, silentSections, tally } from './counts.ts';
import { longest } from './fragments.ts';
import { markdownTable, percent } from './markdown.ts';
import type { Residue, SectionResidue } from './residue.ts';

/** How many of the longest fragments are shown of a section. */
const LONGEST_SHOWN = 6;

/** What is recorded of one document, and what is left of its text where that was given. */
export function documentReport(graph: Graph, document: AtlasDocument, residue: Residue | undefined): string {
  const own = nodesOf(graph, document);
  const { stated, derived } = linksOf(graph, document);
  const kinds = tally(own.map((node) => `${node.kind} ${node.class}`));
  const bySection = countsBySection(graph, document);
  const silent = silentSections(graph, document);
  const cited = document.sections.length - silent.length;
  const empty = silent.filter(({ recordsBelow }) => !recordsBelow);
  return [
    `\n## ${document.title} (${document.id})\n`,
    `引入 ${own.length} 条记录，写明 ${stated.length} 条关系，规则推出 ${derived.length} 条关系，${findingCount(graph, document)} 条疑点；${document.sections.length} 处标题中 ${cited} 处有出处指到，${silent.length - empty.length} 处只在下级有，${empty.length} 处没有。\n`,
    markdownTable(
      ['种类 kind', '类别 class', '条数'],
      [...kinds].map(([key, count]) => [...key.split(' '), count]),
    ),
    markdownTable(
      ['章节 section', '标题', '下级处数', '有出处', '记录', '关系'],
      bySection.map(({ section, sections, cited: held, nodes, links }) => [
        section.locator,
        shortHeading(section.heading),
        sections,
        held,
        nodes.size,
        links.size,
      ]),
    ),
    `没有任何记录的标题 sections without a record: ${empty.map(({ section }) => section.locator).join('；') || '无 none'}\n`,
    markdownTable(
      ['关系 link', '依据 basis', '条数'],
      [
        ...[...tally(stated.map((link) => link.kind))].map(([kind, count]) => [kind, 'stated', count]),
        ...[
          ...tally(derived.map((link) => (link.basis === 'derived' ? `${link.kind} ${link.rule}` : ''))),
        ].map(([key, count]) => [...key.split(' '), count]),
      ],
    ),
    ...(residue === undefined ? [] : residueReport(residue)),
  ].join('\n');
}

function residueReport({ sections }: Residue): string[] {
  return [
    '余下的文字与数字 What is left:\n',
    markdownTable(
      ['章节', '字数', '余下', '比例', '像名称的', '未录数字'],
      sections.map((section) => [
        section.locator,
        section.letters,
        section.left,
        percent(section.left, section.letters),
        section.names.length,
        numbersLeft(section).length,
      ]),
    ),
    ...sections.flatMap((section) => [
      `- **${section.locator}** ${shortHeading(section.heading)}`,
      `  - 像名称的 like names: ${section.names.join('、') || '无'}`,
      `  - 最长的 longest: ${longest(section.fragments, LONGEST_SHOWN).join('、') || '无'}`,
      `  - 未录数字 numbers: ${numbersLeft(section).join('、') || '无'}`,
    ]),
  ];
}

function numbersLeft(section: SectionResidue): readonly string[] {
  return section.numbers.filter(({ role }) => role === 'left').map(({ shown }) => shown);
}

function shortHeading(heading: string): string {
  return heading.length > 16 ? `${heading.slice(0, 15)}…` : heading;
}
