/** The places of a document that have a name instead of a number. */
const NAMED: Readonly<Record<string, string>> = {
  通知: 'notice',
  函: 'covering letter',
  前言: 'preamble',
  附则: 'supplementary provisions',
  文末: 'closing words',
};

/** The parts of the annexes by their headings; our own translations. */
const PARTS: Readonly<Record<string, string>> = {
  创新能力: 'capacity to innovate',
  质量效益: 'quality and returns',
  融合发展: 'integration',
  绿色发展: 'green development',
  产业培育提升: 'fostering industries',
  产业创新与成果转化: 'industrial innovation and transfer',
  制造业创新中心建设: 'manufacturing innovation centres',
  人才引进培养: 'attracting and training talent',
  改变金融服务方式: 'new ways of financing',
  改革土地要素配置手段: 'reform of land allocation',
  改变资金扶持方式: 'new ways of funding',
  改善政企协同机制: 'government and business together',
};

const DIGITS = '一二三四五六七八九';
const CHINESE = `(?:[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}])`;

const digit = (text: string) => (text === '' ? 0 : DIGITS.indexOf(text) + 1);

function arabic(number: string): string {
  if (/^\d/.test(number)) return number;
  const at = number.indexOf('十');
  if (at === -1) return String(digit(number));
  return String(10 * (at === 0 ? 1 : digit(number.charAt(0))) + digit(number.slice(at + 1)));
}

/** A section by its numbering, `四（二）3`: the chapter, what is in brackets, and plain numbers below. */
const SECTION = new RegExp(`^(?<chapter>${CHINESE})(?<rest>(?:（(?:${CHINESE}|\\d+)）|\\d+)*)`, 'u');
const UNIT = /^第(?<number>\d+)(?<unit>[条款项])/u;
const LABELLED = /^(?<label>附件|专栏|脚注|表|图)(?<number>\d+(?:-\d+)*)?/u;

const UNITS: Readonly<Record<string, string>> = { 条: 'clause', 款: 'paragraph', 项: 'item' };
const LABELS: Readonly<Record<string, string>> = {
  附件: 'annex',
  专栏: 'box',
  脚注: 'footnote',
  表: 'table',
  图: 'figure',
};

/** `四（二）3` → `§4(2)3`; a number that follows the chapter at once stands apart from it: `六2` → `§6.2`. */
function sectionWords(chapter: string, rest: string): string {
  const below = rest.replaceAll(/（([^）]+)）/gu, (_, inner: string) => `(${arabic(inner)})`);
  return `§${arabic(chapter)}${/^\d/.test(below) ? '.' : ''}${below}`;
}

/** The first step of a numbering in English, and how many characters it takes; a step nobody knows stays as it is written. */
function firstStep(text: string): readonly [words: string, length: number] {
  const section = SECTION.exec(text);
  const { chapter, rest = '' } = section?.groups ?? {};
  if (section !== null && chapter !== undefined) return [sectionWords(chapter, rest), section[0].length];
  const unit = UNIT.exec(text);
  if (unit !== null)
    return [`${UNITS[unit.groups?.['unit'] ?? ''] ?? ''} ${unit.groups?.['number'] ?? ''}`, unit[0].length];
  const labelled = LABELLED.exec(text);
  if (labelled !== null) {
    const { label = '', number } = labelled.groups ?? {};
    return [`${LABELS[label] ?? label}${number === undefined ? '' : ` ${number}`}`, labelled[0].length];
  }
  const word = /^[^\s]+/u.exec(text)?.[0] ?? text;
  return [NAMED[word] ?? PARTS[word] ?? word, word.length];
}

/**
 * A place in a source document as an English reader finds it: `四（二）3 表4-1` → `§4(2)3 table 4-1`, `第3条` → `clause 3`,
 * `附件2 人才引进培养 第1项` → `annex 2, attracting and training talent, item 1`. What has no English stays verbatim.
 */
export function locatorInEnglish(locator: string): string {
  const steps: string[] = [];
  let rest = locator.trim();
  while (rest !== '') {
    const [words, length] = firstStep(rest);
    steps.push(words);
    rest = rest.slice(Math.max(length, 1)).trimStart();
  }
  const separator = steps[0]?.startsWith('annex') === true ? ', ' : ' ';
  return steps.join(separator);
}

/** A place in a document in the reader's language. */
export function locatorIn(locator: string, language: 'zh' | 'en'): string {
  return language === 'en' ? locatorInEnglish(locator) : locator;
}
