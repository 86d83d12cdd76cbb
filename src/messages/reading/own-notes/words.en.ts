import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'ownNotes.star': 'Star {name}',
  'ownNotes.field': 'My note on {name}',
  'ownNotes.row': 'My notes',
  'ownNotes.placeholder': 'Kept on this device only, in no link, not printed',
  'ownNotes.open': 'Note',
  'ownNotes.trouble.full':
    'Not kept: this device has no room left. What you typed stays until this page is closed; export it first, or make room and change it once more.',
  'ownNotes.trouble.refused':
    'Not kept: the browser lets this page store nothing on the device (a private window, for instance). What you typed stays until this page is closed; it can be exported.',
  'ownNotes.title': 'Stars and notes',
  'ownNotes.count': '{count} records, kept on this device, not sent with links',
  'ownNotes.counted': 'records with a star or a note on this device',
  'ownNotes.none':
    'No stars or notes yet. Records can be starred and written about in dossiers and in the comparison.',
  'ownNotes.save': 'Export',
  'ownNotes.load': 'Import',
  'ownNotes.file': 'ningbo-atlas-notes',
  'ownNotes.file.large':
    'This file is larger than 5 MB and not one of notes exported here. Nothing was imported, your notes are as they were.',
  'ownNotes.file.unreadable':
    'The file cannot be read; it may be gone, or reading it is not allowed. Nothing was imported, your notes are as they were.',
  'ownNotes.file.broken':
    'This file cannot be read (it is no complete JSON). Nothing was imported, your notes are as they were.',
  'ownNotes.file.foreign':
    'This is no file of notes exported from this atlas. Nothing was imported, your notes are as they were.',
  'ownNotes.file.taken':
    '{count} imported; where both sides had written about a record, the words of both are kept.',
  'ownNotes.file.leftOut': '{count} were not in the expected form and were left out.',
  'ownNotes.unknown': 'A record that is not in this atlas: {id}',
  'ownNotes.remove': 'Delete star and note of {name}',
  'ownNotes.removed': 'Star and note of {name} deleted',
  'ownNotes.undo': 'Restore',
};
