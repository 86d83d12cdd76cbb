import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'count.rule': 'links derived by this rule',
  'derived.legend': 'Show links derived by rule',
  'derived.note':
    'What the documents state is always shown. Links derived by a rule that is not ticked appear neither in dossiers nor on the map; the address remembers it.',
  'derived.hideAll': 'Only what is stated',
  'about.lead':
    'How five government documents lay out Ningbo’s manufacturing: places, industries, projects, bureaus, companies, measures. Every fact names its source; where the documents are silent the atlas says “not stated”; what a rule derives is shown apart from what is stated.',
  'about.documents': 'Documents',
  'about.documents.note': '{count}, with number, period and sections.',
  'about.documents.open': 'Open the documents',
  'about.rules': 'Rules of derivation',
  'about.precision': 'Precision of positions',
  'about.data': 'Take the data',
  'about.data.note': 'UTF-8; the tables open in any spreadsheet program.',
  'about.licence': 'Credits and licences',
  'about.keyboard': 'Keyboard',
};
