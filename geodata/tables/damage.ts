import { isMisread } from './mojibake.ts';

/** Words on what is wrong with a cell. */
export interface CellProblem {
  zh: string;
  en: string;
}

interface Kind {
  test: (text: string) => boolean;
  zh: string;
  en: string;
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** A question in English ends in a mark; any other one stands where a character was lost. */
const LOST = /\uFFFD|\?{2,}|^\?|\?(?![\s)”"]|$)|(?<![A-Za-z0-9)”"])\?|[\p{Co}\p{Cs}]|(?!\s)\p{Cc}/u;
const ERRORS =
  /#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)|#{2,}|^Err:\d+$/i;
/** Five digits alone are a day of this century as spreadsheets count days. */
const REWRITTEN =
  /^(?:[+-]?\d+(?:\.\d+)?E[+-]?\d+|(?:3[6-9]|[4-6]\d)\d{3}(?:\.\d+)?|TRUE|FALSE|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}月\d{1,2}日|\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?|[A-Z][a-z]{2}-\d{2,4})$/i;
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/i;
const BLANKS = /[^\S ]|\u3164| {2,}/u;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

const isRewritten = matches(REWRITTEN);

/** What spreadsheets, editors and the clipboard do to a text, the surer before the vaguer. */
const KINDS: readonly Kind[] = [
  {
    test: matches(ERRORS),
    zh: '是表格软件的错误值或列宽不足的占位，不是内容，请填回原文',
    en: 'is an error value of the spreadsheet, not a content; write the original again',
  },
  {
    test: matches(LOST),
    zh: '汉字在保存时丢失，请从原件恢复，并另存为“CSV UTF-8”',
    en: 'characters were lost when the file was saved; restore them and save as “CSV UTF-8”',
  },
  {
    test: isMisread,
    zh: '是乱码：文字曾以错误的编码打开再保存，请从原件恢复，并另存为“CSV UTF-8”',
    en: 'was read in a wrong encoding and saved so; restore it and save as “CSV UTF-8”',
  },
  {
    test: matches(/^(?:[=＝@＠]|[+\-＋－][\w(])/),
    zh: '以公式符号开头，请改为公式的结果或原文',
    en: 'begins like a formula; write its result or the original text',
  },
  {
    test: isRewritten,
    zh: '像是被表格软件改写的日期、数字或真假值，请把该列设为文本，填回原文',
    en: 'looks rewritten by a spreadsheet as a date, number or truth value; format the column as text and write the original',
  },
  { test: matches(MARKUP), zh: '带有网页代码，请只粘贴文字', en: 'contains HTML; paste the text alone' },
  {
    test: matches(INVISIBLE),
    zh: '含看不见的字符，请删去',
    en: 'contains an invisible character; delete it',
  },
  {
    test: matches(BLANKS),
    zh: '含换行、连续空格或特殊空格，请改为一个普通空格或删去',
    en: 'contains a line break, several blanks or an unusual one; write one plain blank or none',
  },
];

/**
 * What damaged a text, `undefined` where nothing shows. The message repeats the cell and names the first character that
 * cannot be seen by its number.
 * @param isFree the column has no pattern of its own, whose message would say more of a rewritten value
 */
export function damageOf(text: string, isFree = true): CellProblem | undefined {
  const kind = KINDS.find(({ test }) => test(text));
  if (!isFree && kind?.test === isRewritten) return undefined;
  if (kind === undefined) return undefined;
  const unseen = /[\p{Cf}\p{Co}\p{Cc}\p{Default_Ignorable_Code_Point}]|[^\S ]/u.exec(text)?.[0];
  const named = unseen === undefined ? '' : ` (U+${codeOf(unseen)})`;
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { zh: `“${shown}”${named}：${kind.zh}`, en: `“${shown}”${named}: ${kind.en}` };
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
