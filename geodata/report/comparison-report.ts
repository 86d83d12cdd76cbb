import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import { NODE_KINDS } from '../../src/atlas/records/node.ts';
import { findingCount, linksOf, nodesCiting, nodesOf } from './counts.ts';
import { markdownTable, percent } from './markdown.ts';
import type { Residue } from './residue.ts';

const KIND_WORDS = {
  place: '地点',
  industry: '产业',
  project: '项目',
  organisation: '部门',
  measure: '举措',
  indicator: '指标',
  assessment: '研判',
} as const;

/** The five documents side by side. */
export function comparisonReport(
  graph: Graph,
  documents: readonly { document: AtlasDocument; residue: Residue | undefined }[],
): string {
  const { nodes, links, findings } = graph.dataset;
  const stated = links.filter((link) => link.basis === 'stated').length;
  const rows = documents.map(({ document }) => {
    const own = nodesOf(graph, document);
    return [
      document.shortTitle,
      ...NODE_KINDS.map((kind) => own.filter((node) => node.kind === kind).length),
      own.length,
      nodesCiting(graph, document).length,
      linksOf(graph, document).stated.length,
      linksOf(graph, document).derived.length,
      findingCount(graph, document),
    ];
  });
  const kinds = NODE_KINDS.map((kind) => KIND_WORDS[kind]);
  const residues = documents.flatMap(({ document, residue }) =>
    residue === undefined ? [] : [residueRow(document, residue)],
  );
  return [
    '# 完整性报告 Completeness report\n',
    `数据日期 ${graph.dataset.generated}：${nodes.length} 条记录，${links.length} 条关系（文件写明 ${stated}，规则推出 ${links.length - stated}），${findings.length} 条疑点。`,
    '“引入”按记录所属文件计，不属于某一份文件的（区县、部门）计入最早提到它的一份；“提到”是出处中有该文件的记录。',
    'Records count for the document that introduces them; departments and districts for the earliest that names them.\n',
    markdownTable(['文件', ...kinds, '引入', '提到', '写明关系', '推出关系', '疑点'], rows),
    residues.length > 0
      ? `划去记录中的名称、别名、企业、方向、指标对象、标题和部门之后 What is left of the texts:\n\n${markdownTable(
          [
            '文件',
            '找到的标题',
            '字数',
            '余下',
            '余下比例',
            '数字',
            '记为数值',
            '记在文字',
            '名称内',
            '编号日期文号',
            '未录',
          ],
          residues,
        )}`
      : '没有给出文件全文，只报条数。要核对余下的文字，把全文存成 `<文件编号>.txt`（UTF-8）放进一个目录，运行 `npm run data:report -- --sources 目录`。\nNo texts were given: put each as `<document id>.txt` into a directory and pass it with `--sources`.\n',
  ].join('\n');
}

function residueRow(document: AtlasDocument, { sections, sectionsFound }: Residue): (string | number)[] {
  const letters = sections.reduce((sum, section) => sum + section.letters, 0);
  const left = sections.reduce((sum, section) => sum + section.left, 0);
  const roles = sections.flatMap((section) => section.numbers.map(({ role }) => role));
  const count = (...wanted: string[]) => roles.filter((role) => wanted.includes(role)).length;
  return [
    document.shortTitle,
    `${sectionsFound}/${document.sections.length}`,
    letters,
    left,
    percent(left, letters),
    roles.length,
    count('value'),
    count('words'),
    count('named', 'term'),
    count('list', 'date', 'document'),
    count('left'),
  ];
}
