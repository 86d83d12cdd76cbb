import { beforeAll, expect, test } from 'vitest';
import { buildSearchFile } from '../../geodata/steps/search-index.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { Block, Dossier, Inline, Line } from '../../src/atlas/reading/block.ts';
import { plainText } from '../../src/atlas/reading/inline.ts';
import type { NodeId } from '../../src/atlas/records/id.ts';
import type { SubjectReference } from '../../src/atlas/records/subject-reference.ts';
import { askAtlas } from '../../src/atlas/search/ask-atlas.ts';
import { resultKind, resultName, resultsApart, resultValue } from '../../src/atlas/search/hits-apart.ts';
import { createSearchIndex, type SearchIndex } from '../../src/atlas/search/search.ts';
import { cellWords, rowsApart } from '../../src/atlas/tables/rows-apart.ts';
import { TABLES } from '../../src/atlas/tables/tables.ts';
import { dossierOf, subjectsOf, wordsOf } from '../fixtures/dossier-data.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

let graph: Graph;
let index: SearchIndex;
beforeAll(async () => {
  graph = await realGraph();
  index = createSearchIndex(graph, buildSearchFile(graph.dataset.nodes, graph.dataset.documents));
}, 30_000);

const LANGUAGES = ['zh', 'en'] as const;
const readerOf = (language: 'zh' | 'en') => ({ graph, language, words: wordsOf(language) });

/** The texts that stand more than once, for different things. */
function twice(rows: readonly { text: string; of: string }[]): readonly string[] {
  const seen = new Map<string, string>();
  return rows.flatMap(({ of, text }) => {
    const before = seen.get(text);
    seen.set(text, of);
    return before === undefined || before === of ? [] : [text];
  });
}

const isShown = (piece: Inline) =>
  piece.kind !== 'derived' && (piece.kind !== 'quiet' || piece.isOfRecord === true);

/** Records that a line leads to, and what it shows of them: not what is remarked on a link, which may be of others. */
function shownOf(line: Line, language: 'zh' | 'en'): { text: string; of: string } {
  const of = line.content.flatMap((piece) =>
    piece.kind === 'link' && piece.subject.kind === 'node' ? [piece.subject.node.id] : [],
  );
  return { text: plainText([...line.content, ...line.basis].filter(isShown), language), of: of.join() };
}

const linesIn = (blocks: readonly Block[]): readonly (readonly Line[])[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'fold') return linesIn(block.blocks);
    return block.kind === 'list' ? [block.lines.filter(({ content }) => content.some(isRecord))] : [];
  });

const isRecord = (piece: Inline) => piece.kind === 'link' && piece.subject.kind === 'node';

function alikeIn({ closed, lead, sections }: Dossier, language: 'zh' | 'en'): readonly string[] {
  return [...sections, ...closed, { blocks: lead }]
    .flatMap(({ blocks }) => linesIn(blocks))
    .flatMap((lines) => twice(lines.map((line) => shownOf(line, language))));
}

/** Only beside records of one name can two lines read alike. */
function nearNamesakes(): readonly SubjectReference[] {
  const counts = new Map<string, number>();
  for (const { name } of graph.dataset.nodes) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isNamesake = (id: NodeId) => (counts.get(graph.node(id)?.name ?? '') ?? 0) > 1;
  return subjectsOf(graph).filter((subject) => {
    if (subject.kind === 'document') return true;
    if (subject.kind === 'finding') return graph.finding(subject.id)?.concerns.some(isNamesake);
    const links = [...graph.outgoing(subject.id), ...graph.incoming(subject.id)];
    return links.some(({ from, to }) => isNamesake(from) || isNamesake(to));
  });
}

test('in no dossier do two lines of a list read alike that lead to different records', () => {
  const near = nearNamesakes();
  expect(near.length).toBeGreaterThan(200);
  const alike = near.flatMap((subject) =>
    alikeIn(dossierOf(graph, subject), 'zh').map((text) => `${subject.id}: ${text}`),
  );
  expect(alike).toEqual([]);
}, 20_000);

test('nor in English, where names of different records may be translated alike', () => {
  const industries = graph.dataset.nodes.filter(({ kind }) => kind === 'industry');
  const alike = industries.flatMap(({ id }) =>
    alikeIn(dossierOf(graph, { kind: 'node', id }, { language: 'en' }), 'en').map((text) => `${id}: ${text}`),
  );
  expect(alike).toEqual([]);
}, 20_000);

test.each(
  LANGUAGES.flatMap((language) => Object.values(TABLES).map((table) => [table.id, language, table] as const)),
)('in the list of %s (%s) no two cards read alike', (_, language, table) => {
  const reader = readerOf(language);
  const rows = table.rows(graph);
  const apart = rowsApart(reader, table, rows);
  const facts = table.columns.filter(({ onCard }) => onCard !== 'none');
  const shown = rows.map((row) => {
    const name = row.cell('name');
    const note = name?.kind === 'subject' ? (name.note ?? '') : '';
    const cells = facts.map(({ key }) => cellWords(reader, row.cell(key)));
    return { text: [...cells, note, apart.get(row.id) ?? ''].join(' | '), of: row.id };
  });
  expect(twice(shown)).toEqual([]);
});

const COMMON =
  '汽车 研发投入 创新中心 石化 新材料 产业 中心 工业 目标 2025 宁波 慈溪 人才 平台 税收 亩均 智能 car'.split(
    ' ',
  );

test('among the answers to a question no two read alike, whatever name is asked for', () => {
  const reader = readerOf('zh');
  const names = graph.dataset.nodes.flatMap(({ aliases = [], name }) => [name, ...aliases]);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const repeated = [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []));
  expect(repeated.length).toBeGreaterThan(50);
  const alike = [...repeated, ...COMMON].flatMap((query) => {
    const { hits, related } = askAtlas(graph, index, query);
    const lines = [
      ...hits,
      ...related.map(({ node }) => ({
        id: `related ${node.id}`,
        subject: { kind: 'node' as const, node },
        isDraft: false,
      })),
    ];
    const apart = resultsApart(reader, lines);
    const shown = lines.map(({ id, isDraft, subject }) => {
      const place = subject.kind === 'section' ? subject.section.locator : '';
      const kind = [resultKind(reader, subject)[0], resultValue(reader, subject)].join();
      const text = [place, resultName(subject, 'zh'), isDraft, kind, apart.get(id) ?? ''].join(' | ');
      return { text, of: id };
    });
    return twice(shown).map((text) => `${query}: ${text}`);
  });
  expect(alike).toEqual([]);
}, 20_000);

function told(language: 'zh' | 'en', ...ids: string[]): readonly string[] {
  const nodes = ids.flatMap((id) => graph.node(nodeId(id)) ?? []);
  const lines = nodes.map((node) => ({
    id: node.id,
    subject: { kind: 'node' as const, node },
    isDraft: false,
  }));
  return [...resultsApart(readerOf(language), lines).values()];
}

test('what is told is what tells: value and year of numbers, class of places, document and year of industries', () => {
  expect(told('zh', 'industry/2016/cluster/new-materials', 'industry/2021/cluster/new-materials')).toEqual([
    '2016 试点方案',
    '2021 “十四五”规划',
  ]);
  expect(told('zh', 'industry/2020/frontier/hydrogen', 'industry/2021/frontier/hydrogen')).toEqual([
    '2020 政策征求意见稿',
    '2021 “十四五”规划',
  ]);
  // The class stands in every line already.
  expect(told('zh', 'place/base/yuyao', 'place/district/yuyao')).toEqual([]);
});
