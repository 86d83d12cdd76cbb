import type { Problems } from '../checks/problems.ts';
import { reportDescents } from './ascending.ts';
import { type CellProblemAt, tellCells } from './broken-columns.ts';
import { parseTable, type RawTable } from './parse-table.ts';
import type { ProjectFiles } from './project-files.ts';
import type { Row, Table } from './table.ts';
import type { TableField, TableSchema } from './table-schema.ts';
import { validateCell } from './validate-cell.ts';

/** Reads one table, converts its cells and reports everything in it that breaks its schema, except foreign keys. */
export function readTable(
  files: ProjectFiles,
  table: { name: string; file: string; schema: TableSchema },
  problems: Problems,
): Table {
  const unreadable: Table = { ...table, readable: false, rows: [] };
  const bytes = files.read(table.file);
  if (bytes === undefined) {
    problems.add({ file: table.file, zh: '缺少这个文件', en: 'the file is missing' });
    return unreadable;
  }
  const raw = parseTable(table.file, bytes, problems);
  if (raw === undefined || !headerFits(table.file, raw, table.schema, problems)) return unreadable;
  if (raw.header.some((column, index) => column !== table.schema.fields[index]?.name)) {
    problems.remark({
      file: table.file,
      row: 1,
      zh: '列的次序与原来不同。若只挪动了表头而没有挪动下面的格，请恢复',
      en: 'the columns stand in another order; if their headings were moved without the cells below, move them back',
    });
  }
  const rows = readRows(table.file, raw, table.schema, problems);
  if (rows === undefined) return unreadable;
  reportRepeatedKeys(table.file, rows, table.schema, problems);
  reportDescents(rows, table.schema, problems);
  return { ...table, readable: true, rows };
}

/** Columns may stand in any order, but their names are the contract with the schema. */
function headerFits(file: string, raw: RawTable, schema: TableSchema, problems: Problems): boolean {
  const expected = schema.fields.map((field) => field.name);
  const rowOfHeader = raw.records
    .slice(0, 5)
    .find(({ cells }) => expected.filter((name) => cells.includes(name)).length * 2 > expected.length);
  const known = expected.filter((name) => raw.header.includes(name)).length;
  if (raw.header.length === 0 && raw.records.length === 0) {
    problems.add({
      file,
      zh: '文件是空的，请从上一版恢复',
      en: 'the file is empty; restore it from the last version',
    });
    return false;
  }
  if (known * 2 < expected.length) {
    problems.add({
      file,
      row: 1,
      ...(rowOfHeader === undefined
        ? {
            zh: `第一行不是表头，应为：${expected.join('、')}`,
            en: `the first row is not the header, which is: ${expected.join(', ')}`,
          }
        : {
            zh: `表头在第 ${rowOfHeader.row} 行，请删去它上面的行`,
            en: `the header is in row ${rowOfHeader.row}; delete what stands above it`,
          }),
    });
    return false;
  }
  const missing = expected.filter((name) => !raw.header.includes(name));
  const unknown = raw.header.filter((name) => !expected.includes(name));
  const repeated = raw.header.filter((name, index) => raw.header.indexOf(name) !== index);
  for (const column of missing) {
    problems.add({ file, row: 1, column, zh: '表头缺少这一列', en: 'the header lacks this column' });
  }
  for (const column of unknown) {
    problems.add({
      file,
      row: 1,
      column,
      zh: `表头中多出这一列，应为：${expected.join('、')}`,
      en: `unknown column, expected: ${expected.join(', ')}`,
    });
  }
  for (const column of repeated) {
    problems.add({
      file,
      row: 1,
      column,
      zh: '表头中这一列出现两次',
      en: 'the header has this column twice',
    });
  }
  return missing.length + unknown.length + repeated.length === 0;
}

/** `undefined` when a column is broken as a whole. */
function readRows(file: string, raw: RawTable, schema: TableSchema, problems: Problems): Row[] | undefined {
  const fields = new Map<string, TableField>(schema.fields.map((field) => [field.name, field]));
  const found: CellProblemAt[] = [];
  const rows = raw.records.map(({ row, cells }) => {
    const isTorn = cells.length > raw.header.length;
    if (isTorn) {
      problems.add({
        file,
        row,
        zh: `这一行有 ${cells.length} 格，表头只有 ${raw.header.length} 列；含逗号的格要加引号`,
        en: `the row has ${cells.length} cells for ${raw.header.length} columns; quote cells that contain commas`,
      });
    }
    const converted: Record<string, string | number> = {};
    for (const [index, column] of raw.header.entries()) {
      const field = fields.get(column);
      if (field === undefined) continue;
      // Behind a comma without quotes every cell stands one too far right; that is told once.
      if (isTorn && schema.primaryKey?.includes(column) !== true) continue;
      const cell = validateCell(cells[index] ?? '', field);
      if (cell.problem !== undefined && !isTorn) found.push({ file, row, column, ...cell.problem });
      if (cell.value !== undefined) converted[column] = cell.value;
    }
    return { file, row, cells: converted };
  });
  const filled = (column: string): number => {
    const index = raw.header.indexOf(column);
    if (fields.get(column)?.constraints?.required === true) return raw.records.length;
    return raw.records.filter(({ cells }) => (cells[index] ?? '') !== '').length;
  };
  return tellCells(found, filled, problems) ? undefined : rows;
}

function reportRepeatedKeys(
  file: string,
  rows: readonly Row[],
  schema: TableSchema,
  problems: Problems,
): void {
  const keys = schema.fields
    .filter((field) => field.constraints?.unique === true)
    .map((field) => [field.name])
    .filter((key) => key.join() !== schema.primaryKey?.join());
  if (schema.primaryKey !== undefined) keys.unshift(schema.primaryKey);
  for (const key of keys) {
    const firstRows = new Map<string, number>();
    for (const row of rows) {
      const values = key.map((column) => row.cells[column] ?? '');
      if (values.every((value) => value === '')) continue;
      const identity = JSON.stringify(values);
      const first = firstRows.get(identity);
      if (first === undefined) {
        firstRows.set(identity, row.row);
        continue;
      }
      problems.add({
        file,
        row: row.row,
        column: key.join('+'),
        zh: `“${values.join(' + ')}”与第 ${first} 行重复`,
        en: `“${values.join(' + ')}” is already in row ${first}`,
      });
    }
  }
}
