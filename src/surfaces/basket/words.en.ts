import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'basket.count': '{count} records, kept on this device, not sent with links',
  'basket.counted': 'records in the basket',
  'basket.none':
    'Nothing is in it yet. “＋ Basket” in dossiers, lists and search results puts a record here, to be read and downloaded together.',
  'basket.filter': 'records that the reader put into the basket',
  'basket.remove': 'Remove {name}',
  'basket.compare': 'Compare these {count}',
  'basket.clear': 'Remove all',
  'basket.cleared': 'All removed',
  'basket.undo': 'Put back',
};
