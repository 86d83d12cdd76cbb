import { type CsvCell, tabbedText } from '../lib/csv-text.ts';

/** A table as the clipboard holds it: for spreadsheets and plain fields, and for documents. */
export interface TableTexts {
  plain: string;
  html: string;
}

/** Rows that stand below one another on the clipboard, the first of each block its heading. */
export type TextBlock = readonly (readonly CsvCell[])[];

/** Blocks of rows apart by an empty line, cells by tabs; the same as tables of HTML. */
export function tableTexts(blocks: readonly TextBlock[]): TableTexts {
  return {
    plain: blocks.map((rows) => tabbedText(rows)).join('\n'),
    html: blocks.map(htmlTable).join('<p></p>'),
  };
}

function htmlTable(rows: TextBlock): string {
  const lines = rows.map((row, index) => {
    const element = index === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => htmlCell(element, cell)).join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}

/** A text stays a text in Excel, even where it begins like a formula or looks like a date. */
function htmlCell(element: 'th' | 'td', cell: CsvCell): string {
  if (typeof cell === 'number') return `<${element}>${cell}</${element}>`;
  const text = (cell ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
  return `<${element} style="mso-number-format:'\\@'">${text}</${element}>`;
}
