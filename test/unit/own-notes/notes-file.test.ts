import { expect, test } from 'vitest';
import { joinNotes } from '../../../src/atlas/own-notes/join-notes.ts';
import { readNotesFile, writeNotesFile } from '../../../src/atlas/own-notes/notes-file.ts';
import type { OwnNote } from '../../../src/atlas/own-notes/own-note.ts';
import { parseNodeId } from '../../../src/atlas/records/id.ts';

const QIANWAN = parseNodeId('place/zone/qianwan');
const note = (text: string, changed = '2026-11-30T08:00:00.000Z', isStarred = false): OwnNote => {
  if (QIANWAN === undefined) throw new Error('no id');
  return { id: QIANWAN, isStarred, text, changed };
};

test('notes written to a file are read back as they were, script and all', () => {
  const notes = [note('<script>alert(1)</script>\n“引号”\u{1F680}')];
  expect(readNotesFile(`\uFEFF${writeNotesFile(notes, () => '前湾新区')}`)).toEqual({ notes, leftOut: 0 });
});

test('a broken file, one of others, and single notes that are wrong are told apart', () => {
  expect(readNotesFile('{"format":')).toBe('broken');
  expect(readNotesFile('[]')).toBe('foreign');
  expect(readNotesFile('{"format":"ningbo-atlas-notes","version":2,"notes":[]}')).toBe('foreign');
  const wrong = [
    note('good'),
    { ...note('x'), id: '../../etc' },
    { ...note('x'), id: '__proto__' },
    { ...note('x'), changed: 'yesterday' },
    { ...note('x'), text: 'x'.repeat(20_001) },
    null,
  ];
  expect(readNotesFile(JSON.stringify({ format: 'ningbo-atlas-notes', version: 1, notes: wrong }))).toEqual({
    notes: [note('good')],
    leftOut: 5,
  });
});

test('two notes of one record become one that loses nothing', () => {
  const early = note('has a port', '2026-11-30T08:00:00.000Z', true);
  const late = note('land is short', '2026-11-30T09:00:00.000Z');
  for (const joined of [joinNotes(early, late), joinNotes(late, early)])
    expect(joined).toEqual({ ...late, isStarred: true, text: 'has a port\n\nland is short' });
  expect(joinNotes(early, note('it has a port there')).text).toBe('it has a port there');
  expect(joinNotes(note(''), late).text).toBe('land is short');
});
