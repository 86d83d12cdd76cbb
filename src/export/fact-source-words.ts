import { attributeOf, FIELDS } from '../atlas/facts/fields.ts';
import type { Graph } from '../atlas/graph/graph.ts';
import type { FactSource } from '../atlas/records/fact-source.ts';
import type { AtlasNode } from '../atlas/records/node.ts';
import type { MessageKey, Translate } from '../messages/translate.ts';
import { citationWords, joined } from './citation-words.ts';

interface Words {
  graph: Graph;
  translate: Translate;
}

const BASIS_WORDS: Readonly<Record<FactSource['basis'], MessageKey | undefined>> = {
  stated: undefined,
  derived: 'basis.reading',
  outside: 'basis.outside',
  ours: 'basis.ours',
};

function sourceText(
  { basis, citations, note, values }: FactSource,
  label: string,
  { graph, translate }: Words,
): string {
  const items = values === undefined ? '' : `（${values.join('、')}）`;
  const key = BASIS_WORDS[basis];
  const said = [citationWords(graph, citations), key === undefined ? undefined : translate(key), note];
  return `${label}${items}：${said.filter((part) => part !== undefined).join('，')}`;
}

/**
 * Where each fact of a record is stated, in one cell: `定位：2021规划 四（二）3；方向（稀土、磁材）：2021规划 五（二）专栏3`. Nothing for a
 * record whose facts all stand at its one citation.
 */
export function factSourceWords(node: AtlasNode, words: Words): string | undefined {
  const labelled = FIELDS[node.kind].map((field): [string, MessageKey] => [attributeOf(field), field.label]);
  return joined(
    [['aliases', 'dossier.aliases'] as const, ...labelled].flatMap(([attribute, label]) =>
      (node.sources?.[attribute] ?? []).map((source) => sourceText(source, words.translate(label), words)),
    ),
  );
}
