import { expect, test } from 'vitest';
import { stepsOf } from '../../src/atlas/plans/generation-steps.ts';
import { type GenerationMember, generationsOf } from '../../src/atlas/plans/generations.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const words = (members: readonly GenerationMember[]) => members.map(({ node }) => node.name).join('+');

test('of the real systems 3511 goes on to 246 and that to 361; the system of Cixi is its own', async () => {
  const { systems, threads, apart } = generationsOf(await realGraph());
  expect(systems.map((system) => system.id)).toEqual([
    'industry/2016/system/3511',
    'industry/2021/system/246',
    'industry/2023/system/361',
  ]);
  const lines = threads.map(({ members }) => members.map(words).join(' → '));
  expect(lines).toContain('绿色石化 → 绿色石化 → 绿色石化');
  expect(lines).toContain('新一代信息技术 → 电子信息+软件与新兴服务 → 数字产业');
  expect(apart.map(({ system }) => system.id)).toEqual(['industry/2020/cixi/system/123']);
});

test('the result of each step, by names and by what we judge to go on', async () => {
  const counts = stepsOf(generationsOf(await realGraph())).map(({ sorts }) =>
    Object.entries(sorts).map(([sort, { count, tiers }]) => `${sort} ${count}+${tiers}`),
  );
  expect(counts).toEqual([
    ['equal-name 7+0', 'succession 4+0', 'unseen 12+1', 'new 5+1'],
    // Of 246 five names are in 361, seven and the frontier tier are not; four are new and the tier of the emerging.
    ['equal-name 5+0', 'succession 5+0', 'unseen 7+1', 'new 4+1'],
  ]);
});

test('an equal name and a judged succession stand on different grounds', async () => {
  const { threads } = generationsOf(await realGraph());
  const groundsOf = (id: string) =>
    threads.flatMap(({ members }) => members.flat()).find(({ node }) => node.id === id)?.grounds;
  expect(groundsOf('industry/2021/cluster/petrochemical')).toEqual(['equal-name']);
  expect(groundsOf('industry/2021/cluster/biomedicine')).toEqual(['equal-name']);
  expect(groundsOf('industry/2023/cluster/modern-health')).toEqual(['judgement']);
  expect(groundsOf('industry/2016/cluster/new-materials')).toEqual([]);
});
