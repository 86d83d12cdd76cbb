/** Quotation marks: the same name is quoted in one place and not in the next. */
const QUOTES = /["'“”‘’「」『』]/g;
/** Raised figures are marks of footnotes, not numbers. */
const RAISED = /[¹²³⁰-⁹]/g;
const DASHES = /[‐‑–—−]/g;

/**
 * A text as it is compared: half width, without quotation marks, spaces and line breaks. Between two figures a space or
 * break stays as `|`, so that the cells of a table do not run together into one number.
 */
export function normalise(text: string): string {
  return text
    .replace(RAISED, '')
    .normalize('NFKC')
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .replace(/(?<=[\d.%])\s+(?=[\d.])/g, '|')
    .replace(/\s+/g, '');
}

/** Numbering before a heading: 一、 (一) 1. 1、 专栏1: 表4-1 附件1 第3条. */
const LIST_NUMBER =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、](?!\d)|专栏\d*:?|表\d+-\d+:?|附件\d*:?|第\d+[条项])/;

/** What follows all the numbering at the beginning of a line. */
export function withoutNumbering(line: string): string {
  const rest = line.replace(LIST_NUMBER, '');
  return rest === line ? line : withoutNumbering(rest);
}
