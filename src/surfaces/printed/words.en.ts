import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'printed.title': 'Tables and boxes of the documents',
  'printed.lead':
    'In the columns, rows and order of the documents, with the records of the atlas in the cells; each shows on the map.',
  'printed.none': 'prints no table and no box',
  'printed.rows': '{count, plural, one {# row} other {# rows}}',
  'printed.points': '{count, plural, one {# point} other {# points}}',
  'printed.held': '{kind} {count}',
  'printed.all': 'All tables and boxes',
  'printed.lists': 'Lists',
  'printed.blank': 'blank',
  'printed.concerned': 'Inconsistency: {title}',
  'printed.findings': 'Inconsistencies of this table',
  'printed.records': 'Record ids',
  'printed.whole': 'whole table: {title}',
  'printed.box': 'Open the dossier',
};
