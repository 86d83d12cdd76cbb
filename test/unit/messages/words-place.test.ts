import { expect, test } from 'vitest';
import { PLACE_CLASSES } from '../../../src/atlas/records/place-at-first-sight.ts';
import { zh as readingWords } from '../../../src/messages/reading/words.zh.ts';
import type { Words } from '../../../src/messages/translate.ts';
import { zh as coreWords } from '../../../src/messages/zh.ts';

const WORDS_FILE = /\/words\.(?:zh|en)\.ts$/;

const texts = import.meta.glob<string>('../../../src/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const subjects = import.meta.glob<{ zh: Words }>('../../../src/messages/reading/*/words.zh.ts', {
  eager: true,
});
const surfaceWords = import.meta.glob<{ zh: Words }>('../../../src/surfaces/*/words.zh.ts', { eager: true });

/** What a module may ask for: the key as a string, or a template whose filled form it can be. */
function asks(text: string): (key: string) => boolean {
  const templates = [...text.matchAll(/`([a-z][A-Za-z-]*\.[^`\s]*\$\{[^`]*)`/g)].map(([, template = '']) => {
    const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
    return new RegExp(`^${parts.join('.+')}$`);
  });
  return (key) =>
    text.includes(`'${key}'`) ||
    text.includes(`"${key}"`) ||
    templates.some((template) => template.test(key));
}

const modules = Object.entries(texts)
  .filter(([path]) => !WORDS_FILE.test(path) && !path.includes('/messages/'))
  .map(([path, text]) => ({ path: path.replace('../../../', ''), asks: asks(text) }));

test.each(Object.entries(surfaceWords))('%s holds words that only its surface speaks', (path, { zh }) => {
  const folder = path.replace('../../../', '').replace('words.zh.ts', '');
  const keys = Object.keys(zh);
  expect(keys.length).toBeGreaterThan(0);
  const elsewhere = modules.filter((module) => !module.path.startsWith(folder));
  expect(
    keys.flatMap((key) =>
      elsewhere.filter((module) => module.asks(key)).map((module) => `${key}: ${module.path}`),
    ),
  ).toEqual([]);
  const own = modules.filter((module) => module.path.startsWith(folder));
  expect(keys.filter((key) => !own.some((module) => module.asks(key)))).toEqual([]);
});

test('words of reading are spoken by no part of the first view', () => {
  // Commands declare their names, which only the palette and the help speak; some parts bring these words along.
  const first = modules.filter(
    ({ path }) =>
      /^src\/(?:app|main|map|surfaces\/legend)\b/.test(path) &&
      !/^src\/app\/(?:commands\b|load-whole|drop-unknown|locate|share-gestures|say-closest|sides\b)/.test(
        path,
      ) &&
      // They speak of places, whose classes the first view has; of documents only once all is there.
      !/^src\/app\/(?:hover-hint|map-announcements)\b/.test(path),
  );
  expect(first.length).toBeGreaterThan(10);
  expect(
    Object.keys(readingWords).flatMap((key) =>
      first.filter((module) => module.asks(key)).map((module) => `${key}: ${module.path}`),
    ),
  ).toEqual([]);
});

test('a word of reading stands in the file of one subject', () => {
  const held = Object.values(subjects).flatMap(({ zh }) => Object.keys(zh));
  expect(held.filter((key, index) => held.indexOf(key) !== index)).toEqual([]);
  expect(held.toSorted()).toEqual(Object.keys(readingWords).toSorted());
});

test('the first view has the words for the classes of all places, and of nothing else', () => {
  const core = Object.keys(coreWords).filter((key) => key.startsWith('class.'));
  expect(core.map((key) => key.replace('class.', '')).toSorted()).toEqual([...PLACE_CLASSES].toSorted());
});
