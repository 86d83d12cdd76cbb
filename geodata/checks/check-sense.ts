import { rowsOf, type Seeds } from '../steps/read-seeds.ts';
import { type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** The first and last year that a document of the People's Republic can speak of, with room ahead. */
const YEARS = { first: 1949, last: 2100 } as const;
const DATE_COLUMNS = [
  ['documents', 'issued'],
  ['places', 'valid_from'],
  ['places', 'valid_to'],
] as const;
/** Shares of a whole; growth and ratios may pass a hundred. */
const SHARE = /占|比重|比例|份额/;
const COUNTED = /^(?:万?[个家条项件人户所名座只种位])$/;
const LISTS = ['aliases', 'directions', 'points', 'concerns', 'citations', 'instalments'] as const;
/** What else stands between items where ； is meant; 、 joins words within a direction. */
const SEPARATORS: Readonly<Record<string, RegExp>> = { aliases: /[;、，,]/, directions: /[;，,]/ };
const ALWAYS_PART = ['district', 'core', 'belt', 'zone', 'subzone', 'former-district', 'township'];

/** Reports values that their schema allows and that cannot be meant. */
export function checkSense(seeds: Seeds, problems: Problems): void {
  for (const [table, column] of DATE_COLUMNS)
    for (const row of rowsOf(seeds, table)) checkDate(row, column, problems);
  for (const row of rowsOf(seeds, 'places')) checkPlace(row, problems);
  for (const row of rowsOf(seeds, 'indicators')) checkIndicator(row, problems);
  for (const table of seeds.tables.values())
    for (const row of table.rows) for (const column of LISTS) checkSeparators(row, column, problems);
  checkFilledDown(rowsOf(seeds, 'places'), problems);
}

function tell(problems: Problems, row: Row, column: string, zh: string, en: string): void {
  problems.add({ file: row.file, row: row.row, column, zh, en });
}

function checkDate(row: Row, column: string, problems: Problems): void {
  const text = textOf(row, column);
  if (text === undefined) return;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (exists && year >= YEARS.first && year <= YEARS.last) return;
  tell(
    problems,
    row,
    column,
    `“${text}”不是 ${YEARS.first} 至 ${YEARS.last} 年间的日期，请照原件改正`,
    `“${text}” is no date from ${YEARS.first} to ${YEARS.last}; correct it by the original`,
  );
}

function checkPlace(row: Row, problems: Problems): void {
  const placeClass = textOf(row, 'class') ?? '';
  if (ALWAYS_PART.includes(placeClass) && textOf(row, 'parent') === undefined && !problems.has(row, 'parent'))
    tell(
      problems,
      row,
      'parent',
      `${placeClass} 必须写明上级；若曾合并单元格，请取消合并并逐行填写`,
      `a ${placeClass} needs a parent; if cells were merged, unmerge them and fill in each row`,
    );
}

function checkIndicator(row: Row, problems: Problems): void {
  const { value, unit, name } = row.cells;
  for (const [column, cell] of [
    ['value', value],
    ['value_max', row.cells['value_max']],
    ['base_value', row.cells['base_value']],
  ] as const) {
    if (typeof cell !== 'number') continue;
    const isShare = unit === '%' && SHARE.test(String(name));
    const least = isShare || COUNTED.test(String(unit)) ? 0 : unit === '%' ? -100 : -Infinity;
    const most = isShare ? 100 : unit === '%' ? 1000 : Infinity;
    if (cell < least || cell > most)
      tell(
        problems,
        row,
        column,
        `“${cell}”与单位“${unit}”不符，请核对数值与单位`,
        `“${cell}” does not fit the unit “${unit}”; check value and unit`,
      );
  }
}

/** Lists are divided by ； alone. English texts, which use `;`, stand in no list. */
function checkSeparators(row: Row, column: string, problems: Problems): void {
  const text = textOf(row, column);
  const wrong = SEPARATORS[column] ?? /;/;
  const mark = text === undefined ? undefined : wrong.exec(text)?.[0];
  if (mark !== undefined && !problems.has(row, column))
    tell(
      problems,
      row,
      column,
      `“${text}”：几项之间用全角分号 ；，不用 ${mark}`,
      `“${text}”: divide the items by ；, not by ${mark}`,
    );
}

/** One name in neighbouring rows is what filling down leaves; told once, with the rows. */
function checkFilledDown(rows: readonly Row[], problems: Problems): void {
  let start = 0;
  for (let end = 1; end <= rows.length; end += 1) {
    const first = rows[start];
    const name = first === undefined ? undefined : textOf(first, 'name');
    const next = rows[end];
    if (next !== undefined && name !== undefined && textOf(next, 'name') === name) continue;
    const last = rows[end - 1];
    if (first !== undefined && last !== undefined && end - start > 1)
      tell(
        problems,
        first,
        'name',
        `第 ${first.row} 至 ${last.row} 行都叫“${name}”，像是向下填充所致，请逐行恢复`,
        `rows ${first.row} to ${last.row} are all named “${name}”, as filling down does; restore each`,
      );
    start = end;
  }
}
