import { expect, test } from 'vitest';
import type { OwnNote } from '../../../src/atlas/own-notes/own-note.ts';
import { type NodeId, parseNodeId } from '../../../src/atlas/records/id.ts';
import { asideInBrowser } from '../../../src/state/notes-aside.ts';
import { createOwnNotes, type NotesStorage } from '../../../src/state/own-notes.ts';

const id = (text: string): NodeId => {
  const parsed = parseNodeId(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
const QIANWAN = id('place/zone/qianwan');
const CORE = id('place/core/ningbo');

/** A device with any number of pages; it may refuse what it is told, and be slow. */
function device() {
  const kept = new Map<string, unknown>();
  const aside = new Map<string, string>();
  let answer: Promise<void> = Promise.resolve();
  const listeners = new Map<object, () => void>();
  let refusal: Error | undefined;
  const page = (): NotesStorage => {
    const me = {};
    return {
      all: async () => [...kept.values()],
      change: async (key, how) => {
        await answer;
        if (refusal !== undefined) throw refusal;
        const note = how(kept.get(key));
        if (note === undefined) kept.delete(key);
        else kept.set(key, note);
        for (const [other, listener] of listeners) if (other !== me) listener();
      },
      clear: async () => {
        kept.clear();
        for (const [other, listener] of listeners) if (other !== me) listener();
      },
      onChange: (listener) => listeners.set(me, listener),
      aside: asideInBrowser({
        names: () => [...aside.keys()],
        get: (name) => aside.get(name),
        set: (name, text) => void aside.set(name, text),
        remove: (name) => void aside.delete(name),
      }),
    };
  };
  const refuse = (error: Error | undefined): void => {
    refusal = error;
  };
  /** From now on nothing is kept until this is called, as if the page were left before. */
  const leave = (): (() => void) => {
    const ways: (() => void)[] = [];
    answer = new Promise((resolve) => {
      ways.push(resolve);
    });
    return () => {
      for (const goOn of ways) goOn();
    };
  };
  const comeBack = (): void => {
    answer = Promise.resolve();
  };
  return { kept, page, refuse, aside, leave, comeBack };
}

let time = 0;
const tick = (): string => new Date((time += 1_000)).toISOString();
const textOf = (notes: { getState: () => { notes: ReadonlyMap<NodeId, OwnNote> } }, key = QIANWAN) =>
  notes.getState().notes.get(key)?.text;

test('what is typed is kept with every letter, and there when the page is opened again', async () => {
  const { kept, page } = device();
  const notes = createOwnNotes(page(), tick);
  for (const text of ['离', '离港', '离港近']) notes.change(QIANWAN, { text });
  notes.change(CORE, { isStarred: true });
  expect(textOf(notes)).toBe('离港近');
  await notes.kept();
  expect(kept.size).toBe(2);
  const again = createOwnNotes(page(), tick);
  await again.kept();
  expect(textOf(again)).toBe('离港近');
  again.change(QIANWAN, { text: '' });
  again.change(CORE, { isStarred: false });
  await again.kept();
  expect(kept.size).toBe(0);
});

test('two pages show the same; what both write at once is joined, and nothing is lost', async () => {
  const { page } = device();
  const [one, other] = [createOwnNotes(page(), tick), createOwnNotes(page(), tick)];
  await Promise.all([one.kept(), other.kept()]);
  one.change(QIANWAN, { text: '一' });
  await one.kept();
  await other.kept();
  expect(textOf(other)).toBe('一');
  other.change(QIANWAN, { text: '一二' });
  one.change(QIANWAN, { text: '一三' });
  for (let round = 0; round < 4; round += 1) await Promise.all([one.kept(), other.kept()]);
  expect(textOf(one)).toBe(textOf(other));
  expect(textOf(one)).toContain('一二');
  expect(textOf(one)).toContain('一三');
});

test('a full device is told from one that refuses; the words stay here, and are kept once there is room', async () => {
  const { kept, page, refuse } = device();
  const notes = createOwnNotes(page(), tick);
  refuse(new DOMException('no room', 'QuotaExceededError'));
  notes.change(QIANWAN, { text: '很长的一段' });
  await notes.kept();
  expect(notes.getState().trouble).toBe('full');
  expect(textOf(notes)).toBe('很长的一段');
  refuse(new Error('not allowed'));
  notes.change(QIANWAN, { text: '很长的一段话' });
  await notes.kept();
  expect(notes.getState().trouble).toBe('refused');
  refuse(undefined);
  notes.change(QIANWAN, { text: '短' });
  await notes.kept();
  expect(notes.getState().trouble).toBeUndefined();
  expect(kept.get(QIANWAN)).toMatchObject({ text: '短' });
});

test('notes of a file are taken in beside what is there', async () => {
  const { kept, page } = device();
  const notes = createOwnNotes(page(), tick);
  notes.change(QIANWAN, { text: '我的' });
  notes.takeIn([
    { id: QIANWAN, isStarred: true, text: '同事的', changed: '2026-01-01T00:00:00.000Z' },
    { id: CORE, isStarred: true, text: '', changed: '2026-01-01T00:00:00.000Z' },
  ]);
  await notes.kept();
  expect(notes.getState().notes.get(QIANWAN)).toMatchObject({ isStarred: true });
  expect(textOf(notes)).toMatch(/我的/);
  expect(textOf(notes)).toMatch(/同事的/);
  expect(kept.size).toBe(2);
});

test('all of them are deleted at once, in every page', async () => {
  const { kept, page } = device();
  const [one, other] = [createOwnNotes(page(), tick), createOwnNotes(page(), tick)];
  one.change(QIANWAN, { text: '一' });
  await one.kept();
  await other.kept();
  await one.clear();
  await other.kept();
  expect(kept.size).toBe(0);
  expect(one.getState().notes.size + other.getState().notes.size).toBe(0);
});

test('what was typed and not kept when the page was left is kept by the next one', async () => {
  const { kept, page, aside, leave, comeBack } = device();
  const left = createOwnNotes(page(), tick);
  left.change(CORE, { isStarred: true });
  await left.kept();
  leave();
  left.change(QIANWAN, { text: '离' });
  left.change(QIANWAN, { text: '离港近' });
  left.change(CORE, { isStarred: false });
  expect(kept.size).toBe(1);
  comeBack();
  const next = createOwnNotes(page(), tick);
  await next.kept();
  expect(textOf(next)).toBe('离港近');
  expect([...kept.keys()]).toEqual([QIANWAN]);
  expect(aside.size).toBe(0);
});

test('what was kept since a page was left is joined with what it left, and a later word is not deleted', async () => {
  const { kept, page, leave, comeBack } = device();
  const [left, other] = [createOwnNotes(page(), tick), createOwnNotes(page(), tick)];
  left.change(QIANWAN, { text: '一' });
  left.change(CORE, { text: '一' });
  await left.kept();
  await other.kept();
  leave();
  left.change(QIANWAN, { text: '一二' });
  left.change(CORE, { text: '' });
  comeBack();
  other.change(QIANWAN, { text: '一三' });
  other.change(CORE, { text: '一三' });
  await other.kept();
  const next = createOwnNotes(page(), tick);
  await next.kept();
  expect(textOf(next)).toContain('一二');
  expect(textOf(next)).toContain('一三');
  expect(textOf(next, CORE)).toBe('一三');
  expect(kept.size).toBe(2);
});

test('what is typed while an earlier word is being kept takes its place, and is not put below it', async () => {
  const { kept, page, leave, comeBack } = device();
  const left = createOwnNotes(page(), tick);
  await left.kept();
  const answer = leave();
  left.change(QIANWAN, { text: '离港近' });
  await Promise.resolve();
  left.change(QIANWAN, { text: '离站近' });
  answer();
  await left.kept();
  expect(kept.get(QIANWAN)).toMatchObject({ text: '离站近' });
  comeBack();
  expect(textOf(createOwnNotes(page(), tick))).toBeUndefined();
});

test('where the database refuses, what was put aside is shown by the next page; all of it is deleted on demand', async () => {
  const { page, refuse, aside } = device();
  refuse(new Error('not allowed'));
  const left = createOwnNotes(page(), tick);
  left.change(QIANWAN, { text: '离港近' });
  await left.kept();
  const next = createOwnNotes(page(), tick);
  await next.kept();
  expect(textOf(next)).toBe('离港近');
  expect(next.getState().trouble).toBe('refused');
  await next.clear();
  expect(aside.size).toBe(0);
});

test('what is typed before the database has refused is not written over by what a page left', async () => {
  const { page, refuse } = device();
  refuse(new Error('not allowed'));
  const left = createOwnNotes(page(), tick);
  left.change(QIANWAN, { text: '离港近' });
  await left.kept();
  const next = createOwnNotes(page(), tick);
  next.change(QIANWAN, { text: '明早要问' });
  await next.kept();
  expect(textOf(next)).toContain('明早要问');
  expect(textOf(next)).toContain('离港近');
});
