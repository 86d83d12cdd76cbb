import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { readProject } from '../../src/atlas/policy/project-text.ts';
import { type ClauseStanding, type Standing, supportFor } from '../../src/atlas/policy/support-for.ts';
import { workOutOffer } from '../../src/atlas/policy/worked-offer.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await realGraph();
}, 60_000);

/** Every clause of the draft held against a project as an address has it. */
function held(text: string) {
  const { broken, project } = readProject(text);
  expect(broken).toEqual([]);
  const clauses = supportFor(graph, project);
  const clause = (no: number): ClauseStanding => {
    const found = clauses.find((one) => one.clause.attributes.no === no);
    if (found === undefined) throw new Error(`no clause ${no}`);
    return found;
  };
  const offer = (no: number, amount: number) => {
    const found = clause(no).offers.find((one) => one.amount?.no === amount);
    if (found === undefined) throw new Error(`no amount ${no} ${amount}`);
    return found;
  };
  return {
    /** The numbers of the clauses that stand so, in the order of the text. */
    which: (standing: Standing) =>
      clauses
        .filter((one) => one.standing === standing)
        .map((one) => one.clause.attributes.no ?? 0)
        .toSorted((a, b) => a - b),
    clause,
    offer,
    answers: (no: number, amount: number) =>
      offer(no, amount).conditions.map(({ answer, condition }) => `${condition.quantity} ${answer}`),
    result: (no: number, amount: number) => {
      const result = workOutOffer(offer(no, amount), project.quantities);
      return result === 'fails' ? result : result?.worked;
    },
    pieces: (no: number, amount: number) => {
      const result = workOutOffer(offer(no, amount), project.quantities, project.pieces);
      return result === 'fails' ? result : result?.pieces;
    },
    named: (no: number) =>
      clause(no).naming.map(({ belonging, industry, named }) =>
        [belonging, industry.name, named.name].join(' '),
      ),
  };
}

/** Clauses of the draft with neither a condition nor a sum. */
const WORDLESS = [16, 18, 23, 24, 27, 30, 31, 33, 35, 39, 40];

test('a digital workshop of the car industry for 8,000万元: clause 3 by its industry, 6 by its kind, 14 by its threshold', () => {
  const cars = held(
    'industry:industry/2021/cluster/automotive;investment:8000;kind:数字化车间/智能工厂建设项目',
  );
  expect(cars.which('meets')).toEqual([]);
  // Of the 246 industries speak 1, 3, 17, 29, 32 and 37; software, brands and the large firms of 26 are not touched.
  expect(cars.which('open')).toEqual([1, 3, 6, 14, 17, 29, 32, 37]);
  expect(cars.which('fails')).toEqual([]);
  expect(cars.which('wordless')).toEqual(WORDLESS);
  expect(cars.answers(3, 1)).toEqual([
    'kind to-be-checked',
    'industry meets',
    'industry to-be-checked',
    'merit to-be-checked',
    'investment not-stated',
  ]);
  expect(cars.named(3)).toEqual(['asked 汽车 “246+”现代制造业产业体系']);
  // 8,000 × 20% = 1,600 of at most 3,000; 30% when building starts, 70% when production does.
  expect(cars.result(3, 1)).toMatchObject({
    wan: 1600,
    isCapped: false,
    payments: [
      { stage: '项目开工', pct: 30, wan: 480 },
      { stage: '竣工投产', pct: 70, wan: 1120 },
    ],
  });
  expect(cars.answers(6, 1)).toEqual(['kind meets', 'included-in to-be-checked']);
  expect(cars.result(6, 1)).toMatchObject({ wan: 1600, payments: [] });
});

test('a software firm: half of what its research exceeds 6% of sales by', () => {
  const firm = held('kind:软件企业;research-share:10;research-spending:300');
  expect(firm.which('meets')).toEqual([9]);
  // 300 are 10% of 3,000; 6% of that are 180; 120 exceed it; half of them.
  expect(firm.result(9, 1)).toMatchObject({ baseWan: 120, wan: 60, isCapped: false });
  // 2,000 are 20% of 10,000; 600 are not counted; half of 1,400 is more than the 200 that the clause gives at most.
  expect(held('kind:软件企业;research-share:20;research-spending:2000').result(9, 1)).toMatchObject({
    baseWan: 1400,
    uncappedWan: 700,
    wan: 200,
    isCapped: true,
  });
  // More than 200, the text says, and more than 6%.
  const small = held('kind:软件企业;research-share:10;research-spending:200');
  expect(small.which('fails')).toEqual([9]);
  expect(small.result(9, 1)).toBe('fails');
  expect(held('kind:软件企业;research-share:6;research-spending:300').which('fails')).toEqual([9]);
});

test('a company of engineering services that first reaches 6,000万元, and is nothing else', () => {
  const company = held('kind:智能制造工程服务公司;first-time:首次;revenue:6000;only');
  expect(company.which('meets')).toEqual([7]);
  expect(company.result(7, 2)).toMatchObject({ kind: 'ceiling', wan: 100 });
  expect(company.offer(7, 3).standing).toBe('fails');
  expect(company.offer(7, 1).standing).toBe('fails');
  // No software firm, on no list, without any title: each clause that asks for such fails, merit alone does not.
  for (const no of [2, 4, 5, 6, 8, 9, 10, 11, 14, 22, 25, 26]) expect(company.which('fails')).toContain(no);
  expect(company.which('open')).toEqual([]);
});

test('a design office that first reaches 1,200万元 meets both steps of clause 11, which are not added up', () => {
  const office = held('kind:工业设计机构;first-time:首次;revenue:1200');
  expect(office.which('meets')).toEqual([11]);
  expect([office.result(11, 1), office.result(11, 2)]).toEqual([
    { kind: 'ceiling', wan: 20, payments: [] },
    { kind: 'ceiling', wan: 30, payments: [] },
  ]);
  expect(office.offer(11, 3).standing).toBe('unsaid');
  expect(held('kind:工业设计机构;first-time:首次;revenue:499.99').offer(11, 1).standing).toBe('fails');
});

test('a pilot of 5G applications for 5,000万元: capped, and paid the other way round', () => {
  const pilot = held(
    'industry:industry/2020/frontier/5g;kind:应用场景建设项目;included-in:列入市级试点;investment:5000',
  );
  expect(pilot.which('meets')).toEqual([4]);
  // 5,000 × 30% = 1,500 of at most 1,000; 70% first.
  expect(pilot.result(4, 1)).toMatchObject({
    uncappedWan: 1500,
    wan: 1000,
    isCapped: true,
    payments: [
      { stage: '项目开工', pct: 70, wan: 700 },
      { stage: '竣工投产', pct: 30, wan: 300 },
    ],
  });
  expect(pilot.named(4)).toEqual(['asked 5G 5G']);
  expect(pilot.named(3)).toEqual(['asked 5G 前沿产业']);
  // Named beside the industrial internet, though its kinds are not said.
  expect(pilot.which('open')).toContain(8);
});

describe('equipment of an innovation centre', () => {
  const CENTRE = 'kind:市级以上创新中心的能力建设项目';

  test('below 200万元 it does not apply, at 200 it does', () => {
    const below = held(`${CENTRE};investment:199.99`);
    expect(below.which('fails')).toEqual([14]);
    expect(below.result(14, 6)).toEqual({ kind: 'not-applicable', reason: 'below-least' });
    const at = held(`${CENTRE};investment:200`);
    expect(at.which('meets')).toEqual([14]);
    expect(at.result(14, 6)).toMatchObject({ wan: 40 });
    expect(held(`${CENTRE};investment:1.2亿`).result(14, 6)).toMatchObject({ uncappedWan: 2400, wan: 2000 });
  });

  test('without a sum nothing is worked out, and the threshold is to be checked', () => {
    const silent = held(CENTRE);
    expect(silent.answers(14, 6)).toEqual(['kind meets', 'investment to-be-checked']);
    expect(silent.result(14, 6)).toBeUndefined();
  });
});

test('an industry of the plan of 2023 meets no condition by a kindred one of 2021: it is told, and to be checked', () => {
  const materials = held('industry:industry/2023/cluster/functional-materials');
  expect(materials.answers(3, 1).slice(1, 3)).toEqual(['industry to-be-checked', 'industry to-be-checked']);
  expect(materials.named(3)).toEqual(['continued 新材料 “246+”现代制造业产业体系']);
  expect(materials.clause(3).naming[0]?.ties).toHaveLength(1);
  expect(materials.offer(3, 1).met).toBe(0);
});

test('an industry of the pilot plan that no text ties to the draft opens nothing', () => {
  const magnets = held('industry:industry/2016/segment/rare-earth-magnetic-materials');
  expect(magnets.which('open')).toEqual([]);
});

test('industrial sales that first exceed 100亿 meet the first two steps of clause 26', () => {
  const firm = held('industrial-sales:120亿;first-time:首次超过');
  expect(firm.which('meets')).toEqual([26]);
  expect([3, 4, 5].map((no) => firm.offer(26, no).standing)).toEqual(['meets', 'meets', 'fails']);
});

test('a place lies in the city that some clauses name; of the others none names a place', () => {
  const there = held('industry:industry/2021/cluster/automotive;place:place/district/beilun');
  expect(there.clause(37).places.map(({ covers, place }) => [place.name, covers])).toEqual([
    ['宁波市', true],
  ]);
  expect(there.clause(3).places).toEqual([]);
  expect(held('investment:8000').clause(37).places).toEqual([]);
});

describe('so much for each, in the words of the draft', () => {
  test('clause 13: ten for each green product, of which a firm’s first five count', () => {
    const firm = held(
      'recognition:国家级绿色设计产品;pieces:国家级绿色设计产品@6,省级绿色工厂（园区、供应链）等示范称号@2',
    );
    expect(firm.pieces(13, 3)).toMatchObject({ paidWan: 50, lines: [{ number: 6, most: 5 }] });
    expect(firm.pieces(13, 2)).toMatchObject({ paidWan: 50, isAtMost: false });
    expect(firm.pieces(13, 1)).toMatchObject({ told: 0, isWhole: false, lines: [{ eachWan: 50 }] });
  });

  test('clause 22: half of 30 and of 20 for each product, cut at 50 a firm in all, by its first paragraph', () => {
    const firm = held('kind:原有企业;pieces:“品字标浙江制造”认证产品@3,“品字标浙江制造”自我声明产品@1');
    const worked = firm.pieces(22, 3);
    if (worked === undefined || worked === 'fails') throw new Error('not worked out');
    expect(worked.lines.map(({ eachWan, wan }) => [eachWan, wan])).toEqual([
      [15, 45],
      [10, 10],
    ]);
    expect(worked).toMatchObject({ knownWan: 55, paidWan: 50, limit: { cutWan: 5 } });
    expect(worked.limit?.condition.citations).toEqual([
      { document: '2020-policy-draft', locator: '第22条第1款' },
    ]);
    // The limit stands in the sentence on firms that were there before; the sums of the first are not counted in.
    expect(firm.pieces(22, 1)).toBeUndefined();
  });

  test('clause 28: a hundred at most for each platform; no other clause pays by the piece', () => {
    const platforms = held('pieces:国家级公共服务平台网络示范（优秀）平台@2');
    expect(platforms.pieces(28, 2)).toMatchObject({ paidWan: 200, isAtMost: true });
    const byPiece = supportFor(graph, readProject('investment:1').project).flatMap(({ clause, offers }) =>
      offers.flatMap((offer) => {
        const result = workOutOffer(offer, {}, []);
        return result === 'fails' || result?.pieces === undefined
          ? []
          : [`${clause.attributes.no} ${offer.amount?.no}`];
      }),
    );
    expect(byPiece.toSorted()).toEqual(['13 1', '13 2', '13 3', '22 3', '28 2']);
  });
});
