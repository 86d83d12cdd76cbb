import { oneOf } from '../../geodata/lib/seeded-random.ts';

const NAMES = [
  'select',
  'view',
  'plan',
  'layers',
  'q',
  'cite',
  'map',
  'lang',
  'class',
  'sort',
  'filter',
  'door',
  'from',
  'to',
  'compare',
  'needs',
  'project',
  'subject',
  'story',
  'sheet',
  'within',
  'group',
  'SELECT',
];
const VALUES = [
  'place/zone/qianwan',
  'document/2021-14fyp',
  'finding/nothing',
  'places',
  'projects',
  'about',
  'search',
  'sites',
  'compare',
  'incentives',
  'handover',
  'stories',
  'matrix',
  'place/zone/qianwan,place/town/beilun-car-culture',
  'compare:place/zone/qianwan,place/zone/linkong',
  'sites:product:磁;near~:30@lishe-airport',
  'product:磁;area:place/district/cixi;near~:30@lishe-airport',
  'industry:industry/2021/cluster/automotive;investment:8000',
  'layout.3',
  'magnets.99',
  'my-1a2b.add',
  'circle:121.55,29.87,4',
  '2016-pilot-plan',
  'zones,towns',
  '2021-14fyp:四（二）3',
  '10.5/29.9/121.5',
  '99/99/999',
  'en',
  'zone。',
  '%25E5%2589%258D',
  '&amp;',
  '<script>',
  '\u{1F30A}',
  'x'.repeat(200),
  '',
];

/** A query string of some names and values, right, wrong and mangled. */
export function randomAddress(random: () => number): string {
  const count = Math.floor(random() * 5);
  const pairs = Array.from(
    { length: count },
    () => `${oneOf(NAMES, random)}=${encodeURI(oneOf(VALUES, random))}`,
  );
  return `?${pairs.join(oneOf(['&', '&amp;', '&&', '?'], random))}`;
}
