import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround, rangeOfFolded, splitAt } from '../../../src/lib/excerpt.ts';
import { foldText } from '../../../src/lib/fold-text.ts';

test.each([
  ['烧结钕铁硼', '钕铁硼', '烧结[钕铁硼]'],
  ['浙台（象山石浦）经贸', '浙台象山', '[浙台（象山]石浦）经贸'],
  ['ＬＥＤ芯片', 'led', '[ＬＥＤ]芯片'],
  ['Yuyao Robot Valley', 'robotvalley', 'Yuyao [Robot Valley]'],
  ['½份', '1', '[½]份'],
  ['𠮷利汽车', '利汽', '𠮷[利汽]车'],
])('in %s, %s is marked', (text, folded, marked) => {
  const cut = splitAt(text, rangeOfFolded(text, folded));
  expect(`${cut.before}[${cut.marked}]${cut.after}`).toBe(marked);
});

test('what is not there is not marked', () => {
  expect(rangeOfFolded('新材料', '汽车')).toBeUndefined();
  expect(rangeOfFolded('新材料', '')).toBeUndefined();
  expect(splitAt('新材料', undefined)).toEqual({ before: '新材料', marked: '', after: '' });
});

test('a long text is cut on both sides, a short one is not', () => {
  const text = '重点发展工业机器人、谐波减速器、高档数控机床和成套智能装备';
  const range = rangeOfFolded(text, '减速器');
  expect(excerptAround(text, range, 4)).toEqual({
    before: '…人、谐波',
    marked: '减速器',
    after: '、高档数…',
  });
  expect(excerptAround(text, range, 40).before).toBe('重点发展工业机器人、谐波');
  expect(excerptAround(text, undefined, 4)).toEqual({ before: '', marked: '', after: '重点发展工业机器…' });
});

test('any part that begins and ends with a letter is found where its first like stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('浙台（象山 石浦）“Ｅ商”区', 'A-b 重庆·C'),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const start = Math.min(a % text.length, b % text.length);
        const part = text.slice(start, Math.max(a % text.length, b % text.length) + 1);
        fc.pre(foldText(part) !== '');
        const range = rangeOfFolded(text, foldText(part));
        expect(foldText(splitAt(text, range).marked)).toBe(foldText(part));
      },
    ),
  );
});
