import { benchmarkText } from '../facts/benchmark-text.ts';
import type { FieldValue } from '../facts/field.ts';
import { fieldText, itemsIn, stateRemark } from '../facts/field-text.ts';
import { factsOf, type Fact as RecordFact } from '../facts/fields.ts';
import { sourcesOfItem } from '../facts/sources-of-fact.ts';
import type { Benchmark } from '../records/benchmark.ts';
import type { AtlasNode } from '../records/node.ts';
import { openListOf } from '../records/open-list.ts';
import type { RecordState } from '../records/state.ts';
import type { Block, Fact, Inline, Line, Reader, Words } from './block.ts';
import { leftOpen, notes, text } from './inline.ts';
import { listBlock } from './list-block.ts';
import { sourceWords } from './source-words.ts';

/** Fields that few ask for: they are told closed, below everything else. */
export const TECHNICAL: ReadonlySet<string> = new Set(['no', 'code', 'valid', 'note']);

export interface RecordFacts {
  /** What a reader wants to know of the record, each with its sources. */
  main: readonly Block[];
  /** Numbering, codes, dates of existence, remarks. */
  technical: readonly Fact[];
  /** What is expected of every record of the kind, and not stated of this one. */
  silent: readonly { key: string; term: string }[];
}

type ListValue = Extract<FieldValue, { format: 'list' }>;

/** One source stands for a whole list, unless a figure is among its items, which has its source beside it. */
const hasOneSource = ({ sources }: RecordFact, { items }: ListValue): boolean =>
  sources.length === 1 && !items.some((item) => /\d/.test(item));

/** The items of a list, each after the other; behind each what states it, where one source does not state them all. */
function itemLines(
  { language, words }: Reader,
  node: AtlasNode,
  fact: RecordFact,
  value: ListValue,
): readonly Line[] {
  const shown = itemsIn(language, value);
  const isOne = hasOneSource(fact, value);
  return value.items.map((item, index): Line => {
    const own = isOne ? [] : sourcesOfItem(node, fact.key, item);
    return {
      key: item,
      content: [text(shown[index] ?? item), ...sourceWords(words, own)],
      basis: [],
      sources: [],
      isDerived: false,
    };
  });
}

/** A list under its heading: one source stands after the heading, several each after the items that it states. */
function listOf(reader: Reader, node: AtlasNode, fact: RecordFact, value: ListValue): Block[] {
  const { words } = reader;
  return [
    {
      kind: 'heading',
      content: [
        text(words(fact.label)),
        ...(hasOneSource(fact, value) ? sourceWords(words, fact.sources) : []),
        ...openPieces(node, 'directions', words),
      ],
    },
    {
      kind: 'list',
      style: value.isLong === true ? 'lines' : 'chips',
      lines: itemLines(reader, node, fact, value),
      sources: 'notes',
    },
  ];
}

/** What stands in the head of a list that the text leaves open. */
function openPieces(node: AtlasNode, relation: 'directions' | 'benchmarks', words: Words): readonly Inline[] {
  const open = openListOf(node, relation);
  return open === undefined ? [] : leftOpen(open, words);
}

/** What a text says of how far something is, with the place that says it; what it comes to is our word beside it. */
const stateLine =
  (words: Words) =>
  (state: RecordState): Line => {
    const remark = stateRemark(state, words);
    return {
      key: `${state.state} ${state.words}`,
      content: [text(state.words), ...(remark === '' ? [] : [{ kind: 'quiet' as const, text: remark }])],
      basis: [],
      sources: state.citations,
      isDerived: false,
    };
  };

/** With whom the text compares it, and of which year where that is another than its own. */
const benchmarkLine =
  ({ language, words }: Reader, node: AtlasNode) =>
  (benchmark: Benchmark): Line => {
    const isOwnYear = node.kind === 'indicator' && node.attributes.year === benchmark.year;
    const remark = [isOwnYear ? undefined : benchmark.year, benchmark.note]
      .filter((part) => part !== undefined)
      .join(' ');
    return {
      key: `${benchmark.other} ${benchmark.meaning}`,
      content: [
        text(benchmarkText(benchmark, { language, translate: words })),
        ...(remark === '' ? [] : [{ kind: 'quiet' as const, text: remark }]),
      ],
      basis: [],
      sources: benchmark.citations,
      isDerived: false,
    };
  };

function sourceOf(reader: Reader, fact: RecordFact): readonly Inline[] {
  if (fact.source === 'cited') return sourceWords(reader.words, fact.sources);
  if (fact.authority === undefined) return [];
  return [{ kind: 'origin', text: reader.words(fact.authority) }];
}

const withSources = ({ content, sources }: Line): readonly Inline[] => [...content, ...notes(sources)];

/** What a fact says, piece by piece, each with its sources behind it; nothing where the documents are silent. */
export function piecesOfFact(
  reader: Reader,
  node: AtlasNode,
  fact: RecordFact,
): readonly (readonly Inline[])[] {
  const { graph, language, words } = reader;
  const { value } = fact;
  if (value === undefined) return [];
  if (value.format === 'states') return value.states.map(stateLine(words)).map(withSources);
  if (value.format === 'benchmarks')
    return [
      ...value.benchmarks.map(benchmarkLine(reader, node)).map(withSources),
      ...[openPieces(node, 'benchmarks', words)].filter((pieces) => pieces.length > 0),
    ];
  if (value.format === 'list') {
    const end = [
      ...(hasOneSource(fact, value) ? sourceWords(words, fact.sources) : []),
      ...openPieces(node, 'directions', words),
    ];
    return [
      ...itemLines(reader, node, fact, value).map(({ content }) => content),
      ...(end.length === 0 ? [] : [end]),
    ];
  }
  return [[text(fieldText(value, { translate: words, language, graph })), ...sourceOf(reader, fact)]];
}

/** The facts of a record that are not links: main ones, technical ones, and those that are missing. */
export function readFacts(reader: Reader, node: AtlasNode): RecordFacts {
  const { graph, language, words } = reader;
  const main: Fact[] = [];
  const lists: Block[] = [];
  const technical: Fact[] = [];
  const silent: { key: string; term: string }[] = [];
  for (const fact of factsOf(graph, node)) {
    const term = words(fact.label);
    if (fact.value === undefined) {
      silent.push({ key: fact.key, term });
      continue;
    }
    const value = fieldText(fact.value, { translate: words, language, graph });
    if (fact.value.format === 'states') {
      lists.push(
        { kind: 'heading', content: [text(term)] },
        listBlock(fact.value.states.map(stateLine(words))),
      );
      continue;
    }
    if (fact.value.format === 'benchmarks') {
      lists.push(
        { kind: 'heading', content: [text(term), ...openPieces(node, 'benchmarks', words)] },
        listBlock(fact.value.benchmarks.map(benchmarkLine(reader, node))),
      );
      continue;
    }
    if (fact.value.format === 'list') {
      lists.push(...listOf(reader, node, fact, fact.value));
      continue;
    }
    const told = { key: fact.key, term, content: [text(value), ...sourceOf(reader, fact)] };
    if (TECHNICAL.has(fact.key)) technical.push(told);
    else main.push(told);
  }
  return {
    main: [...(main.length > 0 ? [{ kind: 'facts' as const, facts: main }] : []), ...lists],
    technical,
    silent,
  };
}
