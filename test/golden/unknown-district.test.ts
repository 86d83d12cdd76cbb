import * as v from 'valibot';
import { expect, test } from 'vitest';
import { formatProblem, Problems, ProblemsError } from '../../geodata/checks/problems.ts';
import { buildGeometry } from '../../geodata/geometry/build-geometry.ts';
import { nodeSchema } from '../../src/atlas/records/node.ts';
import { PROJECT_ROOT } from '../fixtures/build-from-seeds.ts';
import { place } from './official-fixture.ts';

const district = (id: string, name: string, attributes: { code?: string }) =>
  v.parse(nodeSchema, { ...place(id, name), attributes });

test('districts whose code is unknown are named with their rows, and nothing that would lie in them', async () => {
  const build = buildGeometry({
    nodes: [
      district('place/district/haishu', '海曙区', { code: '330299' }),
      district('place/district/jiangbei', '江北区', {}),
    ],
    links: [],
    rows: new Map([['place/district/haishu', { file: 'seeds/places.csv', row: 3 }]]),
    problems: new Problems(),
    rootDirectory: PROJECT_ROOT,
  });
  const refused = await build.catch((error: unknown) => error);
  expect(refused instanceof ProblemsError ? refused.problems.map(formatProblem) : refused).toEqual([
    'seeds/places.csv 第 3 行 code: 海曙区（place/district/haishu）的行政区划代码 330299 不在区县边界数据中 / place/district/haishu: division code 330299 is not in the county layer',
    expect.stringContaining('seeds/places.csv code: 江北区（place/district/jiangbei）的行政区划代码 （空）'),
  ]);
});
