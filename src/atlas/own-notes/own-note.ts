import * as v from 'valibot';
import { nodeIdSchema } from '../records/id.ts';

/** Characters of one note at most: far more than anybody types, and little enough to be drawn at once. */
export const MOST_CHARACTERS = 20_000;

/** What a reader keeps of a record, on this device alone: no part of the dataset, of no link and of no file of the atlas. */
export const ownNoteSchema = v.object({
  id: nodeIdSchema,
  isStarred: v.boolean(),
  text: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
  /** When it was last changed, ISO 8601 in UTC. */
  changed: v.pipe(v.string(), v.isoTimestamp()),
});

export type OwnNote = v.InferOutput<typeof ownNoteSchema>;

/** A note as it was kept or sent; `undefined` for anything else. */
export function parseOwnNote(value: unknown): OwnNote | undefined {
  const { output, success } = v.safeParse(ownNoteSchema, value);
  return success ? output : undefined;
}

/** Nothing is kept of a record without a star and a word. */
export const isBlank = ({ isStarred, text }: Pick<OwnNote, 'isStarred' | 'text'>): boolean =>
  !isStarred && text === '';
