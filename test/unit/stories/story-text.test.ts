import { describe, expect, test } from 'vitest';
import { figuresIn, numberWordIn } from '../../../geodata/stories/figures.ts';
import { readStoryText, STORY_COLUMNS } from '../../../geodata/stories/story-table.ts';

const HEAD = `| ${STORY_COLUMNS.join(' | ')} |\n| ${STORY_COLUMNS.map(() => '---').join(' | ')} |`;

describe('a story’s file', () => {
  test('is two titles, two leads and a row a step, each with its line', () => {
    const text = `# 题\n\n## Title\n\n导语。\n\nA lead.\n\n${HEAD}\n| ?view=diagram | a；b | 头 | Head | 一 \\| 二 | One | | | d#1 |\n`;
    const read = readStoryText(text);
    expect(read).toMatchObject({ titles: ['题', 'Title'], leads: ['导语。', 'A lead.'], strange: [] });
    expect(read.rows).toHaveLength(1);
    expect(read.rows[0]).toMatchObject({
      line: 11,
      cells: { address: '?view=diagram', records: 'a；b', words: '一 | 二', notes: '', citations: 'd#1' },
    });
  });

  test('tells by their lines what has another form: a cell too few, text below the table, a table without its head', () => {
    expect(readStoryText(`${HEAD}\n| ?a=b | c |\nmore`).strange).toEqual([3, 4]);
    expect(readStoryText('| a | b |').strange).toEqual([1]);
  });
});

describe('figures', () => {
  test.each([
    ['3.7 万亿元', [3.7e12]],
    ['3.7 trillion yuan', [3.7e12]],
    ['300 亿元以上', [3e10]],
    ['30 billion', [3e10]],
    ['64 万元', [640_000]],
    ['640,000 yuan', [640_000]],
    ['二十区、十四五', [20, 14]],
    ['五十七片', [57]],
    ['两份文件，四带，八处', []],
    ['“361”和 2027 年', [361, 2027]],
    ['25%', [25]],
  ])('of “%s” are %j', (text, values) => {
    expect([...figuresIn(text).keys()]).toEqual(values);
  });

  test('above ten are digits in English, or cannot be checked', () => {
    expect(numberWordIn('its twenty zones')).toBe('twenty');
    expect(numberWordIn('the nine clusters, often')).toBeUndefined();
  });
});
