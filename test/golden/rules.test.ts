import { describe, expect, test } from 'vitest';
import { gazetteerDistrict } from '../../geodata/rules/gazetteer-district.ts';
import { namedDistrict } from '../../geodata/rules/named-district.ts';
import { partOfClosure } from '../../geodata/rules/part-of-closure.ts';
import type { Rule } from '../../geodata/rules/rule-input.ts';
import { sameName } from '../../geodata/rules/same-name.ts';
import { derive } from '../../geodata/steps/derive.ts';
import { link, node, nodeId } from '../fixtures/records.ts';

const YUYAO = node({ id: 'place/district/yuyao', class: 'district', name: '余姚市' });
const CIXI = node({ id: 'place/district/cixi', class: 'district', name: '慈溪市' });
const JIANGBEI = node({ id: 'place/district/jiangbei', class: 'district', name: '江北区' });
const XIANGSHAN = node({ id: 'place/district/xiangshan', class: 'district', name: '象山县' });
const JIANGDONG = node({ id: 'place/former-district/jiangdong', class: 'former-district', name: '江东区' });
const DISTRICTS = [YUYAO, CIXI, JIANGBEI, XIANGSHAN, JIANGDONG];

/** What a rule finds, as `from kind to` lines. */
function found(rule: Rule, records: Partial<Parameters<Rule>[0]>): string[] {
  const links = rule({ nodes: [], links: [], gazetteerDistricts: new Map(), ...records });
  return links.map((derived) => `${derived.from} ${derived.kind} ${derived.to}`);
}

/** An industry called 新材料 at some level of some document. */
const industry = (id: string, nodeClass: string, document: string) =>
  node({ id, kind: 'industry', class: nodeClass, name: '新材料', document });

const districtOf = (name: string, nodeClass = 'town') =>
  found(namedDistrict, { nodes: [...DISTRICTS, node({ id: 'place/x/it', class: nodeClass, name })] });

describe('named-district', () => {
  test('a town that begins with a district lies there', () => {
    expect(districtOf('余姚机器人智谷小镇')).toEqual(['place/x/it located-in place/district/yuyao']);
    expect(districtOf('江北高新片', 'subzone')).toEqual(['place/x/it located-in place/district/jiangbei']);
  });

  test.each([
    ['a district inside the name only', '宁波（江北）光电园', 'park'],
    ['a province before the district', '浙江余姚人才创业园片', 'subzone'],
    ['a former district', '江东核心滨水区', 'park'],
    ['the bay 象山港, which washes five districts', '象山港产业园', 'park'],
    ['a locality', '余姚北站', 'locality'],
    ['a base, which is a title and no ground', '余姚市', 'base'],
    ['a zone, which may have parts elsewhere', '余姚工业园区', 'zone'],
    ['a name without any district', '前湾智造小镇', 'town'],
  ])('not from %s', (_reason, name, nodeClass) => {
    expect(districtOf(name, nodeClass)).toEqual([]);
  });

  test('not where a district is stated', () => {
    const town = node({ id: 'place/town/moke', class: 'town', name: '余姚模客小镇' });
    const stated = link('place/town/moke', 'located-in', 'place/district/cixi');
    expect(found(namedDistrict, { nodes: [...DISTRICTS, town], links: [stated] })).toEqual([]);
  });
});

describe('gazetteer-district', () => {
  const gazetteerDistricts = new Map([
    ['place/subzone/east', nodeId('place/district/cixi')],
    ['place/belt/north', nodeId('place/district/cixi')],
    ['place/former-district/jiangdong', nodeId('place/district/yuyao')],
    ['place/park/lost', nodeId('place/district/nowhere')],
  ]);
  const east = node({ id: 'place/subzone/east', class: 'subzone', name: '湾东片' });

  test('a sub-zone lies where the gazetteer puts it', () => {
    expect(found(gazetteerDistrict, { nodes: [...DISTRICTS, east], gazetteerDistricts })).toEqual([
      'place/subzone/east located-in place/district/cixi',
    ]);
  });

  test('not where a district is stated, as location or as whole', () => {
    for (const kind of ['located-in', 'part-of'] as const) {
      const links = [link('place/subzone/east', kind, 'place/district/yuyao')];
      expect(found(gazetteerDistrict, { nodes: [...DISTRICTS, east], links, gazetteerDistricts })).toEqual(
        [],
      );
    }
  });

  test('not for belts, former districts, places it does not know, or districts that do not exist', () => {
    const nodes = [
      ...DISTRICTS,
      node({ id: 'place/belt/north', class: 'belt', name: '北部产业带' }),
      node({ id: 'place/park/lost', class: 'park', name: '某园' }),
      node({ id: 'place/subzone/west', class: 'subzone', name: '湾西片' }),
    ];
    expect(found(gazetteerDistrict, { nodes, gazetteerDistricts })).toEqual([]);
  });
});

describe('part-of-closure', () => {
  const nodes = [
    ...DISTRICTS,
    node({ id: 'place/belt/north', class: 'belt', name: '北部产业带' }),
    node({ id: 'place/zone/bay', class: 'zone', name: '前湾新区' }),
    node({ id: 'place/subzone/east', class: 'subzone', name: '湾东片' }),
    node({ id: 'place/subzone/west', class: 'subzone', name: '湾西片' }),
    node({ id: 'industry/2021/cars', kind: 'industry', class: 'cluster', name: '汽车制造' }),
  ];
  const parts = [
    link('place/zone/bay', 'part-of', 'place/belt/north'),
    link('place/subzone/east', 'part-of', 'place/zone/bay'),
    link('place/subzone/west', 'part-of', 'place/zone/bay'),
  ];
  const located = [
    link('place/subzone/east', 'located-in', 'place/district/cixi'),
    link('place/subzone/west', 'located-in', 'place/district/yuyao'),
  ];

  test('a zone lies in the districts of its sub-zones', () => {
    expect(found(partOfClosure, { nodes, links: [...parts, ...located] })).toEqual([
      'place/zone/bay located-in place/district/yuyao',
      'place/zone/bay located-in place/district/cixi',
    ]);
  });

  test('not upwards to the belt, not downwards to a sub-zone, and no industry of the belt to its zones', () => {
    const leads = link('place/belt/north', 'leads', 'industry/2021/cars');
    const zoneOnly = [link('place/zone/bay', 'located-in', 'place/district/cixi')];
    expect(found(partOfClosure, { nodes, links: [...parts, leads, ...zoneOnly] })).toEqual([]);
  });

  test('not where the zone has a stated district', () => {
    const stated = link('place/zone/bay', 'located-in', 'place/district/cixi');
    expect(found(partOfClosure, { nodes, links: [...parts, ...located, stated] })).toEqual([]);
  });
});

describe('same-name', () => {
  const materials2016 = industry('industry/2016/materials', 'cluster', '2016-pilot-plan');
  const materials2021 = node({
    id: 'industry/2021/materials',
    kind: 'industry',
    class: 'cluster',
    name: '新材料产业',
    aliases: ['新材料'],
    document: '2021-14fyp',
  });

  test('name and alias join records of different documents, from the earlier to the later', () => {
    expect(found(sameName, { nodes: [materials2021, materials2016] })).toEqual([
      'industry/2016/materials same-as industry/2021/materials',
    ]);
  });

  test.each([
    ['records of one document', [materials2016, { ...materials2021, document: '2016-pilot-plan' }]],
    [
      'records without a document',
      [materials2016, node({ id: 'industry/y', kind: 'industry', class: 'cluster', name: '新材料' })],
    ],
    [
      'records of different kinds',
      [materials2016, node({ id: 'place/x/m', class: 'park', name: '新材料', document: '2021-14fyp' })],
    ],
    [
      'a name that is only contained',
      [
        materials2016,
        node({
          id: 'industry/z',
          kind: 'industry',
          class: 'cluster',
          name: '新材料科技城',
          document: '2021-14fyp',
        }),
      ],
    ],
    [
      'headings of measures, which recur everywhere',
      [
        node({
          id: 'measure/2016/lead',
          kind: 'measure',
          class: 'safeguard',
          name: '加强组织领导',
          document: '2016-pilot-plan',
        }),
        node({
          id: 'measure/2021/lead',
          kind: 'measure',
          class: 'safeguard',
          name: '加强组织领导',
          document: '2021-14fyp',
        }),
      ],
    ],
    [
      'a sub-industry and a cluster of one name: the one is a level below the other',
      [industry('industry/2016/sub-materials', 'segment', '2016-pilot-plan'), materials2021],
    ],
    [
      'an industry that a place leads in and a cluster of one name',
      [industry('industry/2016/leading/materials', 'leading-industry', '2016-pilot-plan'), materials2021],
    ],
    [
      'a base and a park of one name: a title is no ground',
      [
        node({ id: 'place/base/bay', class: 'base', name: '湾区新城', document: '2016-pilot-plan' }),
        node({ id: 'place/park/bay', class: 'park', name: '湾区新城', document: '2021-14fyp' }),
      ],
    ],
    [
      'a name that two records of one document share',
      [materials2016, materials2021, { ...materials2021, id: nodeId('industry/2021/materials-park') }],
    ],
  ])('not from %s', (_reason, nodes) => {
    expect(found(sameName, { nodes })).toEqual([]);
  });

  test('clusters are joined although a chain of one of the documents has the name too', () => {
    const chain = industry('industry/2021/materials-chain', 'chain', '2021-14fyp');
    expect(found(sameName, { nodes: [materials2016, materials2021, chain] })).toEqual([
      'industry/2016/materials same-as industry/2021/materials',
    ]);
  });

  test('projects are joined however we class them', () => {
    const centre = { name: '磁材中心', kind: 'project', attributes: { districtBasis: 'not-stated' } };
    const nodes = [
      node({ ...centre, id: 'project/2016/magnets', class: 'institute', document: '2016-pilot-plan' }),
      node({ ...centre, id: 'project/2021/magnets', class: 'platform', document: '2021-14fyp' }),
    ];
    expect(found(sameName, { nodes })).toEqual(['project/2016/magnets same-as project/2021/magnets']);
  });

  test('from each document to the next, without a short cut from the first to the last', () => {
    const materials2023 = industry('industry/2023/materials', 'cluster', '2023-361-plan');
    expect(found(sameName, { nodes: [materials2016, materials2023, materials2021] })).toEqual([
      'industry/2016/materials same-as industry/2021/materials',
      'industry/2021/materials same-as industry/2023/materials',
    ]);
  });

  test('not where they are told apart as look-alikes', () => {
    const apart = new Set(['industry/2016/materials industry/2021/materials']);
    expect(found(sameName, { nodes: [materials2016, materials2021], apart })).toEqual([]);
  });

  test('not where the seeds already join the two', () => {
    const links = [link('industry/2021/materials', 'continues', 'industry/2016/materials')];
    expect(found(sameName, { nodes: [materials2016, materials2021], links })).toEqual([]);
  });
});

test('rules in order: a name before the gazetteer, sub-zones before the label point of their zone', () => {
  const nodes = [
    ...DISTRICTS,
    node({ id: 'place/town/robot', class: 'town', name: '余姚机器人小镇' }),
    node({ id: 'place/zone/bay', class: 'zone', name: '前湾新区' }),
    node({ id: 'place/subzone/west', class: 'subzone', name: '湾西片' }),
  ];
  const gazetteerDistricts = new Map([
    ['place/town/robot', nodeId('place/district/cixi')],
    ['place/zone/bay', nodeId('place/district/cixi')],
    ['place/subzone/west', nodeId('place/district/yuyao')],
  ]);
  const links = [link('place/subzone/west', 'part-of', 'place/zone/bay')];
  const derived = derive({ nodes, links, gazetteerDistricts });
  expect(derived.map((one) => [one.from, one.to, one.basis === 'derived' && one.rule])).toEqual([
    ['place/town/robot', 'place/district/yuyao', 'named-district'],
    ['place/subzone/west', 'place/district/yuyao', 'gazetteer-district'],
    ['place/zone/bay', 'place/district/yuyao', 'part-of-closure'],
  ]);
});
