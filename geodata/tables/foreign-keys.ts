import type { Problems } from '../checks/problems.ts';
import { type CellProblemAt, tellCells } from './broken-columns.ts';
import type { Row, Table } from './table.ts';

/**
 * Reports every foreign key whose target row does not exist. Keys with an empty cell point nowhere and are fine; so are keys to
 * ids in `lost`, whose rows have been missed already.
 * @returns the tables; one whose keys are broken as a whole is no longer readable.
 */
export function checkForeignKeys(
  tables: ReadonlyMap<string, Table>,
  lost: ReadonlySet<string>,
  problems: Problems,
): Map<string, Table> {
  return new Map(
    [...tables].map(([name, table]) => {
      if (!table.readable) return [name, table];
      const isBroken = tellCells(
        brokenKeys(table, tables, lost),
        (columns) => countFilled(table, columns.split('+')),
        problems,
      );
      return [name, isBroken ? { ...table, readable: false, rows: [] } : table];
    }),
  );
}

function brokenKeys(
  table: Table,
  tables: ReadonlyMap<string, Table>,
  lost: ReadonlySet<string>,
): CellProblemAt[] {
  return (table.schema.foreignKeys ?? []).flatMap((key) => {
    const { resource, fields } = key.reference;
    const target = resource === '' ? table : tables.get(resource);
    if (target === undefined || !target.readable) return [];
    const known = new Set(target.rows.map((row) => identityOf(row, fields)));
    return table.rows.flatMap((row): CellProblemAt[] => {
      const identity = identityOf(row, key.fields);
      const value = key.fields.map((column) => row.cells[column]).join(' + ');
      if (identity === undefined || known.has(identity) || lost.has(value)) return [];
      return [
        {
          file: row.file,
          row: row.row,
          column: key.fields.join('+'),
          zh: `${target.file} 中没有“${value}”`,
          en: `there is no “${value}” in ${target.file}`,
        },
      ];
    });
  });
}

function countFilled(table: Table, columns: readonly string[]): number {
  return table.rows.filter((row) => columns.every((column) => row.cells[column] !== undefined)).length;
}

function identityOf(row: Row, columns: readonly string[]): string | undefined {
  const values = columns.map((column) => row.cells[column]);
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}
