import { createStore, type StoreApi } from 'zustand/vanilla';
import { joinNotes } from '../atlas/own-notes/join-notes.ts';
import { isBlank, type OwnNote, parseOwnNote } from '../atlas/own-notes/own-note.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { NotesAside, UnkeptNote } from './notes-aside.ts';

/** Where notes are kept, each under the id of its record; every way may be refused. */
export interface NotesStorage {
  all: () => Promise<readonly unknown[]>;
  /** Changes what is kept of one record in one step, so that two pages cannot undo each other; `undefined` keeps nothing. */
  change: (id: NodeId, how: (kept: unknown) => OwnNote | undefined) => Promise<void>;
  /** Keeps nothing any more. */
  clear: () => Promise<void>;
  /** Calls back when another page has changed something. */
  onChange: (listener: () => void) => void;
  /** For what is not kept yet when the page is left. */
  aside: NotesAside;
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

/** What to keep of a record where a page left this unkept: what was kept since is not undone. */
function takenBack(value: unknown, { note, base }: UnkeptNote): OwnNote | undefined {
  const kept = parseOwnNote(value);
  const isMovedOn = kept !== undefined && kept.changed !== base;
  if (isBlank(note)) return isMovedOn && kept.changed > note.changed ? kept : undefined;
  return isMovedOn ? joinNotes(kept, note) : note;
}

/** @param now the time, ISO 8601 in UTC */
export function createOwnNotes(
  storage: NotesStorage,
  now = (): string => new Date().toISOString(),
): OwnNotesStore {
  const store = createStore<OwnNotes>()(() => ({ notes: new Map(), trouble: undefined }));
  /** What is known to be kept of each record: another page has changed it where something else is. */
  const base = new Map<NodeId, string | undefined>();
  /** What was changed and is not known to be kept. */
  const unkept = new Map<NodeId, UnkeptNote>();
  let queue: Promise<unknown> = Promise.resolve();

  const put = (note: OwnNote | undefined, id: NodeId): void => {
    const notes = new Map(store.getState().notes);
    if (note === undefined || isBlank(note)) notes.delete(id);
    else notes.set(id, note);
    store.setState({ notes });
  };
  const line = (action: () => Promise<void>): void => {
    queue = queue.then(action).then(
      () => undefined,
      (error: unknown) => store.setState({ trouble: troubleOf(error) }),
    );
  };
  const readAll = async (): Promise<void> => {
    // Where nothing can be read nothing is said: only what is written can be lost.
    const all = await storage.all().catch(() => []);
    const notes = new Map<NodeId, OwnNote>();
    for (const value of all) {
      const kept = parseOwnNote(value);
      if (kept !== undefined) notes.set(kept.id, kept);
    }
    for (const id of new Set([...base.keys(), ...notes.keys()]))
      if (!unkept.has(id)) base.set(id, notes.get(id)?.changed);
    // What was typed meanwhile is newer than what was read, and what was refused is nowhere but here.
    for (const { note } of unkept.values())
      if (isBlank(note)) notes.delete(note.id);
      else notes.set(note.id, note);
    store.setState({ notes });
  };
  /** Keeps what a page had not kept when it was left; where that is refused, this page goes on with it. */
  const takeBack = async (): Promise<void> => {
    const { notes, drop } = storage.aside.left();
    try {
      for (const left of notes) await storage.change(left.note.id, (kept) => takenBack(kept, left));
      drop();
    } catch (error) {
      for (const left of notes) {
        const own = unkept.get(left.note.id);
        // What was typed here meanwhile stays.
        const note = own === undefined ? left.note : joinNotes(left.note, own.note);
        unkept.set(note.id, { ...left, note });
        put(note, note.id);
      }
      throw error;
    }
  };
  const putAside = (): void => storage.aside.put([...unkept.values()]);
  const markUnkept = (note: OwnNote): void => {
    unkept.set(note.id, { note, base: base.get(note.id) });
    put(note, note.id);
  };
  const keep = (id: NodeId): void =>
    line(async () => {
      const aside = unkept.get(id);
      const mine = store.getState().notes.get(id);
      let result = mine;
      await storage.change(id, (value) => {
        const kept = parseOwnNote(value);
        const isMovedOn = kept !== undefined && kept.changed !== base.get(id);
        result = isMovedOn && mine !== undefined ? joinNotes(kept, mine) : mine;
        return result;
      });
      base.set(id, result?.changed);
      const since = unkept.get(id);
      if (since === aside) unkept.delete(id);
      else if (since !== undefined) unkept.set(id, { ...since, base: result?.changed });
      if (since !== aside || unkept.size === 0) putAside();
      // Unless more was typed meanwhile, which is kept next.
      if (store.getState().notes.get(id) === mine && result !== mine) put(result, id);
      store.setState({ trouble: undefined });
    });

  storage.onChange(() => line(readAll));
  line(takeBack);
  line(readAll);
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    change: (id, change) => {
      const before = store.getState().notes.get(id) ?? { id, isStarred: false, text: '' };
      markUnkept({ ...before, ...change, changed: now() });
      putAside();
      keep(id);
    },
    takeIn: (notes) => {
      for (const note of notes) {
        const before = store.getState().notes.get(note.id);
        markUnkept(before === undefined ? note : { ...joinNotes(before, note), changed: now() });
        keep(note.id);
      }
      putAside();
    },
    clear: async () => {
      await queue;
      await storage.clear();
      storage.aside.left().drop();
      unkept.clear();
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
