import Papa from 'papaparse';
import type { Problems } from '../checks/problems.ts';
import { decodeText, type EncodingFault } from './decode-text.ts';

/** A table as text: header and records with the row numbers that a spreadsheet shows. */
export interface RawTable {
  header: string[];
  records: { row: number; cells: string[] }[];
}

const FAULTS: Record<EncodingFault, { zh: string; en: string }> = {
  gbk: {
    zh: '文件是 GBK 编码。请在表格软件中另存为“CSV UTF-8（逗号分隔）”',
    en: 'the file is encoded in GBK; save it as “CSV UTF-8 (comma delimited)”',
  },
  excel: {
    zh: '文件是 Excel 工作簿，不是 CSV。请另存为“CSV UTF-8（逗号分隔）”',
    en: 'the file is an Excel workbook, not CSV; save it as “CSV UTF-8 (comma delimited)”',
  },
  unknown: {
    zh: '文件不是 UTF-8 文本，无法读取。请另存为“CSV UTF-8（逗号分隔）”',
    en: 'the file is not UTF-8 text; save it as “CSV UTF-8 (comma delimited)”',
  },
};

/**
 * Parses a table as spreadsheets save it: byte order mark, CRLF, `,` `;` or tab between cells, blank rows and blank
 * columns at the end are all fine. Cells are trimmed.
 * @returns `undefined` after reporting why the file cannot be read.
 */
export function parseTable(file: string, bytes: Uint8Array, problems: Problems): RawTable | undefined {
  const decoded = decodeText(bytes);
  if (decoded.fault !== undefined) {
    problems.add({ file, ...FAULTS[decoded.fault] });
    return undefined;
  }
  const parsed = Papa.parse<string[]>(decoded.text, { delimiter: delimiterOf(decoded.text) });
  if (parsed.errors.length > 0) {
    for (const error of parsed.errors) {
      problems.add({
        file,
        ...(error.row === undefined ? {} : { row: error.row + 1 }),
        zh: '引号没有成对，表格从这里起无法读取',
        en: `unbalanced quotes, the table cannot be read from here on (${error.message})`,
      });
    }
    return undefined;
  }
  const [header, ...records] = parsed.data.map((record) => record.map((cell) => cell.trim()));
  return {
    header: withoutBlankEnd(header ?? []),
    records: records
      .map((cells, index) => ({ row: index + 2, cells: withoutBlankEnd(cells) }))
      .filter((record) => record.cells.length > 0),
  };
}

function delimiterOf(text: string): string {
  // A title above the header has none of them.
  const header = text.split(/\r\n|\r|\n/, 5).find((line) => /[,;\t]/.test(line)) ?? '';
  if (header.includes(',')) return ',';
  return header.includes('\t') ? '\t' : ';';
}

function withoutBlankEnd(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
