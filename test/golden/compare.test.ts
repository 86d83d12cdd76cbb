import { beforeAll, expect, test } from 'vitest';
import { apart, nearestTo } from '../../src/atlas/compare/compared-distances.ts';
import { comparedFacts, type FactCell } from '../../src/atlas/compare/compared-facts.ts';
import { comparedTies, type TieGroup } from '../../src/atlas/compare/compared-ties.ts';
import type { TieTopic } from '../../src/atlas/compare/tied-records.ts';
import { createGraph, type Graph } from '../../src/atlas/graph/graph.ts';
import { parseNodeId } from '../../src/atlas/records/id.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { type Facility, parseFacilities } from '../../src/atlas/spatial/facility.ts';
import { drawnAtlas } from '../fixtures/real-atlas.ts';

let graph: Graph;
let facilities: readonly Facility[];

beforeAll(async () => {
  const built = await drawnAtlas();
  graph = createGraph(built.dataset);
  const file = built.outputs.find(({ path }) => path === 'facilities.json');
  facilities = parseFacilities(JSON.parse(file?.text ?? ''));
}, 180_000);

const QIANWAN = 'place/zone/qianwan';
const PETROCHEMICAL = 'place/zone/petrochemical';
const CAR_TOWN = 'place/town/hangzhou-bay-car-innovation';
const AUTOMOTIVE = 'industry/2021/cluster/automotive';

function record(text: string): AtlasNode {
  const id = parseNodeId(text);
  const node = id === undefined ? undefined : graph.node(id);
  if (node === undefined) throw new Error(`no ${text}`);
  return node;
}

function groupOf(topic: TieTopic, ...ids: readonly string[]): TieGroup | undefined {
  return comparedTies(graph, ids.map(record)).find((group) => group.topic === topic);
}

/** What each has alone, `name basis locators`. */
const alone = (group: TieGroup | undefined) =>
  group?.own.map((list) =>
    list.map(({ node, tie }) =>
      [node.name, tie.basis, ...tie.citations.map(({ locator }) => locator)].join(' '),
    ),
  );

const cellsOf = (key: string, ...ids: readonly string[]): readonly FactCell[] | undefined =>
  comparedFacts({ graph, language: 'zh', words: (word) => word }, ids.map(record)).find(
    (row) => row.key === key,
  )?.cells;

test('two zones: each in a belt of its own, led by its own industries, in common only the measure that names both', () => {
  // 2021 表4-1, 四（一）1, 专栏1 and 专栏3.
  expect(alone(groupOf('places', QIANWAN, PETROCHEMICAL))).toEqual([
    ['慈溪市 derived', '余姚市 derived', '北部前湾产业带 stated 四（二）3 表4-1'],
    ['镇海区 derived', '东部临港产业带 stated 四（二）3 表4-1'],
  ]);
  expect(alone(groupOf('industries', QIANWAN, PETROCHEMICAL))).toEqual([
    ['汽车 stated 四（一）1（1）', '未来产业 joined 五（一）专栏1', '汽车零部件 stated 五（二）专栏3'],
    ['绿色石化 stated 四（一）1（1）', '绿色石化 stated 五（二）专栏3'],
  ]);
  const measures = groupOf('measures', QIANWAN, PETROCHEMICAL);
  expect(measures?.shared.map(({ isInAll, node }) => [node.name, isInAll])).toEqual([['优化空间布局', true]]);
  expect(measures?.sizes).toEqual([4, 1]);
});

test('how far a place is stands with its two sources; where the text is silent that is said', () => {
  const cells = cellsOf('states', QIANWAN, PETROCHEMICAL);
  expect(cells?.map(({ state }) => state)).toEqual(['told', 'silent']);
  expect(cells?.[0]).toMatchObject({
    citations: [
      { document: '2021-14fyp', locator: '一（一）6' },
      { document: '2021-14fyp', locator: '一（三）' },
    ],
  });
});

test('a zone and a town: one district in common by rule, the industry of table 4-2 the town’s alone', () => {
  const places = groupOf('places', QIANWAN, CAR_TOWN);
  expect(places?.shared.map(({ node, ties }) => [node.name, ties.map((tie) => tie?.basis)])).toEqual([
    ['慈溪市', ['derived', 'derived']],
  ]);
  expect(alone(groupOf('industries', QIANWAN, CAR_TOWN))?.[1]).toEqual([
    '高端装备制造 stated 四（二）4 表4-2',
  ]);
  expect(groupOf('measures', QIANWAN, CAR_TOWN)?.sizes).toEqual([4, 0]);
});

test('an industry and a zone: what their kinds cannot say is told apart from silence', () => {
  const states = (key: string) => cellsOf(key, AUTOMOTIVE, QIANWAN)?.map(({ state }) => state);
  expect(states('scale')).toEqual(['told', 'never']);
  expect(states('aim')).toEqual(['told', 'silent']);
  expect(states('states')).toEqual(['never', 'told']);
  expect(groupOf('undertakers', AUTOMOTIVE, QIANWAN)?.sizes ?? [undefined, undefined]).toEqual([
    undefined,
    undefined,
  ]);
  const places = groupOf('places', AUTOMOTIVE, QIANWAN);
  // 四（一）1（1） names the zone that is compared: a row for it, not one of the industry's alone.
  expect(places?.shared.map(({ node, ties }) => [node.name, ties.map((tie) => tie?.basis)])).toEqual([
    ['前湾新区', ['stated', undefined]],
    ['北部前湾产业带', ['stated', 'stated']],
  ]);
});

test('two tasks of annex 2: one district and the guiding bureau in common, the other places each one’s own', () => {
  const tasks = ['measure/2016/task/automobiles', 'measure/2016/task/petrochemicals'];
  const places = groupOf('places', ...tasks);
  expect(places?.shared.map(({ node }) => node.name)).toEqual(['北仑区']);
  expect(places?.own.map((list) => new Set(list.map(({ node }) => node.name)))).toEqual([
    new Set(['宁波杭州湾新区', '宁海县', '鄞州区', '余姚市']),
    new Set(['大榭开发区', '宁波石化经济技术开发区']),
  ]);
  const bureaus = groupOf('bureaus', ...tasks);
  expect(bureaus?.shared.map(({ node, ties }) => [node.name, ...ties.map((tie) => tie?.basis)])).toEqual([
    ['市经信委', 'stated', 'stated'],
  ]);
  expect(bureaus?.own).toEqual([[], []]);
});

test('every tie that documents state has its source; what is reached through others names them', () => {
  const groups = comparedTies(graph, [record(AUTOMOTIVE), record('industry/2021/cluster/petrochemical')]);
  expect(groups.map(({ topic }) => topic)).toEqual(['places', 'projects', 'measures']);
  const ties = groups.flatMap(({ own, shared }) => [
    ...own.flatMap((list) => list.map(({ tie }) => tie)),
    ...shared.flatMap((one) => one.ties.flatMap((tie) => tie ?? [])),
  ]);
  const written = ties.filter(({ basis }) => basis === 'stated' || basis === 'joined');
  expect(written.filter(({ citations }) => citations.length === 0)).toEqual([]);
  expect(ties.filter(({ between, links }) => between.length !== links.length - 1)).toEqual([]);
});

test('distances bear the uncertainty of both ends; without a position there is none', () => {
  // Two schematic centres, each within 4 km: 8 in all.
  const between = apart(record(QIANWAN), record(PETROCHEMICAL));
  expect(between).toMatchObject({ state: 'measured', errorKm: 8 });
  expect(between.state === 'measured' && Math.round(between.km)).toBe(51);
  // 位置待核.
  expect(apart(record(QIANWAN), record('place/town/fenghua-new-energy-car'))).toEqual({ state: 'unknown' });
  expect(apart(record(QIANWAN), record(AUTOMOTIVE))).toEqual({ state: 'never' });
  const station = nearestTo(record(QIANWAN), facilities)?.find(({ kind }) => kind === 'station')?.nearest;
  expect(station?.facility.name).toBe('余姚北站');
  expect(station?.facility.uncertaintyKm).toBeCloseTo(4.4);
});
