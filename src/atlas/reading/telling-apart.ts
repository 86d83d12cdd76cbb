import { indicatorAbout } from '../facts/indicator-about.ts';
import { documentOf } from '../graph/document-of.ts';
import { wholesOf } from '../graph/related-records.ts';
import { documentShortTitle, recordName } from '../records/display-name.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Reader } from './block.ts';
import { quantityOf, yearOf } from './indicator-value-words.ts';

/** One row among others: a record, or something else that can be found. */
export interface Sibling {
  key: string;
  /** What it is called in the row. */
  name: string;
  /** `undefined` for what is no record: a topic, a section, a finding; what tells it apart must be visible already. */
  node: AtlasNode | undefined;
  /** What the row says of it beside its name; asked for only where names are equal, or the record is from a draft. */
  visible: () => string;
}

type Told = Pick<Reader, 'graph' | 'language' | 'words'>;

/** A fact that tells a record from its namesakes, in the words of the reader; `undefined` where it has none. */
type Distinction = (reader: Told, node: AtlasNode) => string | undefined;

const valueOf: Distinction = ({ words }, node) =>
  node.kind === 'indicator' ? quantityOf(node.attributes, words) || undefined : undefined;

const yearWords: Distinction = ({ words }, node) =>
  node.kind === 'indicator' ? yearOf(node.attributes, words) : undefined;

const aboutOf: Distinction = (_, node) =>
  node.kind === 'indicator' ? indicatorAbout(node) || undefined : undefined;

const classOf: Distinction = ({ words }, node) => words(`class.${node.class}`);

const documentTitle: Distinction = ({ graph, language }, node) => {
  const document = graph.document(documentOf(graph, node) ?? '');
  return document === undefined ? undefined : documentShortTitle(document, language);
};

const wholeOf: Distinction = ({ graph, language, words }, node) => {
  const wholes = wholesOf(graph, node.id).map((whole) => recordName(whole, language));
  return wholes.length === 0 ? undefined : wholes.join(words('list.separator'));
};

const sectionOf: Distinction = (_, { citations: [first] }) => first?.locator;

/** A fact of each row. */
type Facts = readonly (string | undefined)[];

/** What is tried, in the order in which it says most to a reader. */
const OF_PLACES: readonly Distinction[] = [classOf, wholeOf, documentTitle, sectionOf];
const OF_INDICATORS: readonly Distinction[] = [
  valueOf,
  yearWords,
  aboutOf,
  classOf,
  documentTitle,
  sectionOf,
];
const OF_OTHERS: readonly Distinction[] = [documentTitle, classOf, wholeOf, sectionOf];
const OF_SEVERAL_KINDS: readonly Distinction[] = [
  classOf,
  documentTitle,
  wholeOf,
  valueOf,
  yearWords,
  aboutOf,
  sectionOf,
];

function distinctionsFor(rows: readonly Sibling[]): readonly Distinction[] {
  const kinds = new Set(rows.flatMap(({ node }) => node?.kind ?? []));
  const [kind] = kinds;
  if (kinds.size !== 1) return OF_SEVERAL_KINDS;
  if (kind === 'place') return OF_PLACES;
  return kind === 'indicator' ? OF_INDICATORS : OF_OTHERS;
}

/**
 * What distinguishes each row among its siblings, THE rule for search, lists and dossiers: where several rows have one
 * name, the facts (value and year, class, document with its year, whole or place, section) without which two of them would
 * read alike and which the rows do not show already; and of what comes from a draft that it does. Keys of rows that
 * need no such words are absent.
 * @param itself the record under whose name the rows stand, which they must not be taken for either
 */
export function tellApart(
  reader: Told,
  rows: readonly Sibling[],
  itself?: AtlasNode,
): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>();
  for (const [name, namesakes] of byName(rows)) {
    const isOwnName = itself !== undefined && recordName(itself, reader.language) === name;
    // It stands above the rows, and all of it is known there.
    const all = isOwnName ? [...namesakes, { key: '', name, node: itself, visible: () => '' }] : namesakes;
    if (new Set(all.map(({ node }) => node?.id ?? '')).size > 1)
      for (const [key, words] of separate(reader, all, isOwnName ? '' : undefined)) told.set(key, words);
  }
  for (const row of rows) {
    const mark = draftMark(reader, row, told.get(row.key) ?? [], itself);
    if (mark !== undefined) told.set(row.key, [...(told.get(row.key) ?? []), mark]);
  }
  return told;
}

function byName(rows: readonly Sibling[]): ReadonlyMap<string, readonly Sibling[]> {
  const groups = new Map<string, Sibling[]>();
  for (const row of rows) {
    const group = groups.get(row.name);
    if (group === undefined) groups.set(row.name, [row]);
    else group.push(row);
  }
  return groups;
}

/** The least facts that keep the rows apart, in the order in which they are tried; one that parts them all goes first. */
function separate(
  reader: Told,
  rows: readonly Sibling[],
  knownKey: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const visible = rows.map((row) => (row.node === undefined ? '' : row.visible()));
  const lacks = ({ key, node }: Sibling, fact: string | undefined): boolean =>
    node !== undefined && key !== knownKey && fact === undefined;
  // That a row says nothing of a fact is not seen.
  const isSaid = (facts: Facts): boolean =>
    rows.every(({ key, node }, at) => {
      const fact = facts[at];
      return node === undefined || key === knownKey || (fact !== undefined && visible[at]?.includes(fact));
    });
  const distinctions = distinctionsFor(rows);
  const known: readonly Facts[] = distinctions.map((distinction) =>
    rows.map(({ node }) => (node === undefined ? undefined : distinction(reader, node))),
  );
  // A section is too short a word to be looked for: 一 is in 同一.
  const shown = known.filter((facts, at) => distinctions[at] !== sectionOf && isSaid(facts));
  // A fact that each row has says more than the want of one; where it stands in the text is the last that is said.
  const rankOf = (facts: Facts): number =>
    distinctions[known.indexOf(facts)] === sectionOf
      ? 2
      : Number(rows.some((row, at) => lacks(row, facts[at])));
  // What is no record shows what it is.
  const own = rows.map(({ key, node }) => (node === undefined ? key : undefined));
  // What tells most is told wherever it differs, though something lesser parts the rows already.
  const differs = (facts: Facts): boolean =>
    new Set(facts.filter((_, at) => rows[at]?.node !== undefined)).size > 1;
  const chosen = known.slice(0, 1).filter((facts) => !shown.includes(facts) && differs(facts));
  let keys = rows.map((_, at) =>
    JSON.stringify([own[at], ...[...shown, ...chosen].map((facts) => facts[at])]),
  );
  let open: readonly Facts[] = known.filter((facts) => ![...shown, ...chosen].includes(facts));
  for (let count = new Set(keys).size; count < rows.length; ) {
    const steps = open.map((facts) => {
      const next = keys.map((key, at) => `${key} ${facts[at] ?? ''}`);
      return { facts, next, count: new Set(next).size };
    });
    const [best] = steps
      .filter((step) => step.count > count)
      .toSorted((a, b) => rankOf(a.facts) - rankOf(b.facts) || b.count - a.count);
    if (best === undefined) break;
    chosen.push(best.facts);
    ({ next: keys, count } = best);
    open = open.filter((facts) => facts !== best.facts);
  }
  const inOrder = known.filter((facts) => chosen.includes(facts));
  return new Map(
    rows.flatMap(({ key }, at): [string, readonly string[]][] => {
      const words = inOrder.flatMap((facts) => facts[at] ?? []);
      return key === knownKey || words.length === 0 ? [] : [[key, words]];
    }),
  );
}

/**
 * 征求意见稿 where the row does not say it, nor the record above it is from the draft itself. A bureau or a place is none, in
 * whichever document it is first named.
 */
function draftMark(
  reader: Told,
  { node, visible }: Sibling,
  words: readonly string[],
  itself: AtlasNode | undefined,
): string | undefined {
  const { graph } = reader;
  const isDraft = (of: AtlasNode): boolean =>
    of.kind !== 'organisation' &&
    of.kind !== 'place' &&
    graph.document(documentOf(graph, of) ?? '')?.status === 'draft';
  if (node === undefined || !isDraft(node) || (itself !== undefined && isDraft(itself))) return undefined;
  const mark = reader.words('basis.draft');
  const isSaid = [...words, visible()].some((text) => text.toLowerCase().includes(mark.toLowerCase()));
  return isSaid ? undefined : mark;
}
