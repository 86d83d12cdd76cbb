import { expect, test } from 'vitest';
import { FIELDS, fieldOfColumn, sourceOf } from '../../src/atlas/facts/fields.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

/*
 * Kinds of errors that a reading of all records against the documents once found and that no check of the tables can tell:
 * each is held here by the records that had it. Others are held where their rule is: sources of facts (own-sources,
 * check-fact-sources), readings (real-readings), force (real-dossiers), ranges (indicator-rules), likeness (likeness).
 */
const graph = await realGraph();
const { nodes, links } = graph.dataset;

const numbered = (node: AtlasNode) => 'no' in node.attributes;

const indicator = (id: string) => {
  const node = graph.node(nodeId(`indicator/${id}`));
  return node?.kind === 'indicator' ? node.attributes : undefined;
};

test('a full name of an organisation is known from outside, and never shown as cited', () => {
  const named = nodes.filter(
    (node) => node.kind === 'organisation' && node.attributes.fullName !== undefined,
  );
  expect(named.length).toBeGreaterThan(30);
  const field = FIELDS.organisation.find(({ key }) => key === 'full_name');
  expect(new Set(named.map((node) => field && sourceOf(field, node)))).toEqual(new Set(['outside']));
});

test('only what a document prints is a number; where it lists without numbers the order is ours', () => {
  const places = nodes.filter((node) => node.kind === 'place' && numbered(node));
  // Tables 4-2 and 4-3 number their rows; zones, sub-zones and belts have no numbers.
  expect(new Set(places.map((node) => node.class))).toEqual(new Set(['town', 'base']));
  expect(nodes.filter((node) => node.kind === 'project' && numbered(node))).toEqual([]);
  expect(
    nodes.filter((node) => node.document === '2016-pilot-plan' && node.class === 'task' && numbered(node)),
  ).toEqual([]);
});

test('the clusters of Cixi are part of 123 by reading, for no section about one of them names it', () => {
  const parts = links.filter(({ kind, to }) => kind === 'part-of' && to === 'industry/2020/cixi/system/123');
  expect(parts).toHaveLength(6);
  expect(parts.filter(({ basis }) => basis === 'stated')).toEqual([]);
});

test('what is counted since the beginning says so', () => {
  const cumulative = nodes.flatMap((node) =>
    node.kind === 'indicator' &&
    node.document === '2023-361-plan' &&
    node.attributes.counting === 'cumulative'
      ? [node.id]
      : [],
  );
  for (const id of [
    'single-champions-2027',
    'provincial-innovation-centres-2027',
    'enterprise-institutes-2027',
    'enterprise-technology-centres-2027',
    'digital-workshops-2027',
    'smart-manufacturing-benchmarks-2027',
  ])
    expect(cumulative).toContain(`indicator/2023/${id}`);
});

test('the length of a list elsewhere is no value of Ningbo', () => {
  expect(indicator('2021/industrial-internet-top-50')).toMatchObject({
    value: 2,
    unit: '家',
    yearBasis: 'plan-base',
  });
});

test('a rule has no year of a target, and a year that the text does not give is not shown as its own', () => {
  expect(indicator('2021/small-firm-share-2025')).toMatchObject({
    value: 70,
    comparison: 'gte',
    yearBasis: 'none',
  });
  const year = fieldOfColumn('indicator', 'year');
  const supplied = nodes.filter(
    (node) =>
      node.kind === 'indicator' &&
      node.attributes.yearBasis !== 'stated' &&
      node.attributes.year !== undefined,
  );
  expect(supplied.length).toBeGreaterThan(20);
  const shownAsPrinted = supplied.filter((node) => {
    const value = year?.value(node, graph);
    return value?.format === 'year' && value.isSupplied !== true;
  });
  expect(shownAsPrinted.map(({ id }) => id)).toEqual([]);
});

test('a row of table 3-1 with a goal in words is there, with the base that it prints', () => {
  expect(indicator('2021/energy-reduction-2025')).toMatchObject({
    goal: '完成省里下达的目标任务',
    baseValue: 14.93,
  });
});

test('a scope that the sentence draws is part of what is measured', () => {
  expect(indicator('2020/cixi/approval-days')?.subject).toContain('从赋码备案到竣工验收');
});
