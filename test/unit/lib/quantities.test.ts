import { expect, test } from 'vitest';
import {
  closeQuantities,
  foldWithQuantities,
  holds,
  isSameQuantity,
  needlesOf,
  quantitiesIn,
  quantityOf,
} from '../../../src/lib/quantities.ts';

test.each([
  ['3000万', 3e7, ''],
  ['3,000万元', 3e7, '元'],
  ['3，000 万 元', 3e7, '元'],
  ['３０００万', 3e7, ''],
  ['3千万', 3e7, ''],
  ['三千万', 3e7, ''],
  ['0.3亿', 3e7, ''],
  ['30000000元', 3e7, '元'],
  ['1.2 亿元', 1.2e8, '元'],
  ['一亿二千万', 1.2e8, ''],
  ['1亿2000万元', 1.2e8, '元'],
  ['一亿零五百万', 1.05e8, ''],
  ['两千万', 2e7, ''],
  ['2万亿元', 2e12, '元'],
  ['二十区', 20, '区'],
  ['20区', 20, '区'],
  ['四带', 4, '带'],
  ['8.5%', 8.5, '%'],
  ['百分之十五', 15, '%'],
])('%s is %s %s', (text, value, unit) => {
  expect(quantityOf(text)).toMatchObject({ value, unit });
});

test.each([
  '2025',
  '十四五',
  '2021年',
  '第3条',
  '千亿',
  '千百亿',
  '246万千亿级',
  '三四带',
  '二〇三五年',
  '慈溪5000万',
  '',
])('%s is no quantity', (text) => {
  expect(quantityOf(text)).toBeUndefined();
});

test('a text holds its quantities in their order, and a year no thousands', () => {
  expect(quantitiesIn('2020，300家，最高100万、50万').map(({ text }) => text)).toEqual([
    '300家',
    '100万',
    '50万',
  ]);
  expect(quantitiesIn('一核四带二十区').map(({ value }) => value)).toEqual([4, 20]);
});

test('a year before a level is a word of its own', () => {
  expect(closeQuantities('2023 万亿')).toBe('2023 万亿');
  expect(closeQuantities('产值 1.2 万亿 元')).toBe('产值 1.2万亿元');
});

test('the unit decides only where both name one', () => {
  const [yuan, firms, bare] = ['3000万元', '3000万家', '3000万'].flatMap((text) => quantitiesIn(text));
  if (yuan === undefined || firms === undefined || bare === undefined) throw new Error('No quantity.');
  expect([isSameQuantity(yuan, firms), isSameQuantity(yuan, bare), isSameQuantity(bare, firms)]).toEqual([
    false,
    true,
    true,
  ]);
});

test.each([
  ['3000万', '最高3,000万元', true],
  ['3000万', '最高13000万元', false],
  ['1.2亿', '年产12亿颗', false],
  ['500万元', '最高500万补助', true],
  ['500万元', '500万颗', false],
  ['补助', '最高500万补助', true],
])('%s asked of “%s”: %s', (asked, text, isHeld) => {
  expect(holds(foldWithQuantities(text), needlesOf(asked))).toBe(isHeld);
});
