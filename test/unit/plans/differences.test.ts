import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { differencesBetween } from '../../../src/atlas/plans/differences.ts';
import { placesOfSides } from '../../../src/atlas/plans/places-of-sides.ts';
import { datasetSchema } from '../../../src/atlas/records/dataset.ts';
import type { Link } from '../../../src/atlas/records/link.ts';
import type { AtlasNode } from '../../../src/atlas/records/node.ts';
import { link, node } from '../../fixtures/records.ts';

const EARLIER = 'plan-2016';
const LATER = 'plan-2021';

const at = (document: string): { citations: { document: string; locator: string }[] } => ({
  citations: [{ document, locator: '二' }],
});
const own = (kind: string, ofClass: string, document: string, id: string, name: string, attributes = {}) => ({
  ...node({ id: `${kind}/${id}`, kind, class: ofClass, name, document, attributes }),
  ...at(document),
});
const industry = (document: string, id: string, name: string, ofClass = 'cluster') =>
  own('industry', ofClass, document, id, name);
const place = (document: string, id: string, name: string, ofClass = 'park') =>
  own('place', ofClass, document, id, name);
const target = (document: string, id: string, attributes: object) =>
  own('indicator', 'target', document, id, '比重', {
    subject: '比重',
    unit: '%',
    year: 2020,
    comparison: 'reach',
    status: 'target',
    ...attributes,
  });

const document = (id: string, issued: string) => ({
  id,
  title: id,
  shortTitle: id,
  issued,
  status: 'in-force',
  sections: [{ locator: '二', heading: '二' }],
});

/** The differences between two documents that hold these, as lines; and the graph. */
function differences(
  nodes: readonly AtlasNode[],
  links: readonly Link[] = [],
  lookAlikes: readonly object[] = [],
) {
  const graph = createGraph(
    v.parse(datasetSchema, {
      schemaVersion: '1.3.0',
      generated: '2026-01-01',
      documents: [document(EARLIER, '2016'), document(LATER, '2021')],
      nodes,
      links,
      findings: [],
      topics: [],
      lookAlikes,
      printedTables: [],
      redirects: [],
    }),
  );
  const [from, to] = [graph.document(EARLIER), graph.document(LATER)];
  if (from === undefined || to === undefined) throw new Error('no documents');
  const found = differencesBetween(graph, from, to);
  const name = (ids: readonly AtlasNode['id'][]) => ids.map((id) => graph.node(id)?.name).join('+');
  const lines = found.entries.map(
    ({ after, basis, before, change }) => `${change} ${name(before)}>${name(after)} ${basis}`,
  );
  return { graph, found, lines };
}

test('a succession that a document states is told as stated; several in several cannot be told apart', () => {
  const { lines } = differences(
    [
      industry(EARLIER, 'a', '甲'),
      industry(EARLIER, 'b', '乙'),
      industry(LATER, 'c', '丙'),
      industry(LATER, 'd', '丁'),
      industry(EARLIER, 'e', '戊'),
      industry(LATER, 'f', '己'),
    ],
    [
      link('industry/a', 'continues', 'industry/c'),
      link('industry/a', 'continues', 'industry/d'),
      link('industry/b', 'continues', 'industry/d'),
      link('industry/e', 'continues', 'industry/f'),
    ],
  );
  expect(lines).toEqual(['renamed 戊>己 stated', 'regrouped 甲+乙>丙+丁 stated']);
});

test('equal names are one name, unless a look-alike tells them apart: then neither new nor gone', () => {
  const nodes = [industry(EARLIER, 'a', '新能源'), industry(LATER, 'b', '新能源', 'chain')];
  expect(differences(nodes).lines).toEqual(['same 新能源>新能源 equal-name']);
  const apart = {
    id: 'look-alike/energy',
    records: ['industry/a', 'industry/b'],
    reason: '不是一项',
    citations: [{ document: EARLIER, locator: '二' }],
  };
  expect(differences(nodes, [], [apart]).lines).toEqual(['look-alike 新能源>新能源 judgement']);
});

test('a place of a class that only one document lays out is neither new nor gone', () => {
  const { found, graph, lines } = differences([
    place(EARLIER, 'a', '甲园'),
    place(LATER, 'b', '乙园'),
    place(LATER, 'c', '丙区', 'zone'),
  ]);
  expect(lines).toEqual(['appears >乙园 names', 'not-seen-again 甲园> names']);
  expect(found.notCompared).toContainEqual({
    kind: 'place',
    reason: 'not-named',
    documents: [EARLIER],
    classes: ['zone'],
  });
  expect(placesOfSides(graph, found)).toEqual({
    before: { all: ['place/a'], differing: ['place/a'], signs: new Map([['place/a', 'not-seen-again']]) },
    after: { all: ['place/b', 'place/c'], differing: ['place/b'], signs: new Map([['place/b', 'appears']]) },
  });
});

const leads = (from: string, to: string, by: string): Link => ({
  ...link(`place/${from}`, 'leads', `industry/${to}`),
  ...at(by),
});

test('of a place of whose industries one document is silent nothing is said; where both speak, what only one names', () => {
  const nodes = [
    place(EARLIER, 'a', '甲园'),
    place(LATER, 'b', '甲新园'),
    industry(EARLIER, 'cars', '汽车'),
    industry(LATER, 'cars-2', '汽车'),
    industry(LATER, 'chips', '芯片'),
  ];
  const goesOn = link('place/a', 'continues', 'place/b');
  const late = [leads('b', 'cars-2', LATER), leads('b', 'chips', LATER)];
  const told = (links: readonly Link[]) =>
    differences(nodes, links).lines.filter((line) => line.startsWith('leading'));
  expect(told([goesOn, ...late])).toEqual([]);
  expect(told([goesOn, leads('a', 'cars', EARLIER)])).toEqual([]);
  expect(told([goesOn, leads('a', 'cars', EARLIER), ...late])).toEqual([
    'leading-industry-appears 甲园>甲新园+芯片 stated',
  ]);
});

const targets = (earlier: object, later: object) =>
  differences([target(EARLIER, 'a', earlier), target(LATER, 'b', later)]).lines;

test('a target of one definition differs by its number, and its base by that of the same year', () => {
  const base = { baseYear: 2015, baseValue: 3 };
  expect(targets({ value: 5, ...base }, { value: 6, ...base })).toEqual([
    'target-differs 比重>比重 definition',
  ]);
  expect(targets({ value: 5, ...base }, { value: 5, baseYear: 2015, baseValue: 4 })).toEqual([
    'base-differs 比重>比重 definition',
    'same-target 比重>比重 definition',
  ]);
  expect(targets({ value: 5, ...base }, { value: 5, baseYear: 2016, baseValue: 4 })).toEqual([
    'same-target 比重>比重 definition',
  ]);
  // 规上工业 and 全市 are no one definition, nor are 新增 and 累计.
  expect(targets({ value: 5, scope: '规上工业' }, { value: 6, scope: '全市' })).toEqual([]);
  expect(targets({ value: 5, counting: 'new' }, { value: 6, counting: 'cumulative' })).toEqual([]);
});
