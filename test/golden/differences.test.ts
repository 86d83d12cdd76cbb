import { describe, expect, test } from 'vitest';
import { differencesBetween, documentPairs } from '../../src/atlas/plans/differences.ts';
import type { DifferenceEntry } from '../../src/atlas/records/difference.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { EXPECTED } from './differences-expected.ts';

const graph = await realGraph();
const found = new Map(
  documentPairs(graph).map(([from, to]) => [`${from.id}..${to.id}`, differencesBetween(graph, from, to)]),
);

const namesOf = (ids: DifferenceEntry['before']): string =>
  [...new Set(ids.map((id) => graph.node(id)?.name))].join('、');

const lineOf = ({ after, before, change }: DifferenceEntry): string =>
  [change, namesOf(before), '→', namesOf(after)].filter((part) => part !== '').join(' ');

const of = (pair: string, kind: DifferenceEntry['kind']) =>
  (found.get(pair)?.entries ?? []).filter((entry) => entry.kind === kind);

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

test('there are ten pairs of five documents, the earlier first by the day of issue', () => {
  expect([...found.keys()].toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

test.each(Object.entries(EXPECTED))('%s: what changed, as it stands in the texts', (pair, kinds) => {
  const wanted = Object.entries(kinds).map(([kind, text]) => [kind, linesOf(text).toSorted()]);
  const lines = (kind: string) =>
    (found.get(pair)?.entries ?? [])
      .filter((entry) => entry.kind === kind)
      .map(lineOf)
      .toSorted();
  expect(Object.keys(kinds).map((kind) => [kind, lines(kind)])).toEqual(wanted);
});

test('no equal name, nearness or judgement is told as stated: no document says that one of its own came from another', () => {
  const all = [...found.values()].flatMap(({ entries }) => entries);
  expect(all.filter(({ basis }) => basis === 'stated')).toEqual([]);
  const judged = of('2021-14fyp..2023-361-plan', 'industry').filter(({ basis }) => basis === 'judgement');
  expect(judged.map(({ change }) => change)).toEqual([
    'renamed',
    'renamed',
    'continued',
    'merged',
    'merged',
    'look-alike',
  ]);
});

test('of a name that a plan both sets out and recalls of an earlier one, its own records are meant', () => {
  const magnets = of('2016-pilot-plan..2021-14fyp', 'industry').find(
    (entry) => lineOf(entry) === 'same 稀土磁性材料 → 稀土磁性材料',
  );
  expect(magnets).toMatchObject({
    basis: 'equal-name',
    before: ['industry/2016/segment/rare-earth-magnetic-materials'],
    after: ['industry/2021/chain/rare-earth-magnets', 'industry/2021/national-cluster/rare-earth-magnets'],
  });
});

test('every entry is cited in each document of which it names a record', () => {
  const uncited = [...found.values()].flatMap(({ entries, from, to }) =>
    entries.filter(({ after, before, citations }) => {
      const isCited = (ids: readonly string[], id: string) =>
        ids.length === 0 || citations.some(({ document }) => document === id);
      return !isCited(before, from) || !isCited(after, to);
    }),
  );
  expect(uncited.map(lineOf)).toEqual([]);
});

const bureausOf = (pair: string) =>
  of(pair, 'organisation')
    .filter(({ change }) => change !== 'other-bureaus')
    .map(lineOf);

describe('bureaus', () => {
  test('2016 and 2023: what the reform of 2019 made of them, known from outside', () => {
    const pair = '2016-pilot-plan..2023-361-plan';
    expect(
      of(pair, 'organisation')
        .filter(({ basis }) => basis === 'outside')
        .map(lineOf),
    ).toEqual([
      'renamed 市环保局 → 市生态环境局',
      'renamed 市经信委 → 市经信局',
      'renamed 市金融办 → 市地方金融监管局',
      'continued 市质监局 → 市市场监管局',
      'merged 市国土资源局、市规划局 → 市自然资源规划局',
    ]);
    expect(
      bureausOf(pair)
        .filter((line) => line.startsWith('not-seen-again'))
        .toSorted(),
    ).toEqual(
      linesOf(`
not-seen-again 市交通委 →
not-seen-again 市财政局 →
not-seen-again 市科协 →
not-seen-again 市总工会 →
not-seen-again 市商务委 →
not-seen-again 市经合局 →
not-seen-again 市人力社保局 →
not-seen-again 市行政审批管理办公室 →
not-seen-again 宁波银监局 →
not-seen-again 宁波保监局 →
not-seen-again 人行市中心支行 →
not-seen-again 宁波国家高新区管委会 →
not-seen-again 市推进“中国制造2025”工作领导小组 →
not-seen-again 宁波市推进“中国制造2025”战略咨询委员会 →`).toSorted(),
    );
  });

  test('2016 and the draft of 2020, in which the office of finance still bears its name', () => {
    const told = bureausOf('2016-pilot-plan..2020-policy-draft');
    expect(told).toContain('same 市金融办 → 市金融办');
    expect(told).toContain('renamed 市行政审批管理办公室 → 市政务办');
    expect(told.filter((line) => line.startsWith('appears')).toSorted()).toEqual(
      linesOf(`
appears → 市大数据局
appears → 市委军民融合办
appears → 市能源局
appears → 市国资委
appears → 市税务局
appears → 市工业强市建设领导小组
appears → 市工业强市建设领导小组办公室`).toSorted(),
    );
  });

  test('for a topic others answer: 2023 leaves standards and patents to the bureau of markets and of industry, 2016 had left patents to science', () => {
    const pair = '2016-pilot-plan..2023-361-plan';
    const topics = of(pair, 'organisation').filter(({ change }) => change === 'other-bureaus');
    const told = new Map(topics.map((entry) => [entry.topic, lineOf(entry)]));
    expect(told.get('topic/invention-patents')).toBe('other-bureaus 市科技局 → 市市场监管局、市经信局');
    expect(told.get('topic/platforms')).toBe('other-bureaus → 市住建局');
    // 市质监局 of 2016 is 市市场监管局 of 2023: no other bureau.
    expect(told.get('topic/standards')).toBeUndefined();
    expect(topics.every(({ basis }) => basis === 'topic')).toBe(true);
  });
});

const targetsOf = (pair: string, change: DifferenceEntry['change']) =>
  of(pair, 'indicator')
    .filter((entry) => entry.change === change)
    .map(lineOf)
    .toSorted();

describe('targets', () => {
  test('of one definition, in 2021 and 2023: tax and value added a mu', () => {
    expect(targetsOf('2021-14fyp..2023-361-plan', 'target-differs')).toEqual([
      'target-differs 规上工业亩均增加值 → 规上工业亩均增加值',
      'target-differs 规上工业亩均税收 → 规上工业亩均税收',
    ]);
  });

  test('of one definition, in 2016 and 2021', () => {
    expect(targetsOf('2016-pilot-plan..2021-14fyp', 'target-differs')).toEqual(
      linesOf(`
target-differs 规上制造业研发经费支出占主营业务收入比重 → 规上制造业研发经费支出占主营业务收入比重
target-differs 装备数控化率 → 装备数控化率
target-differs 机器联网率 → 机器联网率
target-differs 两化融合发展水平总指数 → 两化融合发展水平总指数
target-differs 高新技术产业增加值占规上工业比重 → 高新技术产业增加值占规上工业比重
target-differs 工业固体废物综合利用率 → 工业固体废物综合利用率
target-differs 单位工业增加值能耗下降幅度 → 单位工业增加值能耗下降幅度
target-differs 单位工业增加值用水量下降幅度 → 单位工业增加值用水量下降幅度`).toSorted(),
    );
  });

  test('another scope, another reference or another counting is another definition', () => {
    const differs = [...found.keys()].flatMap((pair) => targetsOf(pair, 'target-differs')).join();
    // 规上工业企业 of 2021 and 2023 write 主营业务收入 and 营业收入; 2023 counts champions and giants 累计.
    expect(differs).not.toMatch(/规上工业企业研发经费|单项冠军|小巨人|未来工厂|省政府质量奖/);
    expect(targetsOf('2021-14fyp..2023-361-plan', 'other-definition')).toContain(
      'other-definition 国家级专精特新“小巨人”企业 → 专精特新“小巨人”企业',
    );
  });

  test('what was reached is no target', () => {
    const ids = [...found.values()].flatMap(({ entries }) =>
      entries
        .filter(({ kind }) => kind === 'indicator')
        .flatMap(({ after, before }) => [...before, ...after]),
    );
    expect(ids.filter((id) => graph.node(id)?.class !== 'target')).toEqual([]);
  });
});

const notComparedOf = (pair: string) =>
  found
    .get(pair)
    ?.notCompared.map(
      ({ classes = [], documents, kind, reason }) =>
        `${kind} ${[...classes, reason].join(' ')}: ${documents.join(', ')}`,
    );

test('what is not compared is said, with the document that is the reason', () => {
  expect(notComparedOf('2021-14fyp..2023-361-plan')).toEqual([
    'industry frontier-industry not-listed: 2023-361-plan',
    'place not-named: 2023-361-plan',
    'organisation department not-named: 2021-14fyp',
    'project none-again: 2023-361-plan',
  ]);
  expect(notComparedOf('2020-policy-draft..2023-361-plan')).toEqual([
    'industry cluster not-named: 2020-policy-draft',
    'industry frontier-industry not-listed: 2023-361-plan',
    'place not-named: 2020-policy-draft, 2023-361-plan',
    'indicator none-again: 2023-361-plan',
    'project none-again: 2023-361-plan',
  ]);
  expect(notComparedOf('2016-pilot-plan..2021-14fyp')).toEqual([
    'place core belt zone subzone town base not-named: 2016-pilot-plan',
    'organisation department not-named: 2021-14fyp',
  ]);
  expect(notComparedOf('2020-cixi-plan..2021-14fyp')).toEqual([
    'industry other-area: 2020-cixi-plan',
    'place other-area: 2020-cixi-plan',
    'organisation department not-named: 2020-cixi-plan, 2021-14fyp',
    'organisation other-area: 2020-cixi-plan',
    'project none-again: 2021-14fyp',
  ]);
});
