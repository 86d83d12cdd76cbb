import * as v from 'valibot';
import type { Citation } from '../../src/atlas/records/citation.ts';
import type { Problems } from '../checks/problems.ts';
import { listOf, type Row } from '../tables/table.ts';
import type { FromRow } from './records.ts';

/** Column names are snake_case, attributes camelCase: `base_year` ↔ `baseYear`. */
export function columnOf(attribute: string): string {
  return attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The other way round. */
export function attributeOf(column: string | undefined): string | undefined {
  return column?.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `2021-14fyp#四（二）3 表4-1；2016-pilot-plan#附件2` → citations. */
export function citationsOf(row: Row, column = 'citations'): Citation[] {
  return listOf(row, column).map((text) => {
    const mark = text.indexOf('#');
    return { document: text.slice(0, mark), locator: text.slice(mark + 1) };
  });
}

/** Leaves absent entries out, because the record schemas know "absent" and not "undefined". */
export function withoutAbsent(entries: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** Parses a record assembled from a row; what does not fit becomes problems of that row, unless the table check already named it. */
export function parseRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  candidate: unknown,
  row: Row,
  problems: Problems,
): FromRow<v.InferOutput<Schema>>[] {
  const result = v.safeParse(schema, candidate);
  if (result.success) return [{ record: result.output, row }];
  if (problems.hasRow(row)) return [];
  for (const issue of result.issues) {
    // Rules between attributes are told in both languages by the schema itself.
    const [zh, en] = issue.type === 'check' ? issue.message.split(' / ') : [];
    problems.add({
      file: row.file,
      row: row.row,
      column: columnOf((v.getDotPath(issue) ?? 'id').replace('attributes.', '')),
      zh: zh ?? `不符合记录格式（应为 ${issue.expected ?? '?'}，实为 ${issue.received}）`,
      en: en ?? `does not fit the record: ${issue.message}`,
    });
  }
  return [];
}
