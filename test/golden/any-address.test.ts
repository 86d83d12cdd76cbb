import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SETTLED_SLICES } from '../../src/app/settled-slices.ts';
import { ADDRESS_PARTS, VIEW_NAMES } from '../../src/app/surfaces.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { createChoiceStore } from '../../src/state/store.ts';
import { CORE_NAMES, readUrl, writeUrl } from '../../src/state/url.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

/** Values that some name of an address means something by, and what is left of them on the way. */
const VALUES = [
  'place/zone/qianwan',
  'place/zone/qianwan,place/town/beilun-car-culture',
  'place/zone/qianwan,place/zone/qianwan,place/zone/linkong,industry/2021/cluster/automotive,a,b,c',
  'compare:place/zone/qianwan,place/town/beilun-car-culture',
  'sites:product:磁;near~:30@lishe-airport',
  'industry:industry/2021/national-cluster/rare-earth-magnets;near~:30@lishe-airport;projects:5;clauses',
  'area:place/district/cixi,place/belt/north-qianwan;kind:zone,town;status~:planned',
  'industry:industry/2021/cluster/automotive;investment:8000;kind:数字化车间/智能工厂建设项目',
  'polygon:121.35,29.95,121.7,29.95,121.75,29.75~-circle:121.55,29.87,4',
  'circle:121.55,29.87,400000',
  '2021-14fyp',
  '2023-361-plan',
  '2016',
  '2021-14fyp:四（二）3 表4-1',
  'industry/2021/national-cluster/auto-parts',
  'layout.3',
  'my-1a2b.add',
  'magnets.99',
  'districts',
  'hide',
  'swipe',
  'zone,town',
  '-zone',
  'en',
  '10.5/29.9/121.5',
  '~;:,@',
  '%25E5%2589%258D',
  '',
] as const;

const names = [...CORE_NAMES, ...ADDRESS_PARTS.slices.flatMap((slice) => slice.names)];
const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  // A link cut short, as messengers do.
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...VALUES), fc.nat(60)).map(([text, end]) => text.slice(0, end)),
  },
);
const anyAddress = fc
  .record({
    view: fc.constantFrom(...VIEW_NAMES),
    pairs: fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 5 }),
  })
  .map(({ pairs, view }) => `?${new URLSearchParams([['view', view], ...pairs]).toString()}`);

/** So many addresses, or as many as are asked for: `ADDRESSES=10000`. */
const RUNS = Number(process.env['ADDRESSES'] ?? 2_000);

/** What the page makes of an address: it reads it, settles it by the dataset, and writes it. */
function settledAddress(search: string, graph: Graph): { address: string; told: readonly string[] } {
  const { broken, choices: read } = readUrl(search);
  const choices = createChoiceStore(read);
  const { slices } = ADDRESS_PARTS;
  const parameters = new URLSearchParams(search);
  const unread = slices.flatMap((slice) => slice.read(choices, parameters));
  const unknown = SETTLED_SLICES.flatMap((settle) => settle(choices, graph));
  const surfaces = {
    pairs: slices.flatMap((slice) => slice.pairs(choices)),
    names: slices.flatMap((slice) => slice.names),
  };
  return { address: writeUrl(choices.getState(), { surfaces }), told: [...broken, ...unread, ...unknown] };
}

test('of many addresses, right, wrong and cut, each is settled once: what is written means the same again', {
  timeout: 300_000,
}, async () => {
  const graph = await realGraph();
  fc.assert(
    fc.property(anyAddress, (search) => {
      const first = settledAddress(search, graph);
      const second = settledAddress(first.address, graph);
      expect(second).toEqual({ address: first.address, told: [] });
    }),
    { numRuns: RUNS },
  );
});
