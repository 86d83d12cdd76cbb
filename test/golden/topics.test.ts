import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/atlas/reading/statements.ts';
import { statementsAbout, statementsOn } from '../../src/atlas/reading/statements-about.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const graph = await realGraph();

const topic = (id: string) => {
  const found = graph.dataset.topics.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** `2021-14fyp 2025 ≥ 2.5 %`: what a statement comes to, for comparison. */
function told(document: string, { about, force, value, year }: Statement): string {
  const number = value?.format === 'quantity' ? `${value.number}${value.unit}` : (value?.format ?? '');
  const of = year?.format === 'year' ? year.year : '';
  return [document, about.kind === 'record' ? about.node.name : about.kind, of, number, force ?? '']
    .join(' ')
    .trim();
}

const toldOn = (id: string) =>
  statementsOn(graph, topic(id)).flatMap(({ document, said }) =>
    said.flatMap(({ statements }) => statements.map((statement) => told(document.id, statement))),
  );

describe('a topic', () => {
  test('tells of research spending what each document says, with its own definition and year', () => {
    expect(toldOn('topic/research-spending')).toEqual([
      '2016-pilot-plan 规上制造业研发经费支出占主营业务收入比重 2019 1.75%',
      '2016-pilot-plan 规上制造业研发经费支出占主营业务收入比重 2015 1.5%',
      '2020-cixi-plan 规上工业研发经费支出占主营业务收入比重 2022 3.25%',
      '2021-14fyp 规上工业企业研发经费支出占营业收入的比重 2020 2.16%',
      '2021-14fyp 规上制造业研发经费支出占主营业务收入比重 2020 1.8%',
      '2021-14fyp 规上制造业研发经费支出占主营业务收入比重 2020 2.16%',
      '2021-14fyp 规上工业企业研发经费支出占主营业务收入比重 2025 2.5%',
      expect.stringMatching(/^2023-361-plan 规上工业企业研发经费投入占营业收入比重 2027 [\d.]+%$/),
      expect.stringMatching(/^2023-361-plan .*重点研发计划/),
    ]);
  });

  test('of industrial land tells sums of the draft beside goals of the plan, and the bureaus of 2016', () => {
    const statements = statementsOn(graph, topic('topic/industrial-land')).flatMap(({ document, said }) =>
      said.flatMap((own) => own.statements.map((statement) => ({ document: document.id, statement }))),
    );
    expect(new Set(statements.map(({ document }) => document))).toEqual(
      new Set(['2016-pilot-plan', '2020-cixi-plan', '2020-policy-draft', '2021-14fyp']),
    );
    const bureaus = statements.flatMap(({ document, statement }) =>
      document === '2016-pilot-plan' ? statement.responsible.map(({ name }) => name) : [],
    );
    expect(bureaus).toContain('市国土资源局');
  });

  test('gathers only records that are there, each once, and all speak of a document', () => {
    for (const { id, records } of graph.dataset.topics) {
      expect([id, new Set(records).size]).toEqual([id, records.length]);
      expect([id, records.filter((record) => graph.node(record) === undefined)]).toEqual([id, []]);
    }
    expect(graph.dataset.topics.length).toBeGreaterThan(40);
  });

  test('an indicator without one is about something that no other document speaks of', () => {
    const gathered = new Set(graph.dataset.topics.flatMap(({ records }) => records));
    const free = graph.dataset.nodes.filter(({ id, kind }) => kind === 'indicator' && !gathered.has(id));
    const documentsOf = (subject: string) =>
      new Set(
        graph.dataset.nodes.flatMap((node) =>
          node.kind === 'indicator' && node.attributes.subject === subject ? (node.document ?? []) : [],
        ),
      );
    expect(
      free.filter((node) => node.kind === 'indicator' && documentsOf(node.attributes.subject).size > 1),
    ).toEqual([]);
  });
});

describe('a record in all documents', () => {
  test('an industry is told under each of its names, with the way there, and every row with a source of that document', () => {
    const documents = statementsAbout(graph, nodeId('industry/2023/cluster/petrochemical'));
    expect(documents.length).toBeGreaterThan(2);
    for (const { document, said } of documents)
      for (const { statements } of said)
        for (const { sources } of statements)
          expect(sources.flatMap(({ citations }) => citations.map((citation) => citation.document))).toEqual(
            sources.flatMap(({ citations }) => citations.map(() => document.id)),
          );
    const names = documents.flatMap(({ said }) =>
      said.flatMap(({ name, way }) => (way.length > 0 ? (name?.id ?? []) : [])),
    );
    expect(new Set(names)).toContain('industry/2021/cluster/petrochemical');
  });

  test('a measure that is tied only by a reading is told as read, not as stated', () => {
    const read = graph.dataset.links.filter(
      (link) =>
        link.basis === 'derived' &&
        link.rule === 'reading' &&
        link.kind !== 'continues' &&
        [link.from, link.to].some((id) => graph.node(id)?.kind === 'measure'),
    );
    expect(read.length).toBeGreaterThan(0);
    for (const { from, to } of read) {
      const [measure, other] = graph.node(from)?.kind === 'measure' ? [from, to] : [to, from];
      if (graph.node(other)?.kind === 'measure') continue;
      const rows = statementsAbout(graph, other)
        .flatMap(({ said }) => said.flatMap(({ statements }) => statements))
        .filter(({ key }) => key === measure);
      // The same measure may be stated of another name of the record.
      expect([measure, ...rows.flatMap(({ sources }) => sources.map(({ basis }) => basis))]).toContain(
        'derived',
      );
    }
  });

  test('a document that is silent is there with nothing', () => {
    const documents = statementsAbout(graph, nodeId('place/zone/qianwan'));
    const silent = documents.filter(({ said }) => said.length === 0).map(({ document }) => document.id);
    expect(silent).toContain('2023-361-plan');
  });
});
