import { describe, expect, test } from 'vitest';
import { knownAddress } from '../../../src/atlas/stories/known-address.ts';
import {
  MOST_STEPS,
  moved,
  type OwnStep,
  readStoryFile,
  writeStoryFile,
} from '../../../src/atlas/stories/own-story.ts';
import { readStoryPlace, storyPlaceText } from '../../../src/atlas/stories/story-place.ts';
import { clockTime, elapsedTime } from '../../../src/surfaces/story/clock.ts';
import { isBare, stepSearch } from '../../../src/surfaces/story/go-to-step.ts';
import { createOwnStories } from '../../../src/surfaces/story/own-stories.ts';

const STEP: OwnStep = { address: '?view=diagram', heading: '图', words: '<b>不是标签</b>', notes: '' };

/** Storage of a device that two windows share; `room` is how many signs it takes. */
function device(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    kept,
    storage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => {
        if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
        kept.set(name, text);
      },
    },
  };
}

describe('a place in a story', () => {
  test.each([
    ['layout.3', { id: 'layout', step: 3 }],
    ['my-1a2b.add', { id: 'my-1a2b', step: 'adding' }],
  ])('%s is read and written alike', (text, place) => {
    const read = readStoryPlace(text);
    expect(read).toEqual(place);
    expect(read && storyPlaceText(read)).toBe(text);
  });

  test.each(['layout', 'layout.0', 'layout.x', 'Layout.1', '.1', 'layout.add', 'layout.1.2', ''])(
    '“%s” is none',
    (text) => expect(readStoryPlace(text)).toBeUndefined(),
  );
});

describe('an address', () => {
  const NAMES = ['view', 'select', 'story', 'lang', 'q'];

  test('keeps what the atlas knows of it, whatever stands before its query, and names the rest', () => {
    expect(knownAddress('https://elsewhere.example/?view=diagram&evil=1&lang=en&story=a.1#x', NAMES)).toEqual(
      {
        address: '?view=diagram',
        unknown: ['evil'],
      },
    );
    expect(knownAddress('javascript:alert(1)', NAMES)).toEqual({ address: '', unknown: [] });
  });

  test('of a step has the story first and the language of who reads; one that names the story alone is bare', () => {
    const search = stepSearch(
      { id: 'layout', step: 2 },
      '?select=place/core/urban&lang=zh',
      '?view=x&lang=en',
    );
    expect(search).toBe('?story=layout.2&select=place/core/urban&lang=en');
    expect(isBare('?story=layout.2&map=8/29/121&lang=en&utm=1', [...NAMES, 'map'])).toBe(true);
    expect(isBare(search, NAMES)).toBe(false);
  });
});

describe('stories of one’s own', () => {
  test('are kept on the device, and the next window has them', () => {
    const { storage } = device();
    const own = createOwnStories(storage);
    const id = own.add({ title: '我的', steps: [] }) ?? '';
    expect(own.addStep(id, STEP)).toBe(1);
    expect(createOwnStories(storage).find(id)).toEqual({ id, title: '我的', steps: [STEP] });
    own.remove(id);
    expect(createOwnStories(storage).store.getState().stories).toEqual([]);
  });

  test('of two windows each keeps what it wrote', () => {
    const { storage } = device();
    const [one, other] = [createOwnStories(storage), createOwnStories(storage)];
    one.add({ title: '一', steps: [] });
    other.add({ title: '二', steps: [] });
    one.refresh();
    expect(one.store.getState().stories.map(({ title }) => title)).toEqual(['一', '二']);
  });

  test('last as long as the page where the device is full, and that is told', () => {
    const { storage, kept } = device(10);
    const own = createOwnStories(storage);
    const id = own.add({ title: '一', steps: [] }) ?? '';
    own.addStep(id, STEP);
    expect(own.find(id)?.steps).toEqual([STEP]);
    expect(own.store.getState().trouble).toBe('full');
    expect(kept.size).toBe(0);
  });

  test('end at a number of steps and at a size, and nothing that was there is lost', () => {
    const own = createOwnStories(device().storage);
    const id = own.add({ title: '', steps: Array.from({ length: MOST_STEPS }, () => STEP) }) ?? '';
    expect(own.addStep(id, STEP)).toBeUndefined();
    expect(own.store.getState().trouble).toBe('long');
    const long = { ...STEP, words: '长'.repeat(2_000) };
    const full = { title: '', steps: Array.from({ length: MOST_STEPS }, () => long) };
    const added = [1, 2, 3, 4, 5, 6].filter(() => own.add(full) !== undefined).length;
    expect(added).toBe(3);
    expect(own.store.getState()).toMatchObject({ trouble: 'long' });
    expect(own.store.getState().stories).toHaveLength(added + 1);
  });

  test('what the device holds and is none is passed over', () => {
    const { storage, kept } = device();
    for (const text of ['{', '7', '[{"id":"layout","title":"x","steps":[]}]', '[null,{"id":"my-1"}]']) {
      kept.set('atlas.stories', text);
      expect(createOwnStories(storage).store.getState().stories).toEqual([]);
    }
  });
});

describe('a file of a story', () => {
  test('is read as it was written', () => {
    const content = { title: '题', steps: [STEP] };
    expect(readStoryFile(writeStoryFile(content))).toEqual(content);
  });

  test.each([
    ['no JSON', '<html>'],
    ['another format', '{"format":"x","version":1,"title":"","steps":[]}'],
    [
      'too many steps',
      writeStoryFile({ title: '', steps: Array.from({ length: MOST_STEPS + 1 }, () => STEP) }),
    ],
    ['words too long', writeStoryFile({ title: '', steps: [{ ...STEP, words: 'x'.repeat(3_000) }] })],
    [
      'an address that is none',
      '{"format":"ningbo-atlas-story","version":1,"title":"","steps":[{"address":1}]}',
    ],
  ])('with %s is none', (_, text) => expect(readStoryFile(text)).toBeUndefined());
});

test('a step is moved by one place, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

test('clock and time gone by', () => {
  expect(clockTime(new Date(2026, 0, 2, 9, 5).getTime())).toBe('09:05');
  expect(elapsedTime(65_999)).toBe('01:05');
  expect(elapsedTime(3_600_000 + 61_000)).toBe('1:01:01');
});
