import Papa from 'papaparse';

export type CsvCell = string | number | undefined;

/**
 * Beginnings that a spreadsheet takes for a formula, full-width forms included (OWASP, “CSV injection”). Numbers are
 * written as numbers and are not concerned.
 */
const FORMULA_BEGINNING = /^[=+\-@\t\r＝＋－＠]/;

/** CSV as spreadsheets open it without asking: UTF-8 with byte order mark, CRLF, formulas disarmed by an apostrophe. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (cell === undefined ? '' : cell)));
  const body = Papa.unparse([[...header], ...cells], { newline: '\r\n', escapeFormulae: FORMULA_BEGINNING });
  return `\uFEFF${body}\r\n`;
}
