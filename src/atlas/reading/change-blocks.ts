import { LIKENESS_SIGNS, likenessOf } from '../graph/likeness.ts';
import type { DocumentChange } from '../plans/changes.ts';
import type { Continuation } from '../plans/successions.ts';
import { documentShortTitle } from '../records/display-name.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Block, Inline, Line, Reader, Section, Words } from './block.ts';
import type { DocumentDossierModel } from './document-reading.ts';
import { count, derivation, documentLink, record, text } from './inline.ts';
import { listBlock } from './list-block.ts';
import { headingsOf } from './node-reading.ts';

/** What it changed, held against each other document: what goes on, what is new to it, what is not taken up. */
export function changesSection(reader: Reader, { changes, reforms }: DocumentDossierModel): Section {
  const { words } = reader;
  const of = words('count.continuations');
  const blocks: Block[] = changes.flatMap((change) => changeBlocks(reader, change));
  if (changes.length === 0)
    blocks.push({ kind: 'paragraph', content: [text(words('document.noChanges'))], tone: 'quiet' });
  if (reforms.length > 0)
    blocks.push(
      { kind: 'heading', content: [text(`${words('document.reforms')} `), count(reforms.length, of)] },
      { kind: 'paragraph', content: [text(words('document.reforms.note'))], tone: 'quiet' },
      listBlock(reforms.map((reform) => continuationLine(reader, reform))),
    );
  return { key: 'changes', heading: words('document.changes'), blocks };
}

function changeBlocks(reader: Reader, change: DocumentChange): readonly Block[] {
  const { graph, language, words } = reader;
  const other = graph.document(change.other);
  const title = other === undefined ? change.other : documentShortTitle(other, language);
  const heading: readonly Inline[] = [
    text(`${words(`document.changes.${change.direction}`)} `),
    other === undefined ? text(title) : documentLink(other, reader),
    text(' '),
    count(change.items.length, words('count.continuations')),
  ];
  return [
    { kind: 'heading', content: heading },
    listBlock(change.items.map((item) => continuationLine(reader, item))),
    ...unpaired(reader, 'document.withoutPredecessor', change.withoutPredecessor, title),
    ...unpaired(reader, 'document.withoutSuccessor', change.withoutSuccessor, title),
  ];
}

function unpaired(
  { words }: Reader,
  key: string,
  nodes: readonly AtlasNode[],
  title: string,
): readonly Block[] {
  if (nodes.length === 0) return [];
  const lines = nodes.map(
    (node): Line => ({
      key: node.id,
      content: [record(node), { kind: 'quiet', text: words(`class.${node.class}`) }],
      basis: [],
      sources: node.citations,
      isDerived: false,
    }),
  );
  return [
    {
      kind: 'fold',
      title: words(key, { count: nodes.length, title }),
      blocks: [
        { kind: 'paragraph', content: [text(words('document.unpaired.note'))], tone: 'quiet' },
        { kind: 'list', style: 'lines', lines, sources: 'tags' },
      ],
    },
  ];
}

/** `＝` 同名, `⇢` 接续（判读）: what a document or an act says has a whole arrow, what we hold beside each other has not. */
function arrowOf(link: Link, words: Words): { sign: string; text: string } {
  const [key] = headingsOf(link);
  return { sign: LIKENESS_SIGNS[likenessOf(link) ?? 'judgement'], text: words(`group.${key}`) };
}

function continuationLine({ words }: Reader, { from, to, link }: Continuation): Line {
  return {
    key: `${link.kind} ${from.id} ${to.id}`,
    content: [
      record(from),
      { kind: 'arrow', ...arrowOf(link, words) },
      record(to),
      ...(link.note === undefined ? [] : [{ kind: 'quiet' as const, text: link.note }]),
    ],
    basis: derivation(link, words),
    sources: link.citations,
    isDerived: link.basis === 'derived',
  };
}
