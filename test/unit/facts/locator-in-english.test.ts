import { expect, test } from 'vitest';
import { locatorInEnglish } from '../../../src/atlas/facts/locator-in-english.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';

test.each([
  ['四（二）3 表4-1', '§4(2)3 table 4-1'],
  ['四（一）1（1）', '§4(1)1(1)'],
  ['五（十）2', '§5(10)2'],
  ['三', '§3'],
  ['六2', '§6.2'],
  ['三（一）专栏1', '§3(1) box 1'],
  ['三（三）专栏', '§3(3) box'],
  ['一（一）表1-1', '§1(1) table 1-1'],
  ['第3条', 'clause 3'],
  ['第17条第2款', 'clause 17 paragraph 2'],
  ['脚注1', 'footnote 1'],
  ['前言', 'preamble'],
  ['附件2 产业培育提升 第10项', 'annex 2, fostering industries, item 10'],
  ['附件3 别的', 'annex 3, 别的'],
])('%s is %s', (locator, english) => {
  expect(locatorInEnglish(locator)).toBe(english);
});

test('no section of the documents keeps Chinese, and no two of one document become one', {
  timeout: 60_000,
}, async () => {
  const { dataset } = await realGraph();
  for (const { id, sections } of dataset.documents) {
    const english = sections.map(({ locator }) => locatorInEnglish(locator));
    expect(english.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
    expect(`${id} ${new Set(english).size}`).toBe(`${id} ${sections.length}`);
  }
});
