import { expect, test } from 'vitest';
import { passageAt } from '../../../src/atlas/reading/passage.ts';

const TEXT = {
  document: 'plan',
  parts: [
    { locator: '一', lines: ['一、总体要求'] },
    { locator: '一（一）', lines: ['指导思想', '以创新为引领'] },
    { locator: '一（二）1', lines: ['目标'] },
    { locator: '第1条', lines: ['甲'] },
    { locator: '第11条', lines: ['乙'] },
  ],
};

test.each([
  ['一（一）', { locator: '一（一）', lines: ['指导思想', '以创新为引领'] }],
  // With what lies in it.
  ['一', { locator: '一', lines: ['一、总体要求', '指导思想', '以创新为引领', '目标'] }],
  ['一（二）', { locator: '一（二）', lines: ['目标'] }],
  // Of what has no heading of its own the nearest that it lies in.
  ['一（一）专栏1', { locator: '一（一）', lines: ['指导思想', '以创新为引领'] }],
  ['第1条第2款', { locator: '第1条', lines: ['甲'] }],
  ['第1条', { locator: '第1条', lines: ['甲'] }],
  ['附件2', undefined],
])('%s', (locator, passage) => {
  expect(passageAt(TEXT, locator)).toEqual(passage);
});
