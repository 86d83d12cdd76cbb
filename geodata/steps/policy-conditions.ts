import {
  CONDITION_QUANTITIES,
  CONDITION_ROLES,
  CONDITION_SUBJECTS,
  CONDITION_UNITS,
  type ConditionQuantity,
  type ConditionUnit,
  NUMERIC_QUANTITIES,
  type NumericQuantity,
  type PolicyCondition,
  THRESHOLDS,
} from '../../src/atlas/records/policy-condition.ts';
import type { Problems } from '../checks/problems.ts';
import { listOf, type Row, textOf } from '../tables/table.ts';
import { citationsOf, withoutAbsent } from './parse-record.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';
import { checkAlternatives, checkReading, memberOf, numberOf } from './row-rules.ts';

/** The one unit of each quantity that has numbers. */
const UNITS: Readonly<Record<NumericQuantity, ConditionUnit>> = {
  investment: '万元',
  revenue: '万元',
  'industrial-sales': '万元',
  'research-spending': '万元',
  'research-share': '%',
  'products-per-firm': '个',
  'grants-per-firm': '万元',
  'per-piece': '万元',
  'loan-growth': '%',
  'long-term-loan-share': '%',
  'guarantee-multiple': '倍',
  'loss-share': '%',
  'land-quota-share': '%',
  'land-price-share': '%',
  'yearly-fund': '万元',
};

/**
 * The conditions of policy clauses from `policy-conditions.csv`, by clause id, in the order of their numbers. What the table
 * schema cannot see becomes problems: a number without its unit, a unit of another quantity, an amount's own least investment
 * that no condition repeats.
 */
export function conditionsOf(seeds: Seeds, problems: Problems): Map<string, PolicyCondition[]> {
  const rows = rowsOf(seeds, 'policy-conditions');
  for (const row of rows) checkCondition(row, problems);
  checkAlternatives(rows, (row) => grantKey(row), problems);
  checkLeastInvestments(seeds, rows, problems);
  const conditions = new Map<string, PolicyCondition[]>();
  for (const row of rows) {
    const id = textOf(row, 'clause') ?? '';
    const condition = conditionOf(row);
    if (condition !== undefined) conditions.set(id, [...(conditions.get(id) ?? []), condition]);
  }
  for (const own of conditions.values()) own.sort((a, b) => a.no - b.no);
  return conditions;
}

/** The amount or the grant without a sum that a condition belongs to, apart from those of other clauses. */
const grantKey = (row: Row): string =>
  [textOf(row, 'clause'), row.cells['amount'] ?? '', row.cells['grant'] ?? ''].join(' ');

function conditionOf(row: Row): PolicyCondition | undefined {
  const role = memberOf(CONDITION_ROLES, row.cells['role']);
  const quantity = memberOf(CONDITION_QUANTITIES, row.cells['quantity']);
  const subjects = listOf(row, 'subjects').flatMap((subject) => memberOf(CONDITION_SUBJECTS, subject) ?? []);
  const citations = citationsOf(row);
  // What a cell lacks or breaks, the table schema has told.
  if (role === undefined || quantity === undefined || subjects.length === 0 || citations.length === 0)
    return undefined;
  return {
    no: numberOf(row, 'no') ?? 0,
    ...withoutAbsent({ amount: numberOf(row, 'amount'), grant: textOf(row, 'grant') }),
    role,
    subjects,
    quantity,
    ...withoutAbsent({
      comparison: memberOf(THRESHOLDS, row.cells['comparison']),
      number: numberOf(row, 'number'),
      unit: memberOf(CONDITION_UNITS, row.cells['unit']),
      words: textOf(row, 'words'),
      industry: textOf(row, 'industry'),
      anyOf: textOf(row, 'any_of'),
      basis: row.cells['basis'] === 'reading' ? 'reading' : undefined,
      note: textOf(row, 'note'),
    }),
    citations,
  };
}

const isNumeric = (quantity: ConditionQuantity): quantity is NumericQuantity =>
  NUMERIC_QUANTITIES.some((numeric) => numeric === quantity);

function checkCondition(row: Row, problems: Problems): void {
  const { amount, comparison, grant, industry, number, unit, words } = row.cells;
  const quantity = memberOf(CONDITION_QUANTITIES, row.cells['quantity']);
  if (quantity === undefined || problems.hasRow(row)) return;
  const tell = (column: string, zh: string, en: string) =>
    problems.add({ file: row.file, row: row.row, column, zh, en });
  if (amount !== undefined && grant !== undefined)
    tell('grant', 'amount 与 grant 只填其一', 'fill in amount or grant, not both');
  const filled = [comparison, number, unit].filter((cell) => cell !== undefined).length;
  if (filled !== 0 && filled !== 3)
    tell(
      'number',
      'comparison、number、unit 必须同填同空',
      'fill in comparison, number and unit together, or none of them',
    );
  else if (filled === 3 && !isNumeric(quantity))
    tell('number', `${quantity} 以文字定，不带数值`, `${quantity} is held in words and takes no number`);
  else if (filled === 3 && isNumeric(quantity) && unit !== UNITS[quantity])
    tell(
      'unit',
      `${quantity} 的单位是 ${UNITS[quantity]}，不是 ${String(unit)}`,
      `the unit of ${quantity} is ${UNITS[quantity]}, not ${String(unit)}`,
    );
  else if (unit === '%' && quantity === 'research-share' && typeof number === 'number' && number > 100)
    tell('number', `比重 ${number}% 大于 100%`, `a share of ${number} % is more than the whole`);
  if (number === undefined && words === undefined)
    tell('words', '没有数值的必须写原文用语', 'without a number it needs the words of the text');
  if ((industry !== undefined) !== (quantity === 'industry'))
    tell(
      'industry',
      '只在 quantity 为 industry 时填，且必填',
      'filled where the quantity is industry, and only there',
    );
  checkReading(row, problems);
}

/** The least investment that an amount names is a condition too: the two say the same. */
function checkLeastInvestments(seeds: Seeds, conditions: readonly Row[], problems: Problems): void {
  for (const row of rowsOf(seeds, 'policy-amounts')) {
    const { clause, from_wan: least, no } = row.cells;
    if (least === undefined) continue;
    const isSaid = conditions.some(
      ({ cells }) =>
        cells['clause'] === clause &&
        cells['amount'] === no &&
        cells['quantity'] === 'investment' &&
        cells['comparison'] === 'gte' &&
        cells['number'] === least,
    );
    if (isSaid || problems.hasRow(row)) continue;
    problems.add({
      file: row.file,
      row: row.row,
      column: 'from_wan',
      zh: `policy-conditions.csv 里没有这一项“投资额不低于 ${least} 万元”的条件`,
      en: `policy-conditions.csv has no condition of this amount that the investment be at least ${least}`,
    });
  }
}
