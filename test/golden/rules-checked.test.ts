import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { rulesChecked, verdictOf } from '../../src/atlas/rules/check-rules.ts';
import { verdictOn } from '../../src/atlas/rules/count-range.ts';
import type { ReadingName, RuleCheck } from '../../src/atlas/rules/rule-check.ts';
import { ruleCheckSchema } from '../../src/atlas/rules/rule-check-schema.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

let graph: Graph;
let checks: readonly RuleCheck[];
beforeAll(async () => {
  graph = await realGraph();
  checks = rulesChecked(graph);
}, 60_000);

const nameOf = (id: RuleCheck['subject']): string | undefined =>
  graph.dataset.nodes.find((node) => node.id === id)?.name;

const of = (rule: string, no = 1): readonly RuleCheck[] =>
  checks.filter((check) => check.rule === rule && check.no === no);

/** Names by what one reading gives of them: `慈溪市 7`, `北仑区 3–4`, with a + where more may be meant. */
function read(rule: string, name: ReadingName): Record<string, string> {
  return Object.fromEntries(
    of(rule).flatMap(({ readings, subject }) =>
      readings
        .filter(({ reading, least }) => reading === name && least !== undefined)
        .map(({ isOpen, least, most, verdict }) => [
          nameOf(subject) ?? '',
          `${least === most ? least : `${least}–${most}`}${isOpen ? '+' : ''} ${verdict}`,
        ]),
    ),
  );
}

const DISTRICTS = 'measure/2021/rule/leading-industries-district';
const ZONES = 'measure/2021/rule/leading-industries-zone';
const PLATFORMS = 'measure/2021/rule/leading-industries-platform';
const SEGMENTS = 'measure/2023/planning-rule/parks-per-segment';

describe('by hand from the texts', () => {
  test('these are all rules, with what they set and where they stand', () => {
    const told = checks.map(({ citations: [first], limit, no, rule }) =>
      [
        `${first?.document}#${first?.locator}`,
        rule.split('/').at(-1),
        no,
        limit.counted,
        limit.comparison,
        limit.number,
        limit.unit,
        limit.force ?? '—',
        limit.words,
      ].join(' '),
    );
    expect([...new Set(told)].toSorted()).toEqual(
      [
        '2020-cixi-plan#四（三） industrial-land-quota 1 industrial-land-quota gte 35 % — 35%用于工业',
        '2020-cixi-plan#四（三） standard-land 1 standard-land-share eq 100 % — 100%按“标准地”供地',
        '2020-policy-draft#第37条 37-industrial-land 1 industrial-land-quota gte 35 % — ……以上',
        '2020-policy-draft#第37条 37-industrial-land 4 land-price-share gte 100 % — 不低于',
        '2020-policy-draft#第37条 37-industrial-land 6 land-price-share gte 70 % — 不低于',
        '2021-14fyp#五（七）2 leading-industries-district 1 leading-industries lte 3 个 原则上 不超过',
        '2021-14fyp#五（七）2 leading-industries-platform 1 leading-industries lte 1 个 原则上 仅保留',
        '2021-14fyp#五（七）2 leading-industries-platform 2 leading-industries lte 1 个 原则上 仅保留',
        '2021-14fyp#五（七）2 leading-industries-platform 3 leading-industries lte 1 个 原则上 仅保留',
        '2021-14fyp#五（七）2 leading-industries-zone 1 leading-industries lte 2 个 原则上 不超过',
        '2021-14fyp#五（七）专栏13 no-separate-land 1 plant-investment lte 5000 万元 不再 以下',
        '2021-14fyp#五（七）专栏13 no-separate-land 2 land-area lt 20 亩 不再 小于',
        '2021-14fyp#五（七）专栏13 small-firm-share 1 small-firm-share gte 70 % 不得 不得低于',
        '2021-14fyp#五（九）1 industrial-land-quota 1 industrial-land-quota gte 35 % 确保 35%用于工业',
        '2023-361-plan#二（一）2 leading-industries-per-park 1 leading-industries lte 2 个 原则上 不超过',
        '2023-361-plan#二（一）2 parks-per-segment 1 strategic-parks lte 3 个 原则上 不超过',
        '2023-361-plan#二（一）2 projects-into-parks 1 parks gte 1 个 必须 必须进园区',
      ].toSorted(),
    );
  });

  test('each of the 43 towns of 表4-2 has one leading industry there, and keeps the rule', () => {
    const towns = of(PLATFORMS);
    expect(towns).toHaveLength(43);
    expect(new Set(towns.map(({ verdict }) => verdict))).toEqual(new Set(['holds']));
    const appliances = towns.find(({ subject }) => subject === 'place/town/cixi-small-appliance');
    expect(appliances?.counted.map(({ record, of: at, kind }) => [nameOf(record), nameOf(at), kind])).toEqual(
      [
        ['时尚', '慈溪小家电智造小镇', 'leads'],
        // Of the plan of Cixi: shown, and decides nothing.
        ['智能家电产业集群', '慈溪小家电智造小镇', 'gathers-in'],
      ],
    );
    expect(appliances?.readings.map(({ counted, reading }) => [reading, counted])).toEqual([
      ['stated', [0]],
      ['tied', [0]],
      ['elsewhere', [1]],
    ]);
  });

  test('of no other subject the texts give a firm verdict', () => {
    const others = checks.filter(({ rule, no }) => rule !== PLATFORMS || no !== 1);
    expect(new Set(others.map(({ verdict }) => verdict))).toEqual(new Set(['undetermined']));
  });

  test('the ten districts: none states its own; 表4-3 names two of them; their towns and bases together pass three in five', () => {
    expect(of(DISTRICTS).map(({ reason }) => reason)).toEqual(Array(10).fill('not-stated'));
    expect(read(DISTRICTS, 'stated')).toEqual({});
    expect(read(DISTRICTS, 'namesake')).toEqual({ 余姚市: '1 holds', 鄞州区: '1 holds' });
    expect(read(DISTRICTS, 'tied')).toEqual({
      // 汽车 and 汽车零部件, 氢能, 绿色石化: three or four.
      北仑区: '3–4 undetermined',
      江北区: '1 holds',
      慈溪市: '1 holds',
      余姚市: '1 holds',
      鄞州区: '1 holds',
    });
    expect(read(DISTRICTS, 'pieces-joined')).toEqual({
      余姚市: '4+ exceeds',
      鄞州区: '6+ exceeds',
      北仑区: '4+ exceeds',
      慈溪市: '7+ exceeds',
      海曙区: '2+ undetermined',
      江北区: '3+ undetermined',
      镇海区: '3+ undetermined',
      奉化区: '3+ undetermined',
      宁海县: '3+ undetermined',
      象山县: '3+ undetermined',
    });
  });

  test('the twenty zones: 表4-1 gives them none; 表4-3 has two of their names', () => {
    expect(of(ZONES)).toHaveLength(20);
    expect(read(ZONES, 'stated')).toEqual({});
    expect(read(ZONES, 'namesake')).toEqual({
      宁波石化经济技术开发区: '1 holds',
      宁波经济技术开发区: '1 holds',
    });
    expect(read(ZONES, 'tied')).toEqual({
      // 汽车 to gather there, 汽车零部件 as the national cluster: one or two.
      前湾新区: '1–2 holds',
      宁波石化经济技术开发区: '1 holds',
      宁波经济技术开发区: '1 holds',
    });
    // The plan of Cixi lays five of its six clusters in what it calls 慈溪滨海经济开发区（龙山镇）.
    expect(read(ZONES, 'elsewhere')).toEqual({ 浙江慈溪滨海经济开发区: '5 exceeds' });
  });

  test('the two platforms that the plan names have no stated leading industry, only one that they are named for', () => {
    expect(of(PLATFORMS, 2).map(({ subject }) => nameOf(subject))).toEqual([
      '杭州湾新区智能汽车产业平台',
      '北仑集成电路产业平台',
    ]);
    expect(of(PLATFORMS, 2).map(({ reason, verdict }) => `${verdict} ${reason}`)).toEqual(
      Array(2).fill('undetermined not-stated'),
    );
  });

  test('segments are those of 2016, which the rule of 2023 does not name; 专用装备 has eleven parks there', () => {
    expect(of(SEGMENTS).map(({ reason }) => reason)).toEqual(Array(8).fill('no-list'));
    expect(read(SEGMENTS, 'elsewhere')).toEqual({
      稀土磁性材料: '1 holds',
      高端金属合金材料: '1+ undetermined',
      石墨烯: '1+ undetermined',
      专用装备: '11+ exceeds',
      关键基础件: '3+ undetermined',
      光学电子: '2+ undetermined',
      集成电路: '2+ undetermined',
      工业物联网: '1+ undetermined',
    });
  });

  test('35 % of new land: what the plan tells of land granted is another measure, and no verdict', () => {
    const [check, ...others] = of('measure/2021/rule/industrial-land-quota');
    expect(others).toEqual([]);
    expect([check?.verdict, check?.reason]).toEqual(['undetermined', 'no-figure']);
    expect(check?.readings.at(-1)).toMatchObject({ reading: 'near-figure', least: 35, verdict: 'holds' });
    expect(check?.citations).toContainEqual({ document: '2021-14fyp', locator: '一（二）' });
  });

  test('what the documents give no figures or list for is told once, with why', () => {
    const once = checks.filter(({ subject }) => subject === undefined);
    expect(
      once.map(({ no, reason, rule }) => `${rule.split('/').at(-1)} ${no} ${reason}`).toSorted(),
    ).toEqual([
      '37-industrial-land 4 no-figure',
      '37-industrial-land 6 no-figure',
      'leading-industries-per-park 1 no-list',
      'leading-industries-platform 3 no-list',
      'no-separate-land 1 no-figure',
      'no-separate-land 2 no-figure',
      'projects-into-parks 1 no-list',
      'small-firm-share 1 no-figure',
    ]);
  });
});

describe('of every check', () => {
  test('it is as it is published', () => {
    for (const check of checks) expect(v.parse(ruleCheckSchema, check)).toEqual(check);
  });

  test('the verdict has evidence, or there is a reason why there is none', () => {
    for (const { counted, reason, verdict } of checks) {
      expect(reason === undefined).toBe(verdict !== 'undetermined');
      expect(verdict === 'undetermined' || counted.length > 0).toBe(true);
    }
  });

  test('the verdict is what each reading gives, and each reading what it counts', () => {
    for (const { counted, limit, readings, verdict } of checks) {
      expect(verdict).toBe(verdictOf(readings));
      for (const { counted: own, isOpen, least, most, verdict: given } of readings) {
        expect(own.every((index) => counted[index] !== undefined)).toBe(true);
        expect(own.length > 0).toBe(least !== undefined);
        const range = least === undefined || most === undefined ? undefined : { least, most, isOpen };
        expect(given).toBe(range === undefined ? 'undetermined' : verdictOn(range, limit));
        // Nothing is counted that is not there; a figure stands for more than itself.
        const isFigure = own.some((index) => counted[index]?.kind === undefined);
        expect(isFigure || (least ?? 0) <= own.length).toBe(true);
      }
    }
  });

  test('a reading of another document holds nothing that the document of the rule says, and the others nothing else', () => {
    for (const { counted, document, readings } of checks)
      for (const { counted: own, reading } of readings)
        for (const index of own)
          expect(
            counted[index]?.citations.some((citation) => citation.document === document),
            `${reading} of ${document}`,
          ).toBe(!reading.startsWith('elsewhere'));
  });

  test('each counted record is one that there is, tied to the subject by links that there are', () => {
    const ties = new Set(
      graph.dataset.links.flatMap(({ from, kind, to }) => [`${from} ${kind} ${to}`, `${to} ${kind} ${from}`]),
    );
    for (const { counted, subject } of checks)
      for (const { kind, of: at, record, way } of counted) {
        expect(nameOf(record)).toBeDefined();
        // A figure is of the subject itself.
        expect(kind === undefined ? at === subject : ties.has(`${at} ${kind} ${record}`)).toBe(true);
        expect(way.every((step) => ties.has(`${step.from} ${step.kind} ${step.to}`))).toBe(true);
        const ends = [at, ...way.flatMap(({ from, to }) => [from, to])];
        expect(ends).toContain(subject);
      }
  });
});
