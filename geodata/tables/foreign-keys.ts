import type { Problems } from '../checks/problems.ts';
import type { Row, Table } from './table.ts';

/** Reports every foreign key whose target row does not exist. Keys with an empty cell point nowhere and are fine. */
export function checkForeignKeys(tables: ReadonlyMap<string, Table>, problems: Problems): void {
  for (const table of tables.values()) {
    for (const key of table.schema.foreignKeys ?? []) {
      const { resource, fields } = key.reference;
      const target = resource === '' ? table : tables.get(resource);
      if (target === undefined || !target.readable) continue;
      const known = new Set(target.rows.map((row) => identityOf(row, fields)));
      for (const row of table.rows) {
        const identity = identityOf(row, key.fields);
        if (identity === undefined || known.has(identity)) continue;
        const value = key.fields.map((column) => row.cells[column]).join(' + ');
        problems.add({
          file: row.file,
          row: row.row,
          column: key.fields.join('+'),
          zh: `${target.file} 中没有“${value}”`,
          en: `there is no “${value}” in ${target.file}`,
        });
      }
    }
  }
}

function identityOf(row: Row, columns: readonly string[]): string | undefined {
  const values = columns.map((column) => row.cells[column]);
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}
