import { expect, test } from 'vitest';
import { diffDatasets, formatDifference } from '../../../geodata/steps/diff-datasets.ts';
import { buildMini, miniProject, miniText } from '../../fixtures/mini-project.ts';

test('a changed row shows as what is new, gone and changed, also among the derived links', async () => {
  const before = await buildMini();
  const after = await buildMini(
    miniProject({
      'seeds/places.csv': miniText('seeds/places.csv').replace('余姚机器人小镇', '慈溪机器人小镇'),
      'seeds/projects.csv': miniText('seeds/projects.csv').replace('年产5000吨', ''),
      'seeds/place-industries.csv': 'place,industry,note,citations\n',
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
