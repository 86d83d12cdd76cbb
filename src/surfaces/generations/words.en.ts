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
    'One row holds equal names, or what we judge to go on; each industry shows its links, and derived ones can be hidden there. Sizes in yuan.',
  'generations.sort.equal-name': 'Equal names {count}',
  'generations.sort.succession': 'Successions {count}',
  'generations.sort.unseen': 'Not seen {count}',
  'generations.sort.new': 'New names {count}',
  'generations.differences': 'All that changed',
  'generations.counted':
    'Counted by the atlas; press one to see its rows alone. Equal, not seen and new go by names only, + stands before a tier without items of its own; successions are pairs, which are among the not seen and the new.',
  'generations.ground.stated': 'stated',
  'generations.ground.outside': 'known from outside',
  'generations.ground.equal-name': 'equal name',
  'generations.ground.position': 'near in position',
  'generations.ground.judgement': 'succession (our judgement)',
  'generations.legend.equal-name': 'no document says whether they are one',
  'generations.legend.judgement': 'other names, judged by their meaning',
  'generations.legend.stated': 'a document says what came from what',
  'generations.legend.noneStated': 'nowhere',
};
