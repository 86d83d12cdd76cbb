import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STANDS } from '../../../src/atlas/matrix/tie.ts';
import { type Asked, type Need, SITE_CLASSES } from '../../../src/atlas/sites/need.ts';
import { kmOf, readNeeds, writeNeeds } from '../../../src/atlas/sites/needs-text.ts';
import { nodeId } from '../../fixtures/records.ts';

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });
const ids = some(['industry/2021/chain/a', 'place/belt/b', 'place/zone/c'].map(nodeId));
const km = fc.integer({ min: 1, max: 2000 }).map((tenths) => tenths / 10);
const weighed = (need: fc.Arbitrary<Need>): fc.Arbitrary<Asked> =>
  fc.tuple(need, fc.boolean()).map(([own, isMust]) => ({ ...own, isMust }));

const NEEDS = fc.uniqueArray(
  fc.oneof(
    weighed(ids.map((industries) => ({ key: 'industry', industries }))),
    weighed(
      fc
        .string({ unit: 'grapheme' })
        .map((text) => text.trim())
        .filter((word) => word !== '')
        .map((word) => ({ key: 'product', word })),
    ),
    weighed(ids.map((areas) => ({ key: 'area', areas }))),
    weighed(some(['2016-pilot-plan', '2021-14fyp']).map((documents) => ({ key: 'plan', documents }))),
    weighed(some(SITE_CLASSES).map((classes) => ({ key: 'kind', classes }))),
    weighed(some(STANDS).map((stands) => ({ key: 'status', stands }))),
    weighed(km.map((own) => ({ key: 'near:port', target: 'port', km: own }))),
    weighed(km.map((own) => ({ key: 'near:place/zone/c', target: 'place/zone/c', km: own }))),
    weighed(fc.constantFrom(0, 5, 12.5).map((own) => ({ key: 'projects', km: own }))),
    weighed(fc.constant({ key: 'clauses' })),
  ),
  { selector: ({ key }) => key },
);

test('needs are read back from an address as they were written, any word included', () => {
  fc.assert(
    fc.property(NEEDS, (needs) => {
      const text = writeNeeds(needs);
      const address = new URLSearchParams(text === undefined ? {} : { needs: text }).toString();
      const back = readNeeds(new URLSearchParams(address).get('needs') ?? '');
      expect(back).toEqual({ needs, broken: [] });
    }),
  );
});

test('what cannot be understood is told, the rest is kept; what stands twice counts once', () => {
  const { broken, needs } = readNeeds(
    'kind:town,castle;kind:;near:far@port;near:20;near:20@port;near:30@port;clauses:x;colour:red;;projects;status~:planned',
  );
  expect(broken).toEqual(['kind:', 'near:far@port', 'near:20', 'clauses:x', 'colour:red']);
  expect(needs).toEqual([
    { key: 'kind', classes: ['town'], isMust: true },
    { key: 'near:port', target: 'port', km: 30, isMust: true },
    { key: 'projects', km: 0, isMust: true },
    { key: 'status', stands: ['planned'], isMust: false },
  ]);
});

test.each([
  ['20', 20],
  [' 0.26 ', 0.3],
  ['200', 200],
  ['201', undefined],
  ['-1', undefined],
  ['', undefined],
  ['ten', undefined],
  ['Infinity', undefined],
])('“%s” are %s kilometres', (text, kilometres) => {
  expect(kmOf(text)).toBe(kilometres);
});
