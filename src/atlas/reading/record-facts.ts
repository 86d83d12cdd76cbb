import { fieldText, stateRemark } from '../facts/field-text.ts';
import { factsOf, type Fact as RecordFact } from '../facts/fields.ts';
import type { AtlasNode } from '../records/node.ts';
import type { RecordState } from '../records/state.ts';
import type { Block, Fact, Inline, Line, Reader, Words } from './block.ts';
import { notes, text } from './inline.ts';
import { listBlock } from './list-block.ts';
import { sourcesOfFact } from './record-sources.ts';

/** Fields that few ask for: they are told closed, below everything else. */
const TECHNICAL: ReadonlySet<string> = new Set(['no', 'code', 'valid', 'note']);

export interface RecordFacts {
  /** What a reader wants to know of the record, each with its sources. */
  main: readonly Block[];
  /** Numbering, codes, dates of existence, remarks. */
  technical: readonly Fact[];
  /** Terms of what is expected of every record of the kind, and not stated of this one. */
  silent: readonly string[];
}

/** Items of a list, as chips with the sources of the fact after the term. */
function chipsOf(items: readonly string[]): Block {
  const lines = items.map(
    (item): Line => ({ key: item, content: [text(item)], basis: [], sources: [], isDerived: false }),
  );
  return { kind: 'list', style: 'chips', lines, sources: 'notes' };
}

/** What a text says of how far something is, with the place that says it; what it comes to is our word beside it. */
const stateLine =
  (words: Words) =>
  (state: RecordState): Line => ({
    key: `${state.state} ${state.words}`,
    content: [text(state.words), { kind: 'quiet', text: stateRemark(state, words) }],
    basis: [],
    sources: state.citations,
    isDerived: false,
  });

function sourceOf(reader: Reader, node: AtlasNode, fact: RecordFact, value: string): readonly Inline[] {
  if (fact.source === 'cited') return notes(sourcesOfFact(reader.graph, node, value));
  if (fact.authority === undefined) return [];
  return [{ kind: 'origin', text: reader.words(fact.authority) }];
}

/** The facts of a record that are not links: main ones, technical ones, and those that are missing. */
export function readFacts(reader: Reader, node: AtlasNode): RecordFacts {
  const { graph, language, words } = reader;
  const main: Fact[] = [];
  const lists: Block[] = [];
  const technical: Fact[] = [];
  const silent: string[] = [];
  for (const fact of factsOf(graph, node)) {
    const term = words(fact.label);
    if (fact.value === undefined) {
      silent.push(term);
      continue;
    }
    const value = fieldText(fact.value, { translate: words, language, graph });
    const sources = sourceOf(reader, node, fact, value);
    if (fact.value.format === 'states') {
      lists.push(
        { kind: 'heading', content: [text(term)] },
        listBlock(fact.value.states.map(stateLine(words))),
      );
      continue;
    }
    if (fact.value.format === 'list') {
      lists.push({ kind: 'heading', content: [text(term), ...sources] }, chipsOf(fact.value.items));
      continue;
    }
    const told = { key: fact.key, term, content: [text(value), ...sources] };
    if (TECHNICAL.has(fact.key)) technical.push(told);
    else main.push(told);
  }
  return {
    main: [...(main.length > 0 ? [{ kind: 'facts' as const, facts: main }] : []), ...lists],
    technical,
    silent,
  };
}
