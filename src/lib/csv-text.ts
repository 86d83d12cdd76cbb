export type CsvCell = string | number | undefined;

/**
 * Beginnings that a spreadsheet takes for a formula, full-width and small forms included (OWASP, “CSV injection”), also behind
 * blanks, line breaks and characters that cannot be seen, which some programs drop. Numbers are written as numbers and
 * are not concerned.
 */
const FORMULA_BEGINNING = /^(?:[\t\r\n]|[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** What must stand in quotes (RFC 4180), and outer spaces, which some programs drop. */
const NEEDS_QUOTES = /[",\t\r\n\uFEFF]|^ | $/;

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const isFormula = FORMULA_BEGINNING.test(cell);
  const text = isFormula ? `'${cell}` : cell;
  return isFormula || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows for the clipboard, cells apart by tabs, as spreadsheets take them: in quotes what holds a tab or a line break, formulas
 * disarmed as in CSV.
 */
export function tabbedText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join('\t')}\r\n`).join('');
}

/** CSV as spreadsheets open it without asking: UTF-8 with byte order mark, CRLF, formulas disarmed by an apostrophe. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
