/**
 * The numbering of a source document, read: `四（二）3 表4-1` is 4, 2, 3, table 4-1. Brackets of any width and spaces do
 * not count, and a number may be written in Chinese or in Arabic.
 */
interface Step {
  /** 条, 款, 项, 附件, 专栏, 表, 图, 脚注; empty for a bare number. */
  label: string;
  /** More than one where the numbering has a hyphen; none where a box has no number. */
  numbers: readonly number[];
}

/** A place in a document as a reader would ask for it. */
export interface WantedPlace {
  /** `2021`, where the words begin with it: documents' ids do. */
  year: string | undefined;
  steps: readonly Step[];
  /** It begins inside a longer numbering: `（二）3`. */
  isTail: boolean;
}

/** How much of a place is asked for: itself, what lies in it, or the end of its numbering. */
export type PlaceFit = 'exact' | 'prefix' | 'infix';

const DIGITS = '一二三四五六七八九';
const NUMBER = `(?:\\d{1,3}(?!\\d)|[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}])`;
const STEP = new RegExp(
  `第?(?<item>${NUMBER})(?<unit>[条款项])` +
    `|(?<label>附件|专栏|脚注|表|图)(?<numbers>${NUMBER}(?:-${NUMBER})*)?` +
    `|(?<bare>${NUMBER})`,
  'uy',
);

/** How an English reader asks for the same, in the order of trial. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\b(?:annex|appendix)\s*(?=\d|$)/g, '附件'],
  [/\bbox\s*(?=\d|$)/g, '专栏'],
  [/\btable\s*(?=\d)/g, '表'],
  [/\bfootnote\s*(?=\d|$)/g, '脚注'],
  [/\b(?:clause|article)\s*(\d+)/g, '第$1条'],
  [/\bitem\s*(\d+)/g, '第$1项'],
];

function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const at = number.indexOf('十');
  if (at === -1) return DIGITS.indexOf(number) + 1;
  const tens = at === 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1;
  const ones = number.length === at + 1 ? 0 : DIGITS.indexOf(number.charAt(at + 1)) + 1;
  return 10 * tens + ones;
}

function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[‐-―−]/g, '-')
      .replaceAll(/[()〔〕[\]]/g, ' ')
      .replaceAll(/\s*-\s*/g, '-')
      // 第 3 条, 表 4-1.
      .replaceAll(/(第|附件|专栏|脚注|表|图)\s+/g, '$1')
      .replaceAll(/\s+([条款项])/g, '$1')
  );
}

/** The steps of a part without spaces; `undefined` where it holds anything but numbering. */
function stepsOf(part: string): Step[] | undefined {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < part.length) {
    const groups = STEP.exec(part)?.groups;
    if (groups === undefined) return undefined;
    const { item, unit, label, numbers, bare } = groups;
    if (unit !== undefined && item !== undefined) steps.push({ label: unit, numbers: [valueOf(item)] });
    else if (label !== undefined) {
      steps.push({ label, numbers: numbers === undefined ? [] : numbers.split('-').map(valueOf) });
    } else if (bare !== undefined) steps.push({ label: '', numbers: [valueOf(bare)] });
  }
  return steps;
}

interface Numbering {
  steps: readonly Step[];
  /** It goes on in words: 附件2 产业培育提升 lies in 附件2. */
  endsInWords: boolean;
}

const known = new Map<string, Numbering>();

/** The numbering of a locator; words in it (附件2 产业培育提升 第1项) are no part of it. */
function numberingOf(locator: string): Numbering {
  const before = known.get(locator);
  if (before !== undefined) return before;
  const parts = plain(locator)
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(stepsOf);
  const numbering = {
    steps: parts.flatMap((steps) => steps ?? []),
    endsInWords: parts.at(-1) === undefined,
  };
  known.set(locator, numbering);
  return numbering;
}

/** Reads what was typed as a place in a document; `undefined` where it is anything else. */
export function wantedPlace(query: string): WantedPlace | undefined {
  const text = ENGLISH.reduce((now, [pattern, chinese]) => now.replaceAll(pattern, chinese), plain(query));
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const year = parts.length > 1 && /^20\d\d$/.test(parts[0] ?? '') ? parts.shift() : undefined;
  const steps: Step[] = [];
  for (const part of parts) {
    const own = stepsOf(part);
    if (own === undefined) return undefined;
    steps.push(...own);
  }
  const [first] = steps;
  // 表 and 图 alone are words like others.
  if (first === undefined || (first.numbers.length === 0 && first.label.length < 2)) return undefined;
  return { year, steps, isTail: /^\s*[（(]/.test(query) };
}

const fits = new WeakMap<WantedPlace, Map<string, PlaceFit | undefined>>();

/** Whether a place of a document is the wanted one. Thousands of records cite a few hundred places: each is told once. */
export function placeFit(wanted: WantedPlace, document: string, locator: string): PlaceFit | undefined {
  const told = fits.get(wanted) ?? new Map<string, PlaceFit | undefined>();
  fits.set(wanted, told);
  const key = `${document}#${locator}`;
  if (!told.has(key)) told.set(key, fitOf(wanted, document, locator));
  return told.get(key);
}

function fitOf(wanted: WantedPlace, document: string, locator: string): PlaceFit | undefined {
  if (wanted.year !== undefined && !document.startsWith(`${wanted.year}-`)) return undefined;
  const { steps, endsInWords } = numberingOf(locator);
  const length = wanted.steps.length;
  const isLabelled = wanted.steps[0]?.label !== '';
  // A bare 四 is the fourth chapter, not everything in it; and likely the beginning of another word.
  if (length === 1 && !isLabelled) {
    return steps.length === 1 && stepFit(wanted.steps[0], steps[0]) === 'exact' ? 'infix' : undefined;
  }
  for (let start = 0; start + length <= steps.length; start += 1) {
    if (start > 0 && !isLabelled && !wanted.isTail) return undefined;
    const stepFits = wanted.steps.map((step, position) => stepFit(step, steps[start + position]));
    if (stepFits.slice(0, -1).some((fit) => fit !== 'exact') || stepFits.at(-1) === undefined) continue;
    const isEnd = start + length === steps.length && stepFits.at(-1) === 'exact' && !endsInWords;
    if (isEnd) return start === 0 || isLabelled ? 'exact' : 'infix';
    if (start === 0 || isLabelled) return 'prefix';
  }
  return undefined;
}

/** 表4 begins 表4-1; 专栏 begins every box. */
function stepFit(wanted: Step | undefined, step: Step | undefined): 'exact' | 'prefix' | undefined {
  if (wanted === undefined || step === undefined || step.label !== wanted.label) return undefined;
  if (wanted.numbers.some((number, position) => number !== step.numbers[position])) return undefined;
  return wanted.numbers.length === step.numbers.length ? 'exact' : 'prefix';
}
