import { expect, test } from 'vitest';
import type { WordsOfSurface } from '../../../src/messages/translate.ts';
import { en as allEnglish } from '../../fixtures/all-words.ts';

const surfaces = import.meta.glob<{ words: WordsOfSurface }>('../../../src/surfaces/*/words.ts', {
  eager: true,
});

test('every surface brings the same words in both languages, those that it shares among them', async () => {
  expect(Object.keys(surfaces).length).toBeGreaterThan(10);
  for (const [path, { words }] of Object.entries(surfaces)) {
    const english = await words.en();
    expect([path, ...Object.keys(english).toSorted()]).toEqual([path, ...Object.keys(words.zh).toSorted()]);
    expect(Object.entries(english).filter(([key, text]) => text !== allEnglish[key])).toEqual([]);
  }
});
