import { topicsOf } from '../graph/topics-of.ts';
import { recordName } from '../records/display-name.ts';
import type { AtlasNode } from '../records/node.ts';
import { acrossDocuments, type DocumentSayings, type Saying } from './across-documents.ts';
import type { Block, Inline, Line, Reader, Section } from './block.ts';
import { count, derivation, documentLink, joined, notes, record, term, text } from './inline.ts';
import { listBlock } from './list-block.ts';
import { inReadingOrder } from './record-groups.ts';

/** Relations that a line counts; the document itself has them all. */
const MOST_RELATIONS = 4;

/** Kinds that every generation of plans could speak of, so that silence says something; others are told of where two documents speak. */
const OF_PLANS: ReadonlySet<AtlasNode['kind']> = new Set(['place', 'industry']);

/** 各份文件怎么说: a line a document, what each says or that it is silent, the generation that the reader chose first. */
export function acrossSection(reader: Reader, node: AtlasNode): Section | undefined {
  const { graph, plan, words } = reader;
  const documents = acrossDocuments(graph, node.id, plan);
  const speaking = documents.filter(({ sayings }) => sayings.length > 0);
  if (speaking.length < (OF_PLANS.has(node.kind) ? 1 : 2)) return undefined;
  const spoken = documents.filter(({ document, sayings }) => sayings.length > 0 || document.id === plan);
  const silent = documents.filter((entry) => !spoken.includes(entry));
  const blocks: Block[] = [listBlock(spoken.flatMap((entry) => linesOf(reader, node, entry)))];
  if (silent.length > 0) {
    const titles = silent.map(({ document }) => [documentLink(document, reader)]);
    blocks.push({
      kind: 'paragraph',
      content: [
        ...joined(titles, words('list.separator')),
        text(words('summary.colon')),
        text(words('dossier.silent')),
      ],
      tone: 'quiet',
    });
  }
  blocks.push(tableOf(reader, node));
  return { key: 'across', heading: words('dossier.across'), blocks };
}

/** The way to all of it side by side. */
function tableOf({ words }: Reader, { id }: AtlasNode): Block {
  return {
    kind: 'paragraph',
    content: [{ kind: 'across', text: words('dossier.across.table'), of: id }],
    tone: 'plain',
  };
}

/** Of a bureau the duties are told by document already; only the way to the table is left. */
export function acrossLink(reader: Reader, node: AtlasNode): Section {
  return { key: 'across', heading: reader.words('dossier.across'), blocks: [tableOf(reader, node)] };
}

/** The topics that gather a value or a measure, each with the way to what all documents say of it. */
export function topicsBlock({ graph, language, words }: Reader, node: AtlasNode): readonly Block[] {
  const topics = topicsOf(graph, node.id).map((topic): readonly Inline[] => [
    { kind: 'across', text: recordName(topic, language), of: topic.id },
  ]);
  if (topics.length === 0) return [];
  const content = [
    text(words('dossier.topics')),
    text(words('summary.colon')),
    ...joined(topics, words('list.separator')),
  ];
  return [{ kind: 'paragraph', content, tone: 'plain' }];
}

function linesOf(reader: Reader, self: AtlasNode, { document, sayings }: DocumentSayings): readonly Line[] {
  const { words } = reader;
  const title: readonly Inline[] = [documentLink(document, reader), text(words('summary.colon'))];
  if (sayings.length === 0)
    return [
      {
        key: document.id,
        content: [...title, { kind: 'quiet', text: words('dossier.silent') }],
        basis: [],
        sources: [],
        isDerived: false,
      },
    ];
  return sayings.map((saying) => ({
    key: `${document.id} ${saying.node.id}`,
    content: [...title, ...saidOf(reader, self, saying), ...notes(saying.citations)],
    basis: saying.way.flatMap((link) => derivation(link, words)).slice(0, 1),
    sources: [],
    isDerived: saying.way.some((link) => link.basis === 'derived'),
  }));
}

/** `宁波杭州湾新区：试点任务（2016） 3、…`; the name only where it is not the one that is read. */
function saidOf({ words }: Reader, self: AtlasNode, { node, groups }: Saying): readonly Inline[] {
  const name = node.id === self.id ? [] : [record(node)];
  const telling = groups.filter(({ key }) => key !== 'partOf' && key !== 'locatedIn');
  const ordered = inReadingOrder(telling.map((group) => ({ ...group, items: [] })));
  const counts = ordered.slice(0, MOST_RELATIONS).map(({ key }) => {
    const heading = words(`group.${key}`);
    const total = groups.find((group) => group.key === key)?.count ?? 0;
    return [term(heading), text(' '), count(total, words('dossier.across.count', { heading }))];
  });
  const said =
    counts.length === 0 ? [text(words('dossier.across.named'))] : joined(counts, words('list.separator'));
  return [...name, ...(name.length > 0 ? [text(words('summary.colon'))] : []), ...said];
}
