import { expect, test } from 'vitest';
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
