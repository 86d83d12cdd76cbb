/** The first character of each initial in the order of the dictionary; there are no words with i, u and v. */
const FIRSTS: readonly (readonly [initial: string, first: string])[] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '哒'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '讥'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拿'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '屲'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];

let collator: Intl.Collator | undefined;

/**
 * The pinyin initials of a text as the browser's own dictionary order has them: `打开数据` → `dksj`; letters and digits stay,
 * all else is dropped. A character of several readings gets the commonest: good enough to find a word of the interface
 * by, not a name.
 */
export function pinyinInitials(text: string): string {
  collator ??= new Intl.Collator('zh-Hans-u-co-pinyin');
  const { compare } = collator;
  return Array.from(text.normalize('NFKC').toLowerCase())
    .map((character) => {
      if (/[a-z0-9]/.test(character)) return character;
      if (!/\p{Script=Han}/u.test(character)) return '';
      return FIRSTS.findLast(([, first]) => compare(first, character) <= 0)?.[0] ?? '';
    })
    .join('');
}
