import { expect, test } from 'vitest';
import { namedCitations } from '../../../src/atlas/facts/named-citations.ts';

const at = (locator: string) => ({ document: '2021-14fyp', locator });
const citations = [at('四（一）1（1）'), at('一（一）6'), at('一（一）'), at('一'), at('表4-1')];

test('a remark that names its place is cited to that place, not to what the place is part of', () => {
  expect(namedCitations('一（一）6称战略性大平台', citations)).toEqual([at('一（一）6')]);
  expect(namedCitations('表4-1与一（一）写法不同', citations)).toEqual([at('一（一）'), at('表4-1')]);
});

test('an ordinary word is no place in a document', () => {
  expect(namedCitations('一处在建', citations)).toEqual([]);
});
