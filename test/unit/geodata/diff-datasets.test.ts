import { expect, test } from 'vitest';
import { formatProblem } from '../../../geodata/checks/problems.ts';
import { dateLeftBehind, diffDatasets, formatDifference } from '../../../geodata/steps/diff-datasets.ts';
import { buildMini, miniProject, miniText } from '../../fixtures/mini-project.ts';

test('a changed row shows as what is new, gone and changed, also among the derived links', async () => {
  const before = await buildMini();
  const after = await buildMini(
    miniProject({
      'seeds/places.csv': miniText('seeds/places.csv').replace('余姚机器人小镇', '慈溪机器人小镇'),
      'seeds/projects.csv': miniText('seeds/projects.csv').replace('年产5000吨', ''),
      'seeds/place-industries.csv': 'place,industry,basis,note,citations\n',
    }),
  );
  const lines = diffDatasets(before.dataset, after.dataset).map(formatDifference);
  expect(lines).toEqual([
    '~ place/town/robot\n    name: 余姚机器人小镇 → 慈溪机器人小镇',
    '+ place/town/robot located-in place/district/cixi',
    '- place/town/robot located-in place/district/yuyao',
    '- place/zone/bay leads industry/2021/materials',
    '~ project/2021/magnet\n    capacity: 年产5000吨 → ∅',
  ]);
});

test('nothing changed, nothing said', async () => {
  expect(diffDatasets((await buildMini()).dataset, (await buildMini()).dataset)).toEqual([]);
});

test('records that differ under the same data date are a reason to move it, in both languages', async () => {
  const { dataset } = await buildMini();
  const changed = { ...dataset, nodes: dataset.nodes.slice(1) };
  const differences = diffDatasets(dataset, changed);
  const reminder = dateLeftBehind(dataset, changed, differences);
  expect(reminder === undefined ? '' : formatProblem(reminder)).toMatch(
    /^seeds\/datapackage.json version: 种子表改过，而读者看到的数据日期仍是 .* \/ the seeds changed, but the data date/,
  );
  expect(dateLeftBehind(dataset, { ...changed, generated: '2099-01-01' }, differences)).toBeUndefined();
  expect(dateLeftBehind(dataset, dataset, [])).toBeUndefined();
});
