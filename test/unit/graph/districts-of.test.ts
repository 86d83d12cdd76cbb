import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { districtReaches } from '../../../src/atlas/graph/districts-of.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { datasetSchema } from '../../../src/atlas/records/dataset.ts';
import { nodeId } from '../../fixtures/records.ts';

const TABLE = { document: '2021-14fyp', locator: '表4-1' };

const place = (id: string, name: string) => ({
  id: `place/${id}`,
  kind: 'place',
  class: id.split('/')[0],
  name,
  attributes: {},
  citations: [TABLE],
});

const link = (from: string, kind: string, to: string, rule?: string) => ({
  from,
  kind,
  to,
  citations: [TABLE],
  ...(rule === undefined ? { basis: 'stated' } : { basis: 'derived', rule }),
});

const PROJECT = {
  kind: 'project',
  class: 'key-project',
  attributes: { districtBasis: 'stated' },
  citations: [TABLE],
};

const graph = createGraph(
  v.parse(datasetSchema, {
    schemaVersion: '1.0.0',
    generated: '2026-11-22',
    documents: [],
    nodes: [
      place('city/ningbo', '宁波市'),
      place('district/beilun', '北仑区'),
      place('district/yinzhou', '鄞州区'),
      place('district/cixi', '慈溪市'),
      place('district/yuyao', '余姚市'),
      place('former-district/jiangdong', '江东区'),
      place('functional-zone/daxie', '大榭开发区'),
      place('zone/bay', '前湾新区'),
      place('subzone/bay-east', '湾东片'),
      place('township/longshan', '龙山镇'),
      { ...PROJECT, id: 'project/in-daxie', name: '大榭项目' },
      { ...PROJECT, id: 'project/in-jiangdong', name: '江东项目' },
      { ...PROJECT, id: 'project/in-bay', name: '前湾项目' },
      { ...PROJECT, id: 'project/in-longshan', name: '龙山项目' },
      { ...PROJECT, id: 'project/in-beilun', name: '北仑项目' },
    ],
    links: [
      link('place/district/beilun', 'part-of', 'place/city/ningbo'),
      link('place/former-district/jiangdong', 'continues', 'place/district/yinzhou', 'outside-knowledge'),
      link('place/functional-zone/daxie', 'located-in', 'place/district/beilun', 'gazetteer-district'),
      link('place/zone/bay', 'located-in', 'place/district/cixi', 'part-of-closure'),
      link('place/zone/bay', 'located-in', 'place/district/yuyao', 'part-of-closure'),
      link('place/subzone/bay-east', 'part-of', 'place/zone/bay'),
      link('place/township/longshan', 'part-of', 'place/district/cixi'),
      link('project/in-daxie', 'located-in', 'place/functional-zone/daxie'),
      link('project/in-jiangdong', 'located-in', 'place/former-district/jiangdong'),
      link('project/in-bay', 'located-in', 'place/zone/bay'),
      link('project/in-longshan', 'located-in', 'place/township/longshan'),
      link('project/in-beilun', 'located-in', 'place/district/beilun'),
    ],
    findings: [],
    redirects: [],
  }),
);

const reached = (id: string) => {
  const node = graph.node(nodeId(id));
  return node === undefined
    ? []
    : districtReaches(graph, node).map(({ district, isStated }) => `${district.name}${isStated ? '' : '*'}`);
};

describe('a record is found in districts (* by our conclusion)', () => {
  test.each([
    ['project/in-beilun', ['北仑区']],
    ['project/in-daxie', ['大榭开发区', '北仑区*']],
    ['project/in-jiangdong', ['江东区', '鄞州区*']],
    // Every step is stated, but nobody states the whole way.
    ['project/in-longshan', ['慈溪市*']],
    ['place/zone/bay', ['慈溪市*', '余姚市*']],
    ['place/district/beilun', ['北仑区']],
  ])('%s', (id, expected) => {
    expect(reached(id)).toEqual(expected);
  });

  test('not through a whole that lies in several districts, nor back from a successor', () => {
    expect(reached('place/subzone/bay-east')).toEqual([]);
    expect(reached('project/in-bay')).toEqual([]);
    expect(reached('place/district/yinzhou')).toEqual(['鄞州区']);
  });
});
