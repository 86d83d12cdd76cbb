import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { pinyinInitials } from '../../../src/lib/pinyin-initials.ts';
import { zh } from '../../fixtures/all-words.ts';

const WORDS = Object.entries(zh)
  .filter(([key]) => /^(command|door|tab|nav|panel)\./.test(key))
  .map(([, words]) => words.replace(/\{.*?\}/g, '').replace(/[^\p{Script=Han}]/gu, ''));

test('letters stay, signs go, full-width letters are plain', () => {
  expect(pinyinInitials('打开 1+X（Ａ）')).toBe('dk1xa');
});

test('the words of commands have the initials that a dictionary gives them', () => {
  expect(WORDS.length).toBeGreaterThan(40);
  const wrong = WORDS.filter((words) => pinyinInitials(words) !== initialsByDictionary(words));
  expect(wrong).toEqual([]);
});

function initialsByDictionary(words: string): string {
  return pinyin(words, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
}
