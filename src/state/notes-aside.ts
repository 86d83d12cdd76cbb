import * as v from 'valibot';
import { ownNoteSchema } from '../atlas/own-notes/own-note.ts';

const unkeptSchema = v.object({
  note: ownNoteSchema,
  /** When what is kept of the record was last changed, as the page knew it; none where nothing was kept. */
  base: v.optional(v.string()),
});

/** A note as it was changed on a page, until it is known to be kept; blank where it was deleted. */
export type UnkeptNote = v.InferOutput<typeof unkeptSchema>;

/** Unkept notes that were put aside, by this page or by one that was left. */
export interface LeftNotes {
  notes: readonly UnkeptNote[];
  /** Forgets them, once they are kept. */
  drop: () => void;
}

/** Where a page puts aside, at once, what its database keeps a moment later: a page may be left within that moment. */
export interface NotesAside {
  /** Puts these aside in the place of what this page put aside before. */
  put: (unkept: readonly UnkeptNote[]) => void;
  /** All that is aside, of any page. */
  left: () => LeftNotes;
}

/** Texts that are written at once; every way may throw. */
export interface WrittenTexts {
  names: () => readonly string[];
  get: (name: string) => string | undefined;
  set: (name: string, text: string) => void;
  remove: (name: string) => void;
}

const IN_BROWSER: WrittenTexts = {
  names: () => Object.keys(window.localStorage),
  get: (name) => window.localStorage.getItem(name) ?? undefined,
  set: (name, text) => window.localStorage.setItem(name, text),
  remove: (name) => window.localStorage.removeItem(name),
};

const KEY = 'atlas.notes-aside.';

/** Unkept notes in texts that the browser writes at once; nothing is aside where it refuses. */
export function asideInBrowser(written: WrittenTexts = IN_BROWSER): NotesAside {
  // Each page has its own, so that none writes over what another has put aside.
  const key = `${KEY}${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  return {
    put: (unkept) => {
      try {
        if (unkept.length === 0) written.remove(key);
        else written.set(key, JSON.stringify(unkept));
      } catch {
        // The database may still keep them, and says what it does not.
      }
    },
    left: () => {
      const texts = textsOf(written);
      return {
        notes: texts.flatMap(([, text]) => parseUnkept(text)),
        drop: () => {
          // What was put aside since is not known to be kept.
          for (const [name, text] of texts) if (written.get(name) === text) written.remove(name);
        },
      };
    },
  };
}

function textsOf({ names, get }: WrittenTexts): readonly (readonly [string, string])[] {
  try {
    return names()
      .filter((name) => name.startsWith(KEY))
      .map((name) => [name, get(name) ?? ''] as const);
  } catch {
    return [];
  }
}

function parseUnkept(text: string): readonly UnkeptNote[] {
  try {
    const { output, success } = v.safeParse(v.array(unkeptSchema), JSON.parse(text));
    return success ? output : [];
  } catch {
    return [];
  }
}
