import { sumsNamed } from '../policy/sums-named.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import { wordsOfClass } from './class-words.ts';
import { bestStanding, isOwnPlace, type PrepareContext, titlesOf } from './prepare-context.ts';
import {
  type EntryParts,
  quantityText,
  type SearchGroup,
  type SearchText,
  searchText,
} from './search-entry.ts';
import { CLASS_ORDER, INDICATOR, OTHER_CLASS } from './search-order.ts';

/** Attributes that say nothing about the record: its number, and words of ours for the machine; a full name is a name. */
const CODED_ATTRIBUTES: ReadonlySet<string> = new Set([
  'no',
  'order',
  'districtBasis',
  'status',
  'comparison',
  'unit',
  'yearBasis',
  'counting',
  'changeUnit',
  'achieved',
  'rateOf',
  'fullName',
]);

/** What is searched of a record. */
export function nodeParts(
  node: AtlasNode,
  remarks: readonly SearchText[],
  context: PrepareContext,
): EntryParts {
  const told = Object.entries(node.attributes).filter(([key]) => !CODED_ATTRIBUTES.has(key));
  const texts = told.flatMap(([key, value]) => wordsIn(value).map((text) => searchText(key, text)));
  const rank = CLASS_ORDER.indexOf(node.class);
  const source = node.document ?? node.citations[0]?.document;
  const fullName = node.kind === 'organisation' ? node.attributes.fullName : undefined;
  return {
    id: node.id,
    subject: { kind: 'node', node },
    group: groupOf(node),
    isDraft: source !== undefined && context.documents.get(source)?.status === 'draft',
    names: [
      ['name', node.name],
      ...(node.aliases ?? []).map((alias) => ['alias', alias] as const),
      ...(fullName === undefined ? [] : [['full-name', fullName] as const]),
    ],
    englishName: node.nameEn,
    classWords: wordsOfClass(node),
    texts: [...texts, ...remarks, ...quantitiesOf(node)],
    context: [...titlesOf(node.citations, context), ...yearOf(node)],
    places: node.citations.map((citation, position) => ({
      ...citation,
      isOwn: position === 0 && isOwnPlace(node, citation, context),
    })),
    weight: rank >= 0 ? rank : node.kind === 'indicator' ? INDICATOR : OTHER_CLASS,
    standing: bestStanding(
      node.document === undefined ? node.citations.map(({ document }) => document) : [node.document],
      context,
    ),
    content: told.length === 0 ? 0 : told.length + (context.linkCounts.get(node.id) ?? 0),
  };
}

/** Universities and institutes that projects are named by stand with the companies. */
function groupOf(node: AtlasNode): SearchGroup {
  if (node.class === 'policy-clause') return 'policy-clause';
  return node.kind === 'organisation' && !isGoverning(node.class) ? 'company' : node.kind;
}

/** What the numbers of a record come to, as they would be written: 2万亿元, 500万元. */
function quantitiesOf(node: AtlasNode): SearchText[] {
  if (node.kind === 'indicator') {
    const { force = '', value, valueMax, baseValue, unit } = node.attributes;
    return [
      ...[value, valueMax].flatMap((end) =>
        end === undefined ? [] : [quantityText('value', `${force}${end}${unit}`)],
      ),
      ...(baseValue === undefined ? [] : [quantityText('base', `${baseValue}${unit}`)]),
    ];
  }
  if (node.kind !== 'measure') return [];
  return (node.attributes.amounts ?? []).flatMap((amount) =>
    sumsNamed(amount).map((sum) => quantityText('amounts', sum)),
  );
}

/** 2025年 of a number that is of that year: a hint beside other words. */
function yearOf(node: AtlasNode): SearchText[] {
  return node.kind === 'indicator' ? [searchText('year', `${node.attributes.year}年`)] : [];
}

/** The remarks on links, at both ends: they are the words that a document has for the two together. */
export function remarksOf(links: readonly Link[]): ReadonlyMap<NodeId, SearchText[]> {
  const remarks = new Map<NodeId, SearchText[]>();
  const add = (id: NodeId, remark: SearchText): void => {
    const own = remarks.get(id);
    if (own === undefined) remarks.set(id, [remark]);
    else own.push(remark);
  };
  for (const { from, to, note } of links) {
    if (note === undefined) continue;
    const remark = searchText('link', note, to);
    add(from, remark);
    add(to, { ...remark, about: from });
  }
  return remarks;
}

/** All texts in an attribute, in its lists and groups of facts as well. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // Where it is written is no word of what is written, nor is a word for the machine.
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'citations' || key === 'meaning' ? [] : wordsIn(inner),
  );
}
