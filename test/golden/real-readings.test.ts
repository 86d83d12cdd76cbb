import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { industriesOf } from '../../src/atlas/graph/related-records.ts';
import { withoutRules } from '../../src/atlas/graph/without-rules.ts';
import type { Link } from '../../src/atlas/records/link.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await realGraph();
}, 60_000);

const isReading = (link: Link) => link.basis === 'derived' && link.rule === 'reading';
const is2016 = ({ citations }: Link) => citations.every(({ document }) => document === '2016-pilot-plan');
const nameOf = ({ from, kind, to }: Link) => `${from} ${kind} ${to}`;

test('every reading says how it is read, and where the text stands', () => {
  const readings = graph.dataset.links.filter(isReading);
  expect(readings.length).toBeGreaterThan(80);
  expect(readings.filter(({ citations, note }) => note === undefined || citations.length === 0)).toEqual([]);
});

test('what is read from the context is never plainly stated', () => {
  const projects = new Map(
    graph.dataset.nodes.flatMap((node) => (node.kind === 'project' ? [[node.id, node]] : [])),
  );
  const districtOf = ({ from }: Link) => projects.get(from)?.attributes.districtBasis;
  /** What each kind of reading is told by. */
  const readFromContext: Readonly<Record<string, (link: Link) => boolean>> = {
    'a project whose district stands at an earlier item, or nowhere': (link) =>
      link.kind === 'located-in' && ['inherited', 'not-stated'].includes(districtOf(link) ?? ''),
    'a district whose borders moved in 2016': (link) =>
      ['place/district/yinzhou', 'place/district/haishu'].includes(link.to) && is2016(link),
    'Meishan in brackets behind Beilun': ({ kind, to }) =>
      kind === 'gathers-in' && to === 'place/functional-zone/meishan',
    'the high-tech zone of Cixi under its name of 2020': ({ citations, to }) =>
      to === 'place/park/cixi-high-tech' && citations.every(({ document }) => document === '2020-cixi-plan'),
    'a park of Cixi for its cluster': ({ from, kind }) =>
      from.startsWith('place/park/cixi-') && kind === 'leads',
  };
  for (const isOne of Object.values(readFromContext)) {
    const links = graph.dataset.links.filter(isOne);
    expect(links.filter(isReading).length).toBeGreaterThan(0);
    expect(links.filter(({ basis }) => basis === 'stated').map(nameOf)).toEqual([]);
  }
});

test.each([
  'organisation/group/industrial-city-leading-group responsible measure/2020/clause/39-funds',
  'industry/2021/leading/strategic-emerging gathers-in place/belt/north-qianwan',
  'place/park/cixi-modern-agriculture leads industry/2020/cixi/cluster/automotive',
])('%s is a reading', (name) => {
  expect(graph.dataset.links.filter((link) => nameOf(link) === name).map(isReading)).toEqual([true]);
});

test('a park that is only listed under a segment leads nothing, and is found under the segment all the same', () => {
  const listed = graph.dataset.links.filter(
    ({ from, kind, to }) =>
      kind === 'names' && from.startsWith('industry/2016/segment/') && to.startsWith('place/park/'),
  );
  expect(listed).toHaveLength(22);
  for (const { basis, from, to } of listed) {
    expect(basis).toBe('stated');
    expect(graph.outgoing(to).filter(({ kind }) => kind === 'leads')).toEqual([]);
    const park = graph.node(to);
    expect(park === undefined ? [] : industriesOf(graph, park).map(({ id }) => id)).toContain(from);
  }
});

test('readings go with their rule, and the rest stays', () => {
  const without = withoutRules(graph, ['reading']);
  const left = graph.dataset.nodes.flatMap(({ id }) => without.outgoing(id));
  expect(left.filter(isReading)).toEqual([]);
  expect(left).toHaveLength(graph.dataset.links.filter((link) => !isReading(link)).length);
});
