import { describe, expect, test } from 'vitest';
import { quantityOf } from '../../src/atlas/reading/indicator-value-words.ts';
import { type TargetLine, targetLines } from '../../src/atlas/reading/target-lines.ts';
import {
  dueYear,
  filteredLines,
  groupedLines,
  type TargetFilters,
} from '../../src/atlas/reading/target-query.ts';
import { zh } from '../../src/messages/reading/words.zh.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const lines = targetLines(graph);
const words: Readonly<Record<string, string>> = zh;

const NO_FILTERS: TargetFilters = {
  documents: [],
  due: undefined,
  governing: [],
  states: [],
  bureaus: [],
  places: [],
};

const dated = (value: string | number | undefined, year: number | undefined) =>
  value === undefined ? '—' : `${value} (${year})`;

/** `1.5 (2015) → 达到 1.8 % (2020) → 2.16 (2020) met`; a dash for what is not stated. */
function written({ actual, base, state, target }: TargetLine): string {
  return [
    dated(base?.value, base?.year),
    dated(target && quantityOf(target.attributes, (key) => words[key] ?? key), target?.attributes.year),
    `${dated(actual?.attributes.value, actual?.attributes.year)} ${state}`,
  ].join(' → ');
}

const citing = (document: string, locator: RegExp) =>
  lines
    .filter(({ lead }) => lead.citations[0]?.document === document && locator.test(lead.citations[0].locator))
    .map((line) => `${line.lead.name}：${written(line)}`);

const lineOf = (id: string): TargetLine => {
  const line = lines.find(({ key }) => key === `indicator/${id}`);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line;
};

describe('base, target, actual and verdict', () => {
  test('of table 1-1 of 2021, row by row, with the verdict of its last column', () => {
    expect(
      lines
        .filter(({ lead, target }) => target?.attributes.year === 2020 && lead.document === '2021-14fyp')
        .map((line) => `${line.lead.name}：${written(line)}`),
    ).toEqual([
      '工业增加值年均增速：7.1 (2015) → 达到 6.5 % (2020) → 6.6 (2020) met',
      '工业投资年均增速：18.3 (2015) → 达到 8 % (2020) → 6.6 (2020) not-met',
      '规上制造业研发经费支出占主营业务收入比重：1.5 (2015) → 达到 1.8 % (2020) → 2.16 (2020) met',
      '规上制造业每百亿元主营业务收入有效发明专利数：52 (2015) → 达到 105 件 (2020) → 110 (2020) met',
      '规上制造业新产品产值率：29.4 (2015) → 达到 30 % (2020) → 34.6 (2020) met',
      '两化融合发展水平总指数：84 (2015) → 达到 90 指数 (2020) → 102 (2020) met',
      '装备数控化率：60 (2015) → 达到 70 % (2020) → 75 (2020) met',
      '机器联网率：28 (2015) → 达到 40 % (2020) → 61 (2020) met',
      '规上工业增加值率：18.5 (2015) → 达到 22.5 % (2020) → 22.6 (2020) met',
      '规上工业全员劳动生产率年均增速：8 (2015) → 达到 8 % (2020) → 8.8 (2020) met',
      // Its actual is of 2019, and the table takes it for the target of 2020 all the same.
      '制造业竞争力指数：90.4 (2015) → 达到 92 指数 (2020) → 93 (2019) met',
      '装备制造业占规上工业增加值比重：44.3 (2015) → 达到 48 % (2020) → 53.9 (2020) met',
      '高新技术产业占规上工业增加值比重：37 (2015) → 达到 43 % (2020) → 57.9 (2020) met',
      // The base column holds a decline against 2010, which is of another span.
      '单位工业增加值能耗下降幅度：— → 达到 16 % (2020) → 14.93 (2020) not-met',
      '单位工业增加值用水量下降幅度：— → 达到 16 % (2020) → 22.8 (2020) met',
      '工业固体废物综合利用率：94.8 (2015) → 达到 98 % (2020) → 98.98 (2020) met',
    ]);
  });

  test('of part three of 2021: goals in words as they are written, and the one that counts', () => {
    expect(citing('2021-14fyp', /^三（三）$/).toSorted()).toEqual(
      [
        '标志性产业链：— → 达到 10 条 (2025) → — none',
        '规上工业增加值总量的位次：— → 力争 争先进位 (2025) → — none',
        '规上工业增加值总量：— → 保持在全国第一方阵 (2025) → — none',
        '“246”产业集群：— → 实现引领发展 (2025) → — none',
        '工业增加值占全市GDP的比重：— → 基本稳定 (2025) → — none',
        '质量效益水平：— → 保持在全国领先水平 (2025) → — none',
        '“三城三高地”：— → 初步建成 (2025) → — none',
        '工业总产值：— → 达到 2 倍 (2035) → — none',
        '现代化产业体系：— → 基本建成 (2035) → — none',
        '产业基础高级化和产业链现代化：— → 全面实现 (2035) → — none',
        '产业治理现代化：— → 全面实现 (2035) → — none',
        '浙江建设全球先进制造业基地的标杆城市：— → 成为 (2035) → — none',
      ].toSorted(),
    );
  });

  test('of table 3-1, row by row from its own bases; no actual of 2025 is recorded', () => {
    expect(citing('2021-14fyp', /表3-1$/)).toEqual([
      '规上工业企业研发经费支出占主营业务收入比重：2.16 (2020) → 达到 2.5 % (2025) → — none',
      '规上工业每百亿主营业务收入有效发明专利数：110 (2020) → ≥ 150 件 (2025) → — none',
      '规上工业实现新产品产值率：34.6 (2020) → 达到 35 % (2025) → — none',
      '高新技术企业数量累计：3102 (2020) → 累计 ≥ 6,000 家 (2025) → — none',
      '规上工业增加值年均增速：5.2 (2020) → 达到 13 % (2025) → — none',
      '工业投资年均增速：10 (2020) → 达到 13 % (2025) → — none',
      '规上工业亩均增加值增速：10.5 (2020) → 达到 8 % (2025) → — none',
      '规上工业企业营业收入利润率：8.7 (2020) → 达到 7 % (2025) → — none',
      '规上工业全员劳动生产率年均增速：6.4 (2020) → 达到 6 % (2025) → — none',
      '两化融合指数：102 (2020) → 达到 110 指数 (2025) → — none',
      '生产设备数控化率：75 (2020) → 达到 85 % (2025) → — none',
      '新增智能车间/数字化工厂：100 (2020) → 新增 达到 150 个 (2025) → — none',
      '生产性服务业年均增速：— → ≥ 10 % (2025) → — none',
      '“246”万千亿级产业集群实现工业增加值增速：5.6 (2020) → 达到 13 % (2025) → — none',
      '数字经济核心产业增加值占GDP比重：6 (2020) → 达到 11 % (2025) → — none',
      '软件信息服务业营业收入年均增速：25.2 (2020) → 达到 25 % (2025) → — none',
      '战略性新兴产业增加值占规上工业比重：29.7 (2020) → 达到 35 % (2025) → — none',
      '高新技术产业增加值占规上工业比重：57.9 (2020) → 达到 60 % (2025) → — none',
      '装备制造业增加值占规上工业比重：53.9 (2020) → 达到 55 % (2025) → — none',
      '规模以上工业万元增加值能耗降低率：14.93 (2020) → 完成省里下达的目标任务 (2025) → — none',
      '规模以上工业万元增加值用水量降低率：— → 累计 达到 10 % (2025) → — none',
      '工业固体废物综合利用率：98.98 (2020) → 达到 99 % (2025) → — none',
      '新增绿色工厂：— → 新增 ≥ 200 家 (2025) → — none',
    ]);
  });

  test('of the goals of 2023 for 2027, none of which has a base or an actual', () => {
    expect(citing('2023-361-plan', /^一（二）$/).toSorted()).toEqual(
      [
        '产业集群规上企业营业收入：— → 达到 3.7 万亿元 (2027) → — none',
        '“361”万千亿级产业集群体系：— → 完备建立 (2027) → — none',
        '工业增加值规模：— → 在全国城市中争先进位 (2027) → — none',
        '全市制造业增加值占GDP比重：— → 保持稳定 (2027) → — none',
        '空间布局合理、产业特色明显、资源要素集聚、产城融合发展的产业平台：— → 构建形成一批 (2027) → — none',
        '高技术制造业增加值占规上制造业增加值比重：— → 达到 15 % (2027) → — none',
        '千亿级产业集群数：— → 达到 6 个 (2027) → — none',
        '国家级产业集群：— → ≥ 5 个 (2027) → — none',
        '占全省工业增加值比重：— → 约 25 % (2027) → — none',
        '万亿级产业集群数：— → 达到 3 个 (2027) → — none',
      ].toSorted(),
    );
  });

  test('of annex 1 of 2016: what 2021 tells of the same definition a year later is ours to compare', () => {
    expect(citing('2016-pilot-plan', /^附件1 /)).toEqual([
      '高新技术产业增加值占规上工业比重：37 (2015) → 达到 40 % (2019) → — incomparable',
      '规上制造业研发经费支出占主营业务收入比重：1.5 (2015) → 达到 1.75 % (2019) → 2.16 (2020) reached',
      '规上工业每百亿元主营业务收入有效发明专利数：52 (2015) → 达到 90 件 (2019) → — incomparable',
      '制造业质量竞争力指数：90.4 (2015) → 达到 92 指数 (2019) → — incomparable',
      '规上制造业增加值率：18.5 (2015) → 达到 21.5 % (2019) → — incomparable',
      '规上制造业全员劳动生产率增速：8 (2015) → 约 8 % (2019) → — incomparable',
      '两化融合发展水平总指数：84 (2015) → 达到 89 指数 (2019) → 102 (2020) reached',
      '装备数控化率：60 (2015) → 达到 69 % (2019) → 75 (2020) reached',
      '机器联网率：28 (2015) → 达到 38 % (2019) → 61 (2020) reached',
      '单位工业增加值能耗下降幅度：— → 达到 15 % (2019) → — incomparable',
      '单位工业增加值污染物排放量下降幅度：— → 达到 15 % (2019) → — none',
      '单位工业增加值用水量下降幅度：— → 达到 18 % (2019) → — incomparable',
      '工业固体废物综合利用率：94.8 (2015) → 达到 98 % (2019) → 98.98 (2020) reached',
    ]);
  });

  test('of the goals of Cixi for 2022, which no document tells any more of', () => {
    expect(citing('2020-cixi-plan', /^一（二）$/).toSorted()).toEqual(
      [
        '可复制、可推广的新模式、新路径、新机制：— → 基本形成一批 (2022) → — none',
        '制造业关键技术环节创新：— → 取得重大突破 (2022) → — none',
        '企业发展质量效益：— → 显著提升 (2022) → — none',
        '绿色制造技术：— → 在重点领域得到推广应用 (2022) → — none',
        '工业增加值年均增长：— → ≥ 6.5 % (2022) → — none',
        '制造业占GDP的比重：— → 保持不变 (2022) → — none',
        '全部工业增加值率：— → 达到 22 % (2022) → — none',
        '全员劳动生产率：— → 达到 14 万元/人·年 (2022) → — none',
        '规模以上工业企业主营业务收入利润率：— → 达到 5 % (2022) → — none',
        '规上工业亩均税收年均增长：— → ≥ 7 % (2022) → — none',
        '增值税(制造业)年均增长：— → 达到 10 % (2022) → — none',
        '省、宁波市级“三名”企业、“单项冠军”企业：— → 培育出一批 (2022) → — none',
        '规上工业研发经费支出占主营业务收入比重：— → ≥ 3.25 % (2022) → — none',
        '规上工业新产品产值率：— → 达到 38.5 % (2022) → — none',
        '战略性新兴产业增加值占比：— → 进一步提升 (2022) → — none',
        '数字经济核心产业增加值占GDP比重：— → 达到 6.1 % (2022) → — none',
        '高新技术产业增加值占规模以上工业比重：— → ≥ 63 % (2022) → — none',
        '制造业投资年均增速：— → ≥ 10 % (2022) → — none',
        '工业技改投资年均增速：— → ≥ 8 % (2022) → — none',
        '绿色企业和绿色园区：— → 建成一批 (2022) → — none',
        '单位工业增加值能耗年均降幅：— → ≥ 3 % (2022) → — none',
        '单位工业增加值用水量下降幅度：— → ≥ 2 % (2022) → — none',
      ].toSorted(),
    );
  });
});

describe('what must not be said', () => {
  test('no figure of another definition is the actual of a target', () => {
    const besides = [
      'high-tech-share-2019',
      'patents-2019',
      'quality-index-2019',
      'value-added-rate-2019',
    ].map((id) => {
      const { actual, beside, lead } = lineOf(`2016/${id}`);
      return [actual, lead.name, ...beside.flatMap(({ indicator, why }) => [indicator.name, why])];
    });
    expect(besides).toEqual([
      [undefined, '高新技术产业增加值占规上工业比重', '高新技术产业占规上工业增加值比重', 'definition'],
      [
        undefined,
        '规上工业每百亿元主营业务收入有效发明专利数',
        '规上制造业每百亿元主营业务收入有效发明专利数',
        'definition',
      ],
      [undefined, '制造业质量竞争力指数', '制造业竞争力指数', 'definition'],
      [undefined, '规上制造业增加值率', '规上工业增加值率', 'definition'],
    ]);
  });

  test('a decline by 2020 is none by 2019, though both have one name', () => {
    expect(
      lineOf('2016/energy-cut-2019').beside.map(({ indicator, why }) => [indicator.attributes.value, why]),
    ).toEqual([[14.93, 'span']]);
  });

  test('a verdict is stated in the last column of table 1-1 and nowhere else; ours is of levels a year later', () => {
    const stated = lines.filter(({ state }) => state === 'met' || state === 'not-met');
    expect(new Set(stated.map(({ lead }) => `${lead.document} ${lead.citations[0]?.locator}`))).toEqual(
      new Set(['2021-14fyp 一（一）表1-1']),
    );
    expect([stated.filter(({ state }) => state === 'met').length, stated.length]).toEqual([14, 16]);
    const ours = lines.filter(({ state }) => state === 'reached' || state === 'short');
    expect(
      ours.map(({ actual, lead }) => [lead.document, actual?.document, actual?.attributes.year]),
    ).toEqual(ours.map(() => ['2016-pilot-plan', '2021-14fyp', 2020]));
    expect(ours.length).toBe(6);
  });

  test('the figures of Cixi are no measure of the city’s targets, nor the other way round', () => {
    for (const { actual, beside, lead } of lines.filter((line) => line.target !== undefined)) {
      const own = lead.document === '2020-cixi-plan';
      for (const other of [
        ...(actual === undefined ? [] : [actual]),
        ...beside.map(({ indicator }) => indicator),
      ])
        expect([lead.id, other.document === '2020-cixi-plan']).toEqual([lead.id, own]);
    }
  });
});

describe('every indicator', () => {
  test('stands in one line, and where it is only the base of another line, there', () => {
    const told = lines.flatMap(({ actual, base, lead, target }) =>
      [lead, target, actual?.document === lead.document ? actual : undefined]
        .flatMap((one) => one?.id ?? [])
        .concat(
          graph.dataset.nodes
            .filter(
              (node) =>
                node.kind === 'indicator' && node.class === 'actual' && node.document === lead.document,
            )
            .filter(
              (node) =>
                node.kind === 'indicator' && node.name === lead.name && node.attributes.value === base?.value,
            )
            .map(({ id }) => id),
        ),
    );
    const all = graph.dataset.nodes.filter(({ kind }) => kind === 'indicator').map(({ id }) => id);
    expect(all.filter((id) => !told.includes(id))).toEqual([]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    const alone = lines.filter(({ target }) => target === undefined).map(({ key }) => key);
    const beside = lines.flatMap(({ actual, lead, target }) =>
      actual !== undefined && target !== undefined && actual.document === lead.document ? [actual.id] : [],
    );
    expect(alone.filter((id) => beside.includes(id))).toEqual([]);
  });

  // Counted in the table of indicators by the year that each is due: what is read must lose none and add none.
  test.each([
    [2020, 105],
    [2022, 157],
    [2025, 254],
    [2027, 303],
    [2030, 303],
    [2035, 308],
  ])('of which by %i so many targets are due: %i', (due, count) => {
    const own = filteredLines(lines, { ...NO_FILTERS, due });
    expect(own.length).toBe(count);
    expect(own.every((line) => (dueYear(line) ?? Number.NaN) <= due)).toBe(true);
  });

  test('stands by year under its own, a rule and an actual without a target under none', () => {
    const groups = groupedLines(graph, lines, 'year');
    expect(groups.map(({ key }) => key)).toEqual(['2019', '2020', '2022', '2025', '2027', '2035', 'none']);
    const none = groups.at(-1)?.lines.filter(({ target }) => target !== undefined);
    expect(none?.map(({ lead }) => lead.name)).toEqual(['小微企业占小微企业园园内企业数量的比重']);
  });

  test('stands by bureau under its name of today, for itself or by the measure that sets it', () => {
    const champions = lineOf('2023/single-champions-2027').bureaus;
    expect(champions.map(({ bureau, duties }) => [bureau.name, duties[0]?.node.kind])).toEqual([
      ['市经信局', 'measure'],
      ['各区〔县、市〕、开发园区', 'measure'],
    ]);
    const spending = lineOf('2016/research-spending-2019').bureaus;
    expect(spending.map(({ bureau, duties }) => [bureau.name, duties[0]?.node.kind])).toEqual([
      ['市科技局', 'indicator'],
    ]);
  });

  test('shows the inconsistencies that concern its figures', () => {
    expect(
      lineOf('2021/smart-workshops-2025').findings.map(({ id, conflict }) => [id, conflict]),
    ).toContainEqual(['finding/2021/smart-factories-2025', 'number']);
  });
});
