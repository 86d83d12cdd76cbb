import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { NodeId } from '../../atlas/records/id.ts';
import { ownNotes } from '../../state/notes-on-device.ts';
import type { OwnNotes, OwnNotesStore } from '../../state/own-notes.ts';

/** Notes in the place of the device's own. */
export const NotesContext = createContext<OwnNotesStore | undefined>(undefined);

/** The notes and stars of the reader, for whoever changes them. */
export function useNotesStore(): OwnNotesStore {
  return use(NotesContext) ?? ownNotes();
}

/** Reads from the notes. */
export function useOwnNotes<Answer>(selector: (state: OwnNotes) => Answer): Answer {
  return useStore(useNotesStore(), selector);
}

/** The note of a record, if there is one. */
export const useOwnNote = (id: NodeId) => useOwnNotes(({ notes }) => notes.get(id));
