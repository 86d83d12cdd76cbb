import type { Problems } from '../checks/problems.ts';
import { type Row, textOf } from '../tables/table.ts';

/** The member of a closed list that a cell holds; `undefined` for any other. */
export function memberOf<Member extends string>(
  members: readonly Member[],
  cell: unknown,
): Member | undefined {
  return members.find((member) => member === cell);
}

export function numberOf(row: Row, column: string): number | undefined {
  const cell = row.cells[column];
  return typeof cell === 'number' ? cell : undefined;
}

/** What is read in context says how. */
export function checkReading(row: Row, problems: Problems): void {
  if (row.cells['basis'] !== 'reading' || row.cells['note'] !== undefined) return;
  problems.add({
    file: row.file,
    row: row.row,
    column: 'note',
    zh: '请在备注里写明怎么读出来',
    en: 'say in the note how it is read',
  });
}

/**
 * A letter of `any_of` joins several rows of one whole; one that stands alone has lost the others.
 * @param wholeOf what the rows belong to
 */
export function checkAlternatives(
  rows: readonly Row[],
  wholeOf: (row: Row) => string,
  problems: Problems,
): void {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const letter = textOf(row, 'any_of');
    if (letter === undefined) continue;
    const key = `${wholeOf(row)} ${letter}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const [only, ...others] of groups.values()) {
    if (only === undefined || others.length > 0 || problems.hasRow(only)) continue;
    problems.add({
      file: only.file,
      row: only.row,
      column: 'any_of',
      zh: `同一项里只有这一行写“${textOf(only, 'any_of')}”，“任一即可”至少要两行`,
      en: `no other row of the same whole has the letter “${textOf(only, 'any_of')}”: any of several takes two rows at least`,
    });
  }
}
