import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/atlas/graph/places-of.ts';
import { withoutRules } from '../../src/atlas/graph/without-rules.ts';
import { LINK_RULES } from '../../src/atlas/records/link-rule.ts';
import { OVERALL, sheetBeside, sheetGroups, sheetNames } from '../../src/atlas/sheets/sheet-list.ts';
import { type IndustrySheet, sheetOf } from '../../src/atlas/sheets/sheet-of.ts';
import { sectionsOf } from '../../src/atlas/sheets/sheet-sections.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();

function industrySheet(id: string, of = graph): IndustrySheet {
  const sheet = sheetOf(of, id);
  if (sheet?.kind !== 'industry') throw new Error(`no sheet ${id}`);
  return sheet;
}

const ALL = sheetNames(graph).filter((name) => name !== OVERALL);

/** Places as `id basis furthest-stand`, with where they are cited. */
const placesIn = ({ places }: IndustrySheet): readonly string[] =>
  places.map(
    ({ basis, citations, place, stands: [stand = '-'] }) =>
      `${place.id.slice('place/'.length)} ${basis} ${stand} ${citations.map(({ locator }) => locator).join()}`,
  );

test('one sheet of all, and one for each cluster, chain, frontier industry, national cluster and segment of the plans; a draft has none', () => {
  const counts = sheetGroups(graph).map(({ classes, document }) => [
    document.id,
    Object.fromEntries(classes.map(({ industries, ofClass }) => [ofClass, industries.length])),
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    '2016-pilot-plan': { cluster: 14, segment: 8 },
    '2020-cixi-plan': { cluster: 6 },
    '2021-14fyp': { cluster: 12, 'frontier-industry': 13, chain: 10, 'national-cluster': 4 },
    '2023-361-plan': { cluster: 9 },
  });
  expect(sheetNames(graph)).toHaveLength(1 + 76);
  expect(sheetNames(graph)[0]).toBe(OVERALL);
  expect(sheetOf(graph, 'industry/2020/frontier/hydrogen')).toBeUndefined();
});

test('sheets follow one another, and end', () => {
  expect(sheetBeside(graph, undefined, 1)).toBe(OVERALL);
  expect(sheetBeside(graph, OVERALL, -1)).toBeUndefined();
  expect(sheetBeside(graph, 'industry/2023/cluster/petrochemical', -1)).toBe(
    sheetNames(graph)[sheetNames(graph).indexOf('industry/2023/cluster/petrochemical') - 1],
  );
  expect(sheetBeside(graph, sheetNames(graph).at(-1), 1)).toBeUndefined();
});

describe('by hand from the texts', () => {
  test('automobile parts: 汽车产业重点布局在前湾新区、北仑（梅山）等产业集聚区 (五（二）专栏3), Meishan being read from its brackets', () => {
    const sheet = industrySheet('industry/2021/national-cluster/auto-parts');
    expect(placesIn(sheet)).toEqual([
      'zone/qianwan stated under-way 五（二）专栏3',
      'functional-zone/meishan reading planned 五（二）专栏3',
      'district/beilun stated planned 五（二）专栏3',
    ]);
    expect(sheet.industry.attributes.directions).toEqual([
      '新能源汽车',
      '智能网联汽车',
      '节能汽车',
      '核心零部件',
    ]);
    expect([sheet.projects, sheet.bureaus, sheet.neighbours]).toEqual([[], [], []]);
  });

  test('rare earth magnets of 2016: a park without a state, four pilots of the tasks, fifteen projects of which districts alone are known', () => {
    const sheet = industrySheet('industry/2016/segment/rare-earth-magnetic-materials');
    const first = '附件2 产业培育提升 第1项';
    const both = `${first},附件2 制造业创新中心建设 第2项`;
    expect(placesIn(sheet)).toEqual([
      'park/cixi-magnetic-town stated - 二（一）',
      `functional-zone/ningbo-high-tech joined planned ${first}`,
      `district/cixi joined planned ${both}`,
      `district/zhenhai joined planned ${both}`,
      `former-district/jiangdong joined planned ${both}`,
    ]);
    expect(sheet.projects).toHaveLength(15);
    const places = sheet.projects.map(({ places: own }) => own.map(({ name }) => name).join());
    expect(places.filter((names) => names === '余姚市')).toHaveLength(3);
    expect(places.filter((names) => names === '')).toHaveLength(3);
    // Three projects stand in Yuyao, but no text ties the industry to it otherwise.
    expect(sheet.places.map(({ place }) => place.name)).not.toContain('余姚市');
    expect(sheet.neighbours.map(({ likeness, when, industry }) => [when, likeness, industry.class])).toEqual([
      ['after', 'equal-name', 'chain'],
      ['after', 'equal-name', 'national-cluster'],
    ]);
    expect(sheet.targets.map(({ node }) => [node.attributes.value, node.attributes.year])).toEqual([
      [300, 2019],
    ]);
  });

  test('hydrogen: 重点在江北区等地布局 (四（一）2), a frontier industry with its directions, without projects and bureaus', () => {
    const sheet = industrySheet('industry/2021/frontier/hydrogen');
    expect(placesIn(sheet)).toEqual([
      'functional-zone/daxie stated planned 四（一）2',
      'district/beilun stated planned 四（一）2',
      'district/jiangbei stated planned 四（一）2',
    ]);
    expect(sheet.facts.map(({ key }) => key)).toEqual(['scale', 'directions', 'aim']);
    expect(sheet.neighbours.map(({ document, when }) => [when, document.id])).toEqual([
      ['before', '2020-policy-draft'],
    ]);
  });

  test('the bearings of Cixi are of Cixi: two towns and two parks (二（二）)', () => {
    const sheet = industrySheet('industry/2020/cixi/cluster/key-components');
    expect(sheet.places.map(({ place }) => place.class)).toEqual(['park', 'park', 'township', 'township']);
    expect(sheet.document.scope).toBe('慈溪');
  });

  test('the digital cluster of 2023 has a name, a scale and its predecessors; of all else the text is silent, and the sheet says so', () => {
    const sheet = industrySheet('industry/2023/cluster/digital');
    expect(sheet.facts.map(({ key, value }) => [key, value === undefined])).toEqual([
      ['scale', false],
      ['directions', true],
      ['aim', true],
    ]);
    const { bureaus, measures, places, projects, targets } = sheet;
    expect([places, projects, bureaus, targets, measures].map(({ length }) => length)).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(sheet.neighbours.map(({ likeness, industry }) => [likeness, industry.name])).toEqual([
      ['judgement', '电子信息'],
      ['judgement', '软件与新兴服务'],
    ]);
  });

  test('the overall sheet shows the layout: one core, four belts, twenty zones, six bases and 43 towns; and four systems', () => {
    const sheet = sheetOf(graph, OVERALL);
    const classes = (sheet?.places ?? []).map(({ place }) => place.class);
    const count = (name: string) => classes.filter((own) => own === name).length;
    expect(['core', 'belt', 'zone', 'base', 'town'].map(count)).toEqual([1, 4, 20, 6, 43]);
    expect(sheet?.kind === 'overall' ? sheet.systems.map(({ node }) => node.document) : []).toEqual([
      '2016-pilot-plan',
      '2020-cixi-plan',
      '2021-14fyp',
      '2023-361-plan',
    ]);
  });
});

test('on every sheet each place has a tie of a text or a named rule, and each line its source or the silence that it says', () => {
  for (const id of ALL) {
    const sheet = industrySheet(id);
    for (const { citations, place, ties } of sheet.places) {
      expect(ties.length).toBeGreaterThan(0);
      const isGrounded = ties.every(({ links }) =>
        links.every((link) => link.citations.length > 0 || link.basis === 'derived'),
      );
      expect(isGrounded, `${id} ${place.id}`).toBe(true);
      expect(citations.length, `${id} ${place.id}`).toBeGreaterThan(0);
      expect(place.class).not.toBe('city');
    }
    for (const { items, key } of sectionsOf(sheet))
      for (const item of items) {
        const isSilent = item.kind === 'fact' && item.fact.value === undefined;
        const isByRule = item.kind === 'neighbour' && item.neighbour.link.basis === 'derived';
        expect(item.citations.length > 0 || isSilent || isByRule, `${id} ${key} ${item.key}`).toBe(true);
      }
  }
});

test('no sheet shows a place that the map would not light for its industry', () => {
  for (const id of ALL) {
    const sheet = industrySheet(id);
    const lit = new Set(placesOf(graph, sheet.industry.id));
    const unlit = sheet.places.filter(({ place }) => !lit.has(place.id));
    expect(unlit.map(({ place }) => `${id} ${place.id}`)).toEqual([]);
  }
});

test('without any rule of ours only places that texts state are left', () => {
  const stated = withoutRules(graph, [...LINK_RULES]);
  for (const id of ALL)
    for (const { basis } of industrySheet(id, stated).places) expect(['stated', 'joined']).toContain(basis);
});
