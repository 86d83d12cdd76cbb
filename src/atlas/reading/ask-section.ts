import type { AtlasNode } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import type { Block, Line, Reader, Section } from './block.ts';
import { record, text } from './inline.ts';
import { listBlock } from './list-block.ts';
import { type AskedBureau, dutiesAbout, whoToAsk } from './who-to-ask.ts';

/** Bureaus told in a dossier; the others are one step away. */
const MOST = 4;

/** Kinds of record that measures concern, beside the measures themselves. */
const ASKED: ReadonlySet<AtlasNode['kind']> = new Set(['place', 'industry', 'measure', 'indicator']);

/** 问谁: the bureaus of today that answer for what concerns a record, first those that are named first; of a bureau its topics. */
export function askSection(reader: Reader, node: AtlasNode): Section | undefined {
  const { graph, words } = reader;
  const heading = words('dossier.ask');
  if (node.kind === 'organisation')
    return isGoverning(node.class)
      ? { key: 'ask', heading, blocks: [wayTo(reader, node, 'dossier.ask.topics')] }
      : undefined;
  if (!ASKED.has(node.kind) || node.class === 'city') return undefined;
  const { bureaus, districts } = whoToAsk(graph, dutiesAbout(graph, node));
  const all = [...bureaus, ...districts];
  if (all.length === 0) return undefined;
  const way = wayTo(reader, node, 'dossier.ask.all');
  // A measure and a value tell their bureaus as the document writes them already.
  const isDuty = node.kind === 'measure' || node.kind === 'indicator';
  const lines = bureaus.slice(0, MOST).map((asked) => lineOf(reader, asked));
  return {
    key: 'ask',
    heading,
    count: { value: all.length, of: words('dossier.ask.of') },
    blocks: isDuty || lines.length === 0 ? [way] : [listBlock(lines), way],
  };
}

function lineOf({ words }: Reader, { bureau, duties, first }: AskedBureau): Line {
  const said = words(first === 0 ? 'dossier.ask.duties' : 'dossier.ask.dutiesFirst', {
    total: duties.length,
    first,
  });
  return {
    key: bureau.id,
    content: [record(bureau), text(' '), { kind: 'count', text: said, of: words('dossier.ask.countOf') }],
    basis: [],
    sources: [],
    isDerived: false,
  };
}

function wayTo({ words }: Reader, { id }: AtlasNode, key: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'ask', text: words(key), of: id }], tone: 'plain' };
}
