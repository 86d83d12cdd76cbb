import { clear, createStore, del, update, values } from 'idb-keyval';
import type { OwnNote } from '../atlas/own-notes/own-note.ts';
import { asideInBrowser } from './notes-aside.ts';
import { createOwnNotes, type NotesStorage, type OwnNotesStore } from './own-notes.ts';

const DATABASE = 'ningbo-atlas-notes';
const STORE = 'notes';

/** Notes in the browser's own database; pages of the same site tell each other when one changes something. */
function notesInBrowser(): NotesStorage {
  // Opened when it is first asked for, once; where the browser keeps nothing for this page, each question is refused.
  const store = createStore(DATABASE, STORE);
  // A channel has no target: only pages of this site hear it.
  /* oxlint-disable unicorn/require-post-message-target-origin */
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(DATABASE) : undefined;
  return {
    all: async () => values<unknown>(store),
    change: async (id, how) => {
      let changed: OwnNote | undefined;
      await update<unknown>(
        id,
        (kept) => {
          changed = how(kept);
          return changed;
        },
        store,
      );
      if (changed === undefined) await del(id, store);
      channel?.postMessage(id);
    },
    clear: async () => {
      await clear(store);
      channel?.postMessage('');
    },
    onChange: (listener) => channel?.addEventListener('message', listener),
    aside: asideInBrowser(),
  };
}

let notes: OwnNotesStore | undefined;

/** The notes of this device; made when they are first asked for. */
export function ownNotes(): OwnNotesStore {
  notes ??= createOwnNotes(notesInBrowser());
  return notes;
}
