import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'generations.title': 'Three generations side by side',
  'generations.scale.trillion': '1,000 bn',
  'generations.scale.fiveHundredBillion': '500 bn',
  'generations.scale.hundredBillion': '100 bn',
  'generations.scale.tenBillion': '10 bn',
  'generations.only': 'In one generation only',
  'generations.none': 'no counterpart',
  'generations.holds': '{count} industries',
  'generations.apart': '{document}, joined to none of the above',
  'generations.note':
    'One row is one succession. No document says what came from what: the pairs are read from names and meanings; each industry shows its links, and derived ones can be hidden there. Sizes in yuan.',
};
