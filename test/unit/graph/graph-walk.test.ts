import { describe, expect, test } from 'vitest';
import { beltOf } from '../../../src/atlas/graph/belt-of.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { placesOf } from '../../../src/atlas/graph/places-of.ts';
import { link, nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph, SMALL_DATASET } from '../../fixtures/small-atlas.ts';

const ids = (nodes: readonly { id: string }[]) => nodes.map((node) => node.id);

describe('the graph', () => {
  test('walks a link from both ends', () => {
    const bay = nodeId('place/zone/bay');
    const materials = nodeId('industry/2021/materials');
    const leads = graph.outgoing(bay).find((entry) => entry.kind === 'leads');
    expect(leads?.to).toBe(materials);
    expect(graph.incoming(materials)).toContain(leads);
    expect(graph.outgoing(nodeId('place/zone/nowhere'))).toEqual([]);
  });

  test('keeps out a link with an unknown end', () => {
    const loose = link('place/zone/bay', 'located-in', 'place/district/nowhere');
    const loaded = createGraph({ ...SMALL_DATASET, links: [...SMALL_DATASET.links, loose] });
    expect(loaded.outgoing(nodeId('place/zone/bay'))).toEqual(graph.outgoing(nodeId('place/zone/bay')));
  });

  test('knows the wholes, outermost first', () => {
    expect(ids(graph.breadcrumb(nodeId('place/subzone/east')))).toEqual([
      'place/city/ningbo',
      'place/belt/north-qianwan',
      'place/zone/bay',
    ]);
  });

  test('a circle of wholes comes to an end', () => {
    const circle = [
      link('place/zone/bay', 'part-of', 'place/zone/hill'),
      link('place/zone/hill', 'part-of', 'place/zone/bay'),
    ];
    const loaded = createGraph({ ...SMALL_DATASET, links: circle });
    expect(ids(loaded.breadcrumb(nodeId('place/zone/bay')))).toEqual(['place/zone/bay', 'place/zone/hill']);
  });

  test('finds what a section says: records, links and findings', () => {
    const said = graph.citedAt({ document: '2016-pilot-plan', locator: '附件2' });
    expect(ids(said.nodes)).toEqual([
      'project/2016/magnet',
      'organisation/jingxin',
      'measure/2016/group',
      'measure/2016/task',
    ]);
    expect(said.links.map((entry) => entry.kind)).toContain('pilots');
    expect(ids(graph.citedAt({ document: '2021-14fyp', locator: '四（二）' }).findings)).toEqual([
      'finding/bay-name',
    ]);
    expect(graph.citedAt({ document: '2021-14fyp', locator: '九' })).toEqual({
      nodes: [],
      links: [],
      findings: [],
    });
  });

  test('orders by document, then section, then the number of the whole, then the own number', () => {
    const inOrder = [
      'project/2016/magnet',
      'measure/2020/clause-3',
      'industry/2021/materials',
      'place/zone/hill',
      'place/zone/bay',
      'place/subzone/east',
      'place/subzone/west',
    ];
    const sorted = inOrder
      .toReversed()
      .map(nodeId)
      .toSorted((a, b) => graph.documentOrder(a) - graph.documentOrder(b));
    expect(sorted).toEqual(inOrder);
    expect(graph.documentOrder(nodeId('place/zone/nowhere'))).toBe(SMALL_DATASET.nodes.length);
  });

  test('finds a finding from what it concerns', () => {
    expect(ids(graph.findingsOf(nodeId('place/zone/bay')))).toEqual(['finding/bay-name']);
    expect(graph.findingsOf(nodeId('place/zone/hill'))).toEqual([]);
  });
});

describe('the belt of a record', () => {
  test.each([
    ['place/belt/north-qianwan', 'north'],
    ['place/subzone/east', 'north'],
    ['place/town/robot', undefined],
    ['industry/2021/materials', undefined],
  ])('%s: %s', (id, belt) => {
    expect(beltOf(graph, nodeId(id))).toBe(belt);
  });
});

describe('the places of a record', () => {
  test.each([
    [
      'an industry: where it gathers, who leads it, where its projects are',
      'industry/2021/materials',
      ['place/district/yuyao', 'place/zone/bay', 'place/zone/hill'],
    ],
    [
      'an industry system: those of its parts',
      'industry/2021/system',
      ['place/district/yuyao', 'place/zone/bay', 'place/zone/hill'],
    ],
    [
      'a project: where it is, not what its industry does elsewhere',
      'project/2016/magnet',
      ['place/district/yuyao'],
    ],
    [
      'a department: those of the tasks below its own',
      'organisation/jingxin',
      ['place/district/yuyao', 'place/zone/bay'],
    ],
    ['a task', 'measure/2016/task', ['place/district/yuyao', 'place/zone/bay']],
    ['a clause about an industry: none of its own', 'measure/2020/clause-3', []],
    ['an unknown record', 'measure/2020/nothing', []],
  ])('%s', (_what, id, places) => {
    expect(placesOf(graph, nodeId(id)).toSorted()).toEqual(places);
  });
});
