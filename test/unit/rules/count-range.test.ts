import * as v from 'valibot';
import { expect, test } from 'vitest';
import { nodeIdSchema } from '../../../src/atlas/records/id.ts';
import { industryRange, verdictOn } from '../../../src/atlas/rules/count-range.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

/** Industries of these names, each a record of its own. */
function industries(...names: readonly string[]) {
  const [model] = graph.dataset.nodes.filter((node) => node.kind === 'industry');
  if (model === undefined) throw new Error('the small atlas has no industry');
  return names.map((name, index) => ({
    ...model,
    id: v.parse(nodeIdSchema, `industry/counted/no-${index}`),
    name,
  }));
}

test.each([
  [['绿色石化', '绿色石化'], 1, 1],
  [['汽车', '汽车零部件'], 1, 2],
  [['汽车零部件', '生物医药', '汽车'], 2, 3],
  [['新材料、氢能'], 1, 2],
  [['汽车及零部件', '时尚'], 2, 3],
  [['高端装备', '金融', '旅游'], 3, 3],
])('%j are at least %i and at most %i', (names, least, most) => {
  expect(industryRange(graph, industries(...names))).toEqual({ least, most });
});

test.each([
  ['lte', 2, { least: 1, most: 2, isOpen: false }, 'holds'],
  ['lte', 2, { least: 3, most: 3, isOpen: false }, 'exceeds'],
  ['lte', 2, { least: 2, most: 3, isOpen: false }, 'undetermined'],
  // A list that ends with 等 may hold more: it can pass a ceiling, and never be shown to keep it.
  ['lte', 2, { least: 1, most: 1, isOpen: true }, 'undetermined'],
  ['lte', 2, { least: 3, most: 3, isOpen: true }, 'exceeds'],
  ['gte', 35, { least: 35, most: 35, isOpen: true }, 'holds'],
  ['gte', 70, { least: 60, most: 60, isOpen: true }, 'undetermined'],
  ['gte', 70, { least: 60, most: 65, isOpen: false }, 'exceeds'],
  ['lt', 20, { least: 20, most: 20, isOpen: false }, 'exceeds'],
  ['eq', 100, { least: 90, most: 110, isOpen: false }, 'undetermined'],
  ['eq', 100, { least: 100, most: 100, isOpen: false }, 'holds'],
] as const)('of a rule %s %i, %j is judged “%s”', (comparison, number, range, verdict) => {
  expect(verdictOn(range, { comparison, number })).toBe(verdict);
});
