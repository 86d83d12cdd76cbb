import { attributeOf, FIELDS } from '../atlas/facts/fields.ts';
import type { Graph } from '../atlas/graph/graph.ts';
import type { FactSource } from '../atlas/records/fact-source.ts';
import type { Link } from '../atlas/records/link.ts';
import type { AtlasNode } from '../atlas/records/node.ts';
import type { MessageKey, Translate } from '../messages/translate.ts';
import { citationWords, joined } from './citation-words.ts';
import { relationSources } from './relation-sources.ts';

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

const commas = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('，');

function sourceText(
  { basis, citations, note, values }: FactSource,
  label: string,
  { graph, translate }: Words,
): string {
  const items = values === undefined ? '' : `（${values.join('、')}）`;
  const key = BASIS_WORDS[basis];
  return `${label}${items}：${commas([citationWords(graph, citations), key === undefined ? undefined : translate(key), note])}`;
}

/** Whether a link stands where the record itself does, and is stated there: then the record's citation says it. */
function isAtRecord(link: Link, { citations: [first, ...others] }: AtlasNode): boolean {
  return (
    link.basis === 'stated' &&
    others.length === 0 &&
    link.citations.every(({ document, locator }) => document === first?.document && locator === first.locator)
  );
}

function linkText(link: Link, { graph, translate }: Words): string {
  const rule =
    link.basis === 'derived'
      ? translate('basis.derivedBy', { rule: translate(`rule.${link.rule}`) })
      : undefined;
  return commas([citationWords(graph, link.citations), rule, link.note]);
}

/**
 * Where each fact of a record is stated, and where each record that its cells name is tied to it, in one cell:
 * `定位：2021规划 四（二）3；方向（稀土、磁材）：2021规划 五（二）专栏3；区县（慈溪市）：2021规划 四（二）2`. Nothing for a record all of
 * which stands at its one citation.
 */
export function factSourceWords(node: AtlasNode, words: Words): string | undefined {
  const labelled = FIELDS[node.kind].map((field): [string, MessageKey] => [attributeOf(field), field.label]);
  const facts = [['aliases', 'dossier.aliases'] as const, ...labelled].flatMap(([attribute, label]) =>
    (node.sources?.[attribute] ?? []).map((source) => sourceText(source, words.translate(label), words)),
  );
  const relations = relationSources(words.graph, node).flatMap(({ label, other, links }) =>
    links
      .filter((link) => !isAtRecord(link, node))
      .map((link) => `${words.translate(label)}（${other.name}）：${linkText(link, words)}`),
  );
  return joined([...facts, ...relations]);
}
