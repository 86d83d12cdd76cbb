import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAYABLE_QUANTITIES } from '../../../src/atlas/policy/claims.ts';
import {
  NO_PROJECT,
  type Project,
  readProject,
  writeProject,
} from '../../../src/atlas/policy/project-text.ts';
import { NUMERIC_QUANTITIES } from '../../../src/atlas/records/policy-condition.ts';
import { nodeId } from '../../fixtures/records.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1 });
const claims = fc
  .uniqueArray(fc.record({ quantity: fc.constantFrom(...SAYABLE_QUANTITIES), words }), {
    selector: (claim) => `${claim.quantity}:${claim.words}`,
  })
  // As they are written: quantity by quantity.
  .map((own) =>
    own.toSorted((a, b) => SAYABLE_QUANTITIES.indexOf(a.quantity) - SAYABLE_QUANTITIES.indexOf(b.quantity)),
  );
/** Hundredths up to the whole: a share and a sum of money alike. */
const number = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const quantities = fc
  .subarray([...NUMERIC_QUANTITIES])
  .chain((names) =>
    fc
      .tuple(...names.map(() => number))
      .map((numbers) => Object.fromEntries(names.map((name, index) => [name, numbers[index] ?? 0]))),
  );

const pieces = fc.uniqueArray(fc.record({ words, number: fc.integer({ min: 0, max: 9999 }) }), {
  selector: (own) => own.words,
});

const PROJECT: fc.Arbitrary<Project> = fc.record({
  industries: fc.subarray(['industry/2021/chain/a', 'industry/2020/frontier/b'].map(nodeId)),
  place: fc.option(fc.constant(nodeId('place/district/c')), { nil: undefined }),
  quantities,
  claims,
  pieces,
  isAllSaid: fc.boolean(),
});

test('a project is read back from an address as it was written, any words included', () => {
  fc.assert(
    fc.property(PROJECT, (project) => {
      const text = writeProject(project);
      const address = new URLSearchParams(text === undefined ? {} : { project: text }).toString();
      const back = readProject(new URLSearchParams(address).get('project') ?? '');
      expect({ place: undefined, ...back.project }).toEqual(project);
      expect(back.broken).toEqual([]);
    }),
  );
});

test('sums stand as people write them, and are written in 万元', () => {
  const { project } = readProject('investment:1.2亿;revenue:8,000万;research-share:6.5%');
  expect(project.quantities).toEqual({ investment: 12_000, revenue: 8000, 'research-share': 6.5 });
  expect(writeProject(readProject('investment:1.2亿').project)).toBe('investment:12000');
});

test('what cannot be understood is told, the rest is kept; what stands twice counts once', () => {
  const { broken, project } = readProject(
    'industry:;colour:red;investment:viel;place:place/a,place/b;;only:x;only;kind:软件企业;kind:央企;research-share:300',
  );
  expect(broken).toEqual([
    'industry:',
    'colour:red',
    'investment:viel',
    'place:place/a,place/b',
    'only:x',
    'research-share:300',
  ]);
  expect(project).toEqual({
    ...NO_PROJECT,
    claims: [{ quantity: 'kind', words: '央企' }],
    isAllSaid: true,
  });
});

test('pieces stand with their number; what is no number of pieces is told, and the last word on each counts', () => {
  const { broken, project } = readProject(
    'pieces:国家级绿色设计产品@６,联合@标识@2;pieces:绿色工厂@-1;pieces:@3',
  );
  expect(project.pieces).toEqual([
    { words: '国家级绿色设计产品', number: 6 },
    { words: '联合@标识', number: 2 },
  ]);
  expect(broken).toEqual(['pieces:绿色工厂@-1', 'pieces:@3']);
  expect(readProject('pieces:甲@1,甲@4').project.pieces).toEqual([{ words: '甲', number: 4 }]);
  expect(writeProject(readProject('pieces:甲@1;investment:5').project)).toBe('investment:5;pieces:甲@1');
});
