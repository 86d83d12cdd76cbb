import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { withoutRules } from '../../../src/atlas/graph/without-rules.ts';
import { type GenerationMember, generationsOf } from '../../../src/atlas/plans/generations.ts';
import { datasetSchema } from '../../../src/atlas/records/dataset.ts';

const AT = { document: '2021-14fyp', locator: '四（一）' };

const industry = (document: string, kind: string, name: string, no?: number) => ({
  id: `industry/${document.slice(0, 4)}/${kind}`,
  kind: 'industry',
  class: kind.split('/')[0],
  name,
  document,
  attributes: no === undefined ? {} : { no },
  citations: [AT],
});

const whole = (from: string, to: string) => ({
  from: `industry/${from}`,
  to: `industry/${to}`,
  kind: 'part-of',
  basis: 'stated',
  citations: [AT],
});

const goesOn = (from: string, to: string) => ({
  from: `industry/${from}`,
  to: `industry/${to}`,
  kind: 'continues',
  basis: 'derived',
  rule: 'outside-knowledge',
  citations: [],
});

const document = (id: string) => ({ id, title: id, shortTitle: id, status: 'unknown', sections: [] });

const graph = createGraph(
  v.parse(datasetSchema, {
    schemaVersion: '1.0.0',
    generated: '2026-11-22',
    documents: [document('2016-plan'), document('2020-county'), document('2021-plan'), document('2023-plan')],
    nodes: [
      industry('2023-plan', 'industry-system/c', '丙'),
      industry('2016-plan', 'industry-system/a', '甲'),
      industry('2016-plan', 'tier/first', '一档', 1),
      industry('2016-plan', 'tier/services', '服务业', 2),
      industry('2016-plan', 'cluster/it', '信息', 1),
      industry('2016-plan', 'cluster/design', '设计', 1),
      industry('2016-plan', 'cluster/testing', '检测', 2),
      industry('2020-county', 'industry-system/county', '县'),
      industry('2020-county', 'cluster/cars', '县汽车', 1),
      industry('2021-plan', 'industry-system/b', '乙'),
      industry('2021-plan', 'cluster/software', '软件', 2),
      industry('2021-plan', 'cluster/electronics', '电子', 1),
      industry('2021-plan', 'cluster/sports', '文体', 3),
      industry('2023-plan', 'cluster/digital', '数字', 1),
    ],
    links: [
      whole('2016/tier/first', '2016/industry-system/a'),
      whole('2016/tier/services', '2016/industry-system/a'),
      whole('2016/cluster/it', '2016/tier/first'),
      whole('2016/cluster/design', '2016/tier/services'),
      whole('2016/cluster/testing', '2016/tier/services'),
      whole('2020/cluster/cars', '2020/industry-system/county'),
      whole('2021/cluster/software', '2021/industry-system/b'),
      whole('2021/cluster/electronics', '2021/industry-system/b'),
      whole('2021/cluster/sports', '2021/industry-system/b'),
      whole('2023/cluster/digital', '2023/industry-system/c'),
      goesOn('2016/cluster/it', '2021/cluster/electronics'),
      goesOn('2016/cluster/it', '2021/cluster/software'),
      goesOn('2021/cluster/electronics', '2023/cluster/digital'),
    ],
    findings: [],
    redirects: [],
  }),
);

const words = (members: readonly GenerationMember[]) =>
  members.map(({ node, holds }) => `${node.name}${holds > 0 ? `×${holds}` : ''}`).join('+');

test('a succession is one line, whatever it parts into or joins; what stands alone is apart', () => {
  const { systems, threads, only, apart } = generationsOf(graph);
  expect(systems.map((system) => system.name)).toEqual(['甲', '乙', '丙']);
  expect(threads.map((thread) => thread.members.map(words))).toEqual([['信息', '电子+软件', '数字']]);
  expect(threads[0]?.links).toHaveLength(3);
  // Services stand alone with all their industries, and are named as the tier.
  expect(only.map(words)).toEqual(['服务业×2', '文体', '']);
  expect(apart.map(({ system, members }) => [system.name, words(members)])).toEqual([['县', '县汽车']]);
});

test('without what is known from outside there is no succession to show', () => {
  expect(generationsOf(withoutRules(graph, ['outside-knowledge'])).systems).toEqual([]);
});
