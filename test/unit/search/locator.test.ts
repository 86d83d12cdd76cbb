import { describe, expect, test } from 'vitest';
import { placeFit, wantedPlace } from '../../../src/atlas/search/locator.ts';

const SECTIONS = [
  '2016-pilot-plan#四（二）3',
  '2016-pilot-plan#三（二）专栏5',
  '2016-pilot-plan#附件2',
  '2016-pilot-plan#附件2 产业培育提升',
  '2016-pilot-plan#附件2 产业培育提升 第1项',
  '2016-pilot-plan#附件2 产业培育提升 第11项',
  '2020-policy-draft#第3条',
  '2020-policy-draft#第13条',
  '2020-policy-draft#第30条',
  '2020-policy-draft#第4条第1款',
  '2021-14fyp#四',
  '2021-14fyp#四（二）',
  '2021-14fyp#四（二）3',
  '2021-14fyp#四（二）3 表4-1',
  '2021-14fyp#四（二）4 表4-2',
  '2021-14fyp#五（三）专栏5',
  '2021-14fyp#五（四）2',
  '2021-14fyp#五（十）3',
];

/** `fit section` of every section that answers. */
function answersTo(query: string): string[] {
  const wanted = wantedPlace(query);
  if (wanted === undefined) return ['no place'];
  return SECTIONS.flatMap((section) => {
    const [document = '', locator = ''] = section.split('#');
    const fit = placeFit(wanted, document, locator);
    return fit === undefined ? [] : [`${fit} ${document.slice(0, 4)} ${locator}`];
  });
}

describe('a place in a document', () => {
  test.each(['第3条', '第三条', '3条', '第 3 条', '第３条', 'clause 3', 'Article 3'])(
    '%s is the clause, not the thirteenth or the thirtieth',
    (query) => {
      expect(answersTo(query)).toEqual(['exact 2020 第3条']);
    },
  );

  test.each(['四（二）3', '四(二)3', '四（ 二 ）３', '四二3', '4(2)3'])(
    '%s, however it is bracketed, with what lies in it',
    (query) => {
      expect(answersTo(query)).toEqual([
        'exact 2016 四（二）3',
        'exact 2021 四（二）3',
        'prefix 2021 四（二）3 表4-1',
      ]);
    },
  );

  test.each(['表4-1', '表四－一', '表 4–1', 'table 4-1'])('%s is the table', (query) => {
    expect(answersTo(query)).toEqual(['exact 2021 四（二）3 表4-1']);
  });

  test.each([
    ['表4', ['prefix 2021 四（二）3 表4-1', 'prefix 2021 四（二）4 表4-2']],
    ['专栏5', ['exact 2016 三（二）专栏5', 'exact 2021 五（三）专栏5']],
    ['Box 5', ['exact 2016 三（二）专栏5', 'exact 2021 五（三）专栏5']],
    ['专栏', ['prefix 2016 三（二）专栏5', 'prefix 2021 五（三）专栏5']],
    ['第四条', ['prefix 2020 第4条第1款']],
    ['附件2 第1项', ['exact 2016 附件2 产业培育提升 第1项']],
    ['（二）3', ['infix 2016 四（二）3', 'infix 2021 四（二）3']],
    ['五（十）3', ['exact 2021 五（十）3']],
    ['2021 四（二）3 表4-1', ['exact 2021 四（二）3 表4-1']],
    ['2016 四（二）3', ['exact 2016 四（二）3']],
    ['四', ['infix 2021 四']],
    ['二', []],
    ['361', []],
  ])('%s', (query, answers) => {
    expect(answersTo(query)).toEqual(answers);
  });

  test('an annex and all that lies in it, itself first', () => {
    expect(answersTo('附件二')).toEqual([
      'exact 2016 附件2',
      'prefix 2016 附件2 产业培育提升',
      'prefix 2016 附件2 产业培育提升 第1项',
      'prefix 2016 附件2 产业培育提升 第11项',
    ]);
  });

  test('the end of a numbering is asked for by its bracket: 四（二） is not 五（四）2', () => {
    expect(answersTo('四（二）')).toEqual([
      'prefix 2016 四（二）3',
      'exact 2021 四（二）',
      'prefix 2021 四（二）3',
      'prefix 2021 四（二）3 表4-1',
      'prefix 2021 四（二）4 表4-2',
    ]);
  });

  test.each(['钕铁硼', '二十区', '一核四带', '表', '2021', '5G', '246产业', 'a 3', ''])(
    '%s is none',
    (query) => {
      expect(answersTo(query)).toEqual(['no place']);
    },
  );
});
