import { expect, test } from 'vitest';
import { buildSearchFile } from '../../geodata/steps/search-index.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { askAtlas } from '../../src/atlas/search/ask-atlas.ts';
import { createSearchIndex } from '../../src/atlas/search/search.ts';
import { groupHits } from '../../src/atlas/search/search-groups.ts';
import { applyFacets } from '../../src/atlas/tables/apply-facets.ts';
import { NO_FILTERS } from '../../src/atlas/tables/list-query.ts';
import { listRows } from '../../src/atlas/tables/record-rows.ts';
import { foldText } from '../../src/lib/fold-text.ts';
import { askedFilters } from '../../src/surfaces/lists/following-plan.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const { nodes, documents } = graph.dataset;
const file = buildSearchFile(nodes, documents);
const index = createSearchIndex(graph, file);
const ask = (query: string) => askAtlas(graph, index, query, file.variants);
/** Hits in the order in which the panel shows them. */
const shown = (query: string) => groupHits(ask(query).hits).flatMap(({ hits }) => hits);
const ids = (query: string): readonly string[] => shown(query).map(({ id }) => id);
const ECONOMY_BUREAU = 'organisation/department/economy-and-informatization-bureau';
const ECONOMY_COMMISSION = 'organisation/department/economy-and-informatization-commission';

// What a planner (P), a promoter of investment (I) or a citizen (C) means by it, first.
test.each([
  ['经信局', ECONOMY_BUREAU],
  ['市经信局', ECONOMY_BUREAU],
  // P: asked for by the name under which it answers for the most.
  ['市经信委', ECONOMY_COMMISSION],
  ['谁负责', ECONOMY_BUREAU],
  ['谁负责石化产业', ECONOMY_COMMISSION],
  ['北仑 示范基地', 'place/base/daxie'],
  // C: there is nothing of 2023 about it but remarks.
  ['宁海 2023', 'place/district/ninghai'],
  ['汽车零部件在哪', 'industry/2021/national-cluster/auto-parts'],
  ['石化基地', 'place/base/petrochemical'],
  // P: the plan of today that says most of it.
  ['绿色石化', 'industry/2021/cluster/petrochemical'],
  ['新材料', 'industry/2021/cluster/new-materials'],
  ['Beilun', 'place/district/beilun'],
  ['beilun', 'place/district/beilun'],
  ['cars', 'industry/2021/cluster/automotive'],
  ['３６１', 'industry/2023/system/361'],
  ['“前湾新区”', 'place/zone/qianwan'],
  ['，前湾新区！', 'place/zone/qianwan'],
  ['港', 'place/belt/east-lingang'],
])('%s: first %s', (query, id) => {
  expect(ids(query)[0]).toBe(id);
});

test.each([
  // I: what a draft clause and the measures in force say of land.
  ['地价', 'measure/2020/clause/37-industrial-land'],
  ['买地', 'measure/2016/annex2/industrial-land'],
  ['拿地', 'measure/2016/annex2/industrial-land'],
  ['建厂', 'measure/2016/annex2/industrial-land'],
  ['哪里可以建厂', 'measure/2016/annex2/industrial-land'],
  ['电镀厂搬迁', 'measure/2023/measure/industrial-area-construction'],
  ['甬', 'place/locality/yongjiang-innovation-area'],
])('%s: %s among the first three', (query, id) => {
  expect(ids(query).slice(0, 3)).toContain(id);
});

test.each([
  ['多少', 'indicator'],
  ['目标', 'indicator'],
  ['达到多少', 'indicator'],
  ['产值达到多少', 'indicator'],
  ['2025年目标', 'indicator'],
  ['研发投入目标', 'indicator'],
  ['补贴多少', 'policy-clause'],
  ['前湾 项目', 'project'],
  ['前湾新区，项目！', 'project'],
  ['Qianwan projects', 'project'],
  ['芯片', 'industry'],
  ['区', 'place'],
])('%s: the first three are of the kind %s', (query, group) => {
  expect(
    shown(query)
      .slice(0, 3)
      .map((hit) => hit.group),
  ).toEqual([group, group, group]);
});

const isOfPlan = (node: AtlasNode, plan: string) => node.citations.some(({ document }) => document === plan);
test('of equal names what has expired comes after what has not, and drafts last', () => {
  const expired = '2016-pilot-plan';
  for (const query of ['高端装备', '生物医药', '时尚纺织服装']) {
    const industries = shown(query).flatMap(({ subject }) =>
      subject.kind === 'node' && subject.node.name === query ? [subject.node] : [],
    );
    expect(industries.map((node) => isOfPlan(node, expired))).toEqual(
      industries.map((node) => isOfPlan(node, expired)).toSorted((a, b) => Number(a) - Number(b)),
    );
  }
});

/** Attributes that tell nothing of a record. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'no',
  'order',
  'status',
  'supplementary',
  'supplementaryParagraph',
]);
/** Nothing is said of it but what it is a part of, and what its like is called elsewhere. */
const isEmpty = ({ id, attributes }: AtlasNode) =>
  Object.keys(attributes).every((key) => BOOKKEEPING.has(key)) &&
  [...graph.outgoing(id), ...graph.incoming(id)].every(({ kind }) =>
    ['part-of', 'continues', 'same-as'].includes(kind),
  );

test('an empty twin is never first', () => {
  const twins = new Map<string, AtlasNode[]>();
  for (const node of nodes) {
    const name = foldText(node.name);
    twins.set(name, [...(twins.get(name) ?? []), node]);
  }
  const uneven = [...twins.values()].filter((own) => own.some(isEmpty) && !own.every(isEmpty));
  expect(uneven.length).toBeGreaterThan(2);
  const wrong = uneven.flatMap(([node]) => {
    const [first] = shown(node?.name ?? '');
    return first?.subject.kind === 'node' && isEmpty(first.subject.node) ? [first.id] : [];
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['3000万', '3千万', '3,000万元', '３０００万', '三千万', '0.3亿'],
  ['500万元', '五百万元', '0.05亿元'],
  ['20区', '二十区'],
  ['四带', '4带', '４带'],
  ['2万亿', '二万亿元', '2 万亿元'],
  ['慈溪5000万', '慈溪 5000万', '慈溪5,000万', '慈溪五千万'],
])('%s is the same in other writings', (query, ...others) => {
  expect(ids(query).length).toBeGreaterThan(0);
  for (const other of others) expect(ids(other)).toEqual(ids(query));
});

test('a quantity is never found in a greater one, nor without its decimals', () => {
  for (const query of ['1.2亿', '0万', '00万元']) expect(ids(query)).toEqual([]);
  expect(ids('1.5%')).not.toEqual(ids('15%'));
});

test.each(['，。！？', '...', '“”', '、、、、、、、、', '', ' '])('“%s” asks for nothing', (query) => {
  expect(ask(query).hits).toEqual([]);
});

test('of a pasted page the beginning is asked for, and no more words than are typed', () => {
  const page = documents.flatMap(({ sections }) => sections.map(({ heading }) => heading)).join(' ');
  expect(page.length).toBeGreaterThan(3000);
  expect(ask(`${'，'.repeat(300)}前湾新区`).hits).toEqual([]);
  expect(ask(page).words.length).toBeLessThanOrEqual(6);
});

const listed = (view: 'places' | 'policies' | 'indicators', text: string) => {
  const state = { queries: { [view]: { ...NO_FILTERS, text } }, variants: file.variants };
  return applyFacets(listRows(graph, view), askedFilters(state, view, undefined), []).kept.map(
    ({ id }) => id,
  );
};

test.each([
  ['places', '寧波', '宁波'],
  ['places', '餘姚', '余姚'],
  ['places', '鎮海', '镇海'],
  ['policies', '３千万', '3,000万元'],
  ['indicators', '2 万亿元', '二万亿'],
] as const)('the list of %s reads %s as %s', (view, typed, plain) => {
  expect(listed(view, plain).length).toBeGreaterThan(0);
  expect(listed(view, typed)).toEqual(listed(view, plain));
});
