/** A cell of a table; numbers stand to the right. */
export type Cell = string | number;

/** East Asian characters are two columns wide in a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** A Markdown table whose columns also line up in a terminal; nothing for no rows. */
export function markdownTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const numeric = header.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const cells = [header, ...rows].map((row) => row.map((cell) => String(cell).replaceAll('|', '∣')));
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        const space = ' '.repeat(width - widthOf(cell));
        return numeric[column] === true ? space + cell : cell + space;
      })
      .join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (numeric[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return `${[line(head), rule, ...body.map(line)].join('\n')}\n`;
}

/** `12.3%`; `–` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
