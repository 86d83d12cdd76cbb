import * as v from 'valibot';
import { type OwnNote, parseOwnNote } from './own-note.ts';

/** What tells such a file from others. */
const FORMAT = 'ningbo-atlas-notes';

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  notes: v.array(v.unknown()),
});

/** Why a file of notes cannot be read: it is no JSON, or none of ours. */
export type NotesFileComplaint = 'broken' | 'foreign';

/** Notes as a file, each with the name of its record for whoever reads it elsewhere. */
export function writeNotesFile(notes: readonly OwnNote[], nameOf: (id: OwnNote['id']) => string): string {
  const named = notes.map((note) => ({ ...note, name: nameOf(note.id) }));
  return `${JSON.stringify({ format: FORMAT, version: 1, notes: named }, null, 2)}\n`;
}

/** Reads such a file; notes that cannot be understood are counted and left out, the others stay. */
export function readNotesFile(
  text: string,
): { notes: readonly OwnNote[]; leftOut: number } | NotesFileComplaint {
  let json: unknown;
  try {
    // Editors of Windows put a mark before the text.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'broken';
  }
  const { output, success } = v.safeParse(fileSchema, json);
  if (!success) return 'foreign';
  const notes = output.notes.flatMap((note) => parseOwnNote(note) ?? []);
  return { notes, leftOut: output.notes.length - notes.length };
}
