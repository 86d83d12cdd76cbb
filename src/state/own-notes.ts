import { createStore, type StoreApi } from 'zustand/vanilla';
import { joinNotes } from '../atlas/own-notes/join-notes.ts';
import { isBlank, type OwnNote, parseOwnNote } from '../atlas/own-notes/own-note.ts';
import type { NodeId } from '../atlas/records/id.ts';

/** Where notes are kept, each under the id of its record; every way may be refused. */
export interface NotesStorage {
  all: () => Promise<readonly unknown[]>;
  /** Changes what is kept of one record in one step, so that two pages cannot undo each other; `undefined` keeps nothing. */
  change: (id: NodeId, how: (kept: unknown) => OwnNote | undefined) => Promise<void>;
  /** Keeps nothing any more. */
  clear: () => Promise<void>;
  /** Calls back when another page has changed something. */
  onChange: (listener: () => void) => void;
}

/** Why something is not kept: the device is full, or the browser keeps nothing for this page. */
export type NotesTrouble = 'full' | 'refused';

export interface OwnNotes {
  notes: ReadonlyMap<NodeId, OwnNote>;
  /** What could not be kept is still here, for as long as the page is. */
  trouble: NotesTrouble | undefined;
}

/** The reader's notes and stars: kept on the device, the same in every page that is open. */
export interface OwnNotesStore
  extends Pick<StoreApi<OwnNotes>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Changes the note of a record; without a star and a word there is none. */
  change: (id: NodeId, change: Partial<Pick<OwnNote, 'isStarred' | 'text'>>) => void;
  /** Takes over notes of a file; what is there of the same records stays with them. */
  takeIn: (notes: readonly OwnNote[]) => void;
  /** Deletes all of them. */
  clear: () => Promise<void>;
  /** Comes once all that was changed so far is kept or refused. */
  kept: () => Promise<void>;
}

const troubleOf = (error: unknown): NotesTrouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

/** @param now the time, ISO 8601 in UTC */
export function createOwnNotes(
  storage: NotesStorage,
  now = (): string => new Date().toISOString(),
): OwnNotesStore {
  const store = createStore<OwnNotes>()(() => ({ notes: new Map(), trouble: undefined }));
  /** What is known to be kept of each record: another page has changed it where something else is. */
  const base = new Map<NodeId, string | undefined>();
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const put = (note: OwnNote | undefined, id: NodeId): void => {
    const notes = new Map(store.getState().notes);
    if (note === undefined || isBlank(note)) notes.delete(id);
    else notes.set(id, note);
    store.setState({ notes });
  };
  const line = (action: () => Promise<void>): void => {
    waiting += 1;
    queue = queue
      .then(action)
      .then(
        () => undefined,
        (error: unknown) => store.setState({ trouble: troubleOf(error) }),
      )
      .finally(() => {
        waiting -= 1;
      });
  };
  const readAll = async (): Promise<void> => {
    // Where nothing can be read nothing is said: only what is written can be lost.
    const all = await storage.all().catch(() => []);
    // What was typed meanwhile is newer than what was read, and comes again once it is kept.
    if (waiting > 1) return line(readAll);
    const notes = new Map(
      all.flatMap((kept) => {
        const note = parseOwnNote(kept);
        return note === undefined ? [] : [[note.id, note] as const];
      }),
    );
    base.clear();
    for (const { id, changed } of notes.values()) base.set(id, changed);
    // What was refused is nowhere but here.
    if (store.getState().trouble !== undefined)
      for (const note of store.getState().notes.values()) if (!notes.has(note.id)) notes.set(note.id, note);
    store.setState({ notes });
  };
  const keep = (id: NodeId): void =>
    line(async () => {
      const mine = store.getState().notes.get(id);
      let result = mine;
      await storage.change(id, (value) => {
        const kept = parseOwnNote(value);
        const isMovedOn = kept !== undefined && kept.changed !== base.get(id);
        result = isMovedOn && mine !== undefined ? joinNotes(kept, mine) : mine;
        return result;
      });
      base.set(id, result?.changed);
      // Unless more was typed meanwhile, which is kept next.
      if (store.getState().notes.get(id) === mine && result !== mine) put(result, id);
      store.setState({ trouble: undefined });
    });

  storage.onChange(() => line(readAll));
  line(readAll);
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    change: (id, change) => {
      const before = store.getState().notes.get(id) ?? { id, isStarred: false, text: '' };
      put({ ...before, ...change, changed: now() }, id);
      keep(id);
    },
    takeIn: (notes) => {
      for (const note of notes) {
        const before = store.getState().notes.get(note.id);
        put(before === undefined ? note : { ...joinNotes(before, note), changed: now() }, note.id);
        keep(note.id);
      }
    },
    clear: async () => {
      await queue;
      await storage.clear();
      base.clear();
      store.setState({ notes: new Map(), trouble: undefined });
    },
    kept: async () => {
      let last: Promise<unknown> | undefined;
      while (last !== queue) {
        last = queue;
        await last;
      }
    },
  };
}
