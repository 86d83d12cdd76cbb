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
