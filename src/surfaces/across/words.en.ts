import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'across.title': 'One subject in every document',
  'across.lead':
    'Choose a topic to lay values, goals and measures of the documents side by side, each with its own definition, never joined into one line. Industries, places and bureaus are compared from their own dossiers.',
  'across.of': 'What each document says: {name}',
  'across.topics': 'All topics',
  'across.counted':
    '{indicators, plural, one {# value} other {# values}} · {measures, plural, =0 {} one {# measure · } other {# measures · }}{documents, plural, one {# document} other {# documents}}',
  'across.topic.note':
    'Topics are gathered by the atlas; the source stands in each row, and definitions need not agree.',
  'across.open': 'Open the dossier',
  'across.statement': 'What about',
  'across.said': 'What is said',
  'across.place': 'Place',
  'across.source': 'Source',
  'across.under': 'Called here',
  'across.rows': 'statements of this document about it',
  'across.names': '{count} more',
  'across.note':
    'Where a cell is empty the document says no more; a document that is silent as a whole reads “not stated”.',
};
