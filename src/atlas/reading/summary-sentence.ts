import { citationsOfFact } from '../facts/sources-of-fact.ts';
import { documentsOf } from '../graph/related-records.ts';
import type { Indicator } from '../records/indicator.ts';
import type { AtlasNode } from '../records/node.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { Inline, Reader } from './block.ts';
import { quantityOf, yearOf } from './indicator-value-words.ts';
import {
  compose,
  count,
  documentLink,
  joined,
  notes,
  plainText,
  record,
  sentence,
  term,
  text,
} from './inline.ts';
import type { DossierModel, Related } from './node-reading.ts';
import { sourcesOfRecord } from './record-sources.ts';

type Clause = readonly Inline[];

/** Names in a sentence; after these it only says how many there are. */
const MOST_NAMES = 3;
/** References after a clause. */
const REFERENCES = 2;

/** What a clause is made from: the reader, the record, and its groups by heading. */
interface Source extends Reader {
  node: AtlasNode;
  group: (key: string) => readonly Related[];
  /** Whether a document leaves the list under a heading open. */
  isOpen: (key: string) => boolean;
}

/** Notes of the links that a clause rests on; of derived ones the sentence says that they are. */
function basisOf({ words }: Reader, items: readonly Related[]): readonly Inline[] {
  const citations = uniqueCitations(items.flatMap(({ links }) => links.flatMap((link) => link.citations)));
  const isDerived = items.some(({ stated }) => !stated);
  return [
    ...(isDerived ? [{ kind: 'derived' as const, text: words('basis.derived') }] : []),
    ...notes(isDerived ? [] : citations, REFERENCES),
  ];
}

/** Groups of which a part would be wrong: a project of two firms is not that of one of them. */
const NAMED_WHOLE: ReadonlySet<string> = new Set(['undertakenBy']);

/** `汽车、智能家电`, `汽车、智能家电等` where the text does not close the list, or `汽车、…等 5 项`; stated ones where there are any. */
function names(source: Source, key: string): { pieces: Clause; items: readonly Related[] } | undefined {
  const all = source.group(key);
  const stated = NAMED_WHOLE.has(key) ? all : all.filter((item) => item.stated);
  const items = stated.length > 0 ? stated : all;
  if (items.length === 0) return undefined;
  const different = [...new Map(items.map((item) => [item.node.name, item])).values()];
  const shown = different.slice(0, MOST_NAMES).map((item) => [record(item.node)]);
  const list = joined(shown, source.words('list.separator'));
  const isOpen = source.isOpen(key);
  if (different.length <= MOST_NAMES)
    return { pieces: isOpen ? compose(source.words, 'summary.open', { names: list }) : list, items };
  const total = count(items.length, source.words('count.related', { heading: source.words(`group.${key}`) }));
  const message = isOpen ? 'summary.andMoreOpen' : 'summary.andMore';
  return { pieces: compose(source.words, message, { names: list, count: [total] }), items };
}

/** A clause about the records of a group, `重点产业为{names}`. */
function naming(source: Source, key: string, message: string): readonly Clause[] {
  const found = names(source, key);
  if (found === undefined) return [];
  return [[...compose(source.words, message, { names: found.pieces }), ...basisOf(source, found.items)]];
}

/** A clause that counts a group, `分 3 片`. */
function counting(source: Source, key: string, message: string): readonly Clause[] {
  const items = source.group(key);
  if (items.length === 0) return [];
  const total = count(items.length, source.words('count.related', { heading: source.words(`group.${key}`) }));
  return [[...compose(source.words, message, { count: [total] }), ...basisOf(source, items)]];
}

const isCity = (node: AtlasNode) => node.class === 'city';

/** `北部前湾产业带的 3 区之一`; of a whole with one part only `…的区`. */
function wholeOf(source: Source, isWhole: (node: AtlasNode) => boolean): readonly Clause[] {
  const { graph, node, words } = source;
  const [whole] = source.group('partOf').filter((item) => isWhole(item.node));
  if (whole === undefined) return [];
  const siblings = graph
    .incoming(whole.node.id)
    .filter((link) => link.kind === 'part-of' && graph.node(link.from)?.class === node.class);
  const what = words(`class.${node.class}`);
  const total = count(
    siblings.length,
    words('summary.siblings', { class: what, whole: plainText([record(whole.node)], source.language) }),
  );
  const known = { whole: [record(whole.node)], class: [text(what)] };
  const pieces =
    siblings.length > 1
      ? compose(words, summaryKey(node, 'oneOf'), { ...known, count: [total] })
      : compose(words, 'summary.of', known);
  return [[...pieces, ...basisOf(source, [whole])]];
}

/** Zones and their sections have a word of their own beside a number: 3 区, 57 片. */
function summaryKey({ class: nodeClass }: AtlasNode, key: string): string {
  return nodeClass === 'zone' || nodeClass === 'subzone' || nodeClass === 'belt'
    ? `summary.${key}.${nodeClass}`
    : `summary.${key}`;
}

/** `余姚市的特色小镇`: what a record is by where it lies, for what is part of no whole. */
function placed({ group, ...own }: Source): readonly Clause[] {
  // 观海卫镇 says 慈溪市 too.
  const within = group('locatedIn').filter(
    ({ node }, _, all) =>
      !all.some((other) => own.graph.breadcrumb(other.node.id).some(({ id }) => id === node.id)),
  );
  const source: Source = { ...own, group: (key) => (key === 'locatedIn' ? within : group(key)) };
  const found = names(source, 'locatedIn');
  if (found === undefined) return [];
  const known = { place: found.pieces, class: [text(source.words(`class.${source.node.class}`))] };
  return [[...compose(source.words, 'summary.in', known), ...basisOf(source, found.items)]];
}

/** `2016 试点方案所列重点项目`: what a record is by the document that introduces it. */
function listed(source: Source): readonly Clause[] {
  const { graph, node, words } = source;
  const document = graph.document(node.document ?? '');
  const what = [text(words(`class.${node.class}`))];
  if (document === undefined) return [what];
  const known = { document: [documentLink(document, source)], class: what };
  return [[...compose(words, 'summary.listed', known), ...notes(sourcesOfRecord(graph, node), REFERENCES)]];
}

/** What lies in a district, counted kind by kind. */
const CONTENTS = ['contents.zone', 'contents.town', 'contents.project', 'pilotedHere'] as const;

function holding(source: Source): readonly Clause[] {
  const { words } = source;
  const counts = CONTENTS.flatMap((key) => {
    const items = source.group(key);
    if (items.length === 0) return [];
    const heading = words(`group.${key}`);
    return [[term(heading), text(' '), count(items.length, words('count.related', { heading }))]];
  });
  if (counts.length === 0) return [];
  return [compose(words, 'summary.holds', { things: joined(counts, words('list.separator')) })];
}

const first = (...candidates: readonly (readonly Clause[])[]): readonly Clause[] =>
  candidates.find((clauses) => clauses.length > 0) ?? [];

/** `企业为…`; `单位为…` where one of them is a university or an institute. */
function undertakenWords({ group }: Source): string {
  const areCompanies = group('undertakenBy').every(({ node }) => node.class === 'company');
  return areCompanies ? 'summary.company' : 'summary.institution';
}

/** What a record of each kind is, in clauses from its own facts and links. */
function clausesOf(source: Source): readonly Clause[] {
  const { node } = source;
  switch (node.kind) {
    case 'place':
      return [
        ...first(
          wholeOf(source, (whole) => !isCity(whole)),
          placed(source),
          wholeOf(source, isCity),
          listed(source),
        ),
        ...counting(source, 'parts.zone', 'summary.parts.zone'),
        ...counting(source, 'parts.belt', 'summary.parts.belt'),
        ...first(naming(source, 'leads', 'summary.leads'), naming(source, 'gathers', 'summary.gathers')),
        ...holding(source),
      ];
    case 'industry':
      return [
        ...first(
          wholeOf(source, () => true),
          listed(source),
        ),
        ...stating(source, 'summary.scale', 'scale', node.attributes.scale),
        ...counting(source, 'parts.system', 'summary.parts'),
        ...naming(source, 'gathersIn', 'summary.gathersIn'),
        ...counting(source, 'ledBy', 'summary.ledBy'),
        ...counting(source, 'servedBy', 'summary.projects'),
      ];
    case 'project':
      return [
        ...listed(source),
        ...naming(source, 'serves', 'summary.serves'),
        ...naming(source, 'locatedIn', 'summary.located'),
        ...naming(source, 'operatedBy', 'summary.operated'),
        ...naming(source, 'undertakenBy', undertakenWords(source)),
        ...stating(source, 'summary.capacity', 'capacity', node.attributes.capacity),
      ];
    case 'measure':
      return [
        ...listed(source),
        ...naming(source, 'pilots', 'summary.pilots'),
        ...naming(source, 'responsibleBy', 'summary.responsible'),
        ...naming(source, 'guidedBy', 'summary.guided'),
        ...naming(source, 'concerns', 'summary.concerns'),
      ];
    case 'assessment':
      return [...listed(source), ...naming(source, 'concerns', 'summary.concerns')];
    case 'organisation':
      return [
        ...spokenOf(source),
        ...counting(source, 'responsible', 'summary.duties'),
        ...counting(source, 'guides', 'summary.guides'),
        ...counting(source, 'operates', 'summary.operates'),
        ...counting(source, 'undertakes', 'summary.undertakes'),
        ...naming(source, 'continuedFrom', 'summary.before'),
        ...naming(source, 'continues', 'summary.after'),
      ];
    case 'indicator':
      return [
        ...listed(source),
        ...valueClauses(source, node),
        ...naming(source, 'targets', 'summary.about'),
      ];
  }
}

/** A clause that repeats one of its facts, with the sources of that fact. */
function stating(
  { node, words }: Source,
  message: string,
  attribute: string,
  value: string | undefined,
): readonly Clause[] {
  if (value === undefined || value === '') return [];
  const clause = compose(words, message, { value: [text(value)] });
  return [[...clause, ...notes(citationsOfFact(node, attribute), REFERENCES)]];
}

/** A figure without a word before it that tells of what becomes of it (达到, 力争). */
const BARE = /^[\d.]/;

/** What an indicator is worth in its year, and what it started from. */
function valueClauses(source: Source, { attributes }: Indicator): readonly Clause[] {
  const { baseValue, baseYear, unit, year, yearBasis = 'stated' } = attributes;
  const base = baseValue === undefined ? undefined : `${baseValue.toLocaleString('zh-CN')} ${unit}`;
  const { words } = source;
  const value = quantityOf(attributes, words);
  return [
    ...stating(
      source,
      'summary.value',
      'value',
      yearBasis === 'stated'
        ? words(BARE.test(value) ? 'summary.figureIn' : 'summary.inYear', { year, value })
        : words('list.bracket', { outer: value, inner: yearOf(attributes, words) }),
    ),
    ...stating(
      source,
      'summary.base',
      'baseValue',
      base === undefined || baseYear === undefined
        ? base
        : words('summary.figureOf', { year: baseYear, value: base }),
    ),
  ];
}

/** `2016 试点方案、2021 “十四五”规划写到的部门`. */
function spokenOf(source: Source): readonly Clause[] {
  const { graph, node, words } = source;
  const documents = documentsOf(node).flatMap((id) => graph.document(id) ?? []);
  const known = {
    documents: joined(
      documents.map((document) => [documentLink(document, source)]),
      words('list.separator'),
    ),
    class: [text(words(`class.${node.class}`))],
  };
  return [[...compose(words, 'summary.spokenOf', known), ...notes(sourcesOfRecord(graph, node), REFERENCES)]];
}

/** One sentence that answers “what is this”; empty where nothing but the name is recorded. */
export function summaryOf(reader: Reader, model: DossierModel): readonly Inline[] {
  const groups = new Map(model.groups.map(({ key, items }) => [key, items]));
  const open = new Set(model.groups.flatMap((group) => (group.open === undefined ? [] : [group.key])));
  const clauses = clausesOf({
    ...reader,
    node: model.node,
    group: (key) => groups.get(key) ?? [],
    isOpen: (key) => open.has(key),
  });
  return sentence(clauses, reader);
}
