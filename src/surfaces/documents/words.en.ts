import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'documents.title': 'The documents',
  'documents.lead': 'In the order of time; where no date is printed, by the first year of the period.',
  'documents.date': 'Date',
  'documents.scope': 'Scope',
  'documents.wholeCity': 'the whole city',
  'documents.status.in-force': 'in force',
  'documents.status.expired': 'its period has passed',
  'documents.status.draft': 'draft for comments, not carried out as written; nothing to rely on',
  'documents.status.unknown': 'whether it is in force, our text does not say',
  'documents.onMap': 'On the map',
  'documents.noSpace': 'draws no space',
  'documents.mentions': 'places named',
  'documents.noPlaces': 'names no place',
  'documents.counted': '{kind} records with at least one source in this document',
  'documents.countedFindings': 'findings with a reading from this document',
  'documents.follow': 'Show only this on the map',
};
