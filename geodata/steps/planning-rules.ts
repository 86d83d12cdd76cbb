import { parseNodeId } from '../../src/atlas/records/id.ts';
import { PLACE_CLASSES } from '../../src/atlas/records/place-at-first-sight.ts';
import {
  COUNTED,
  GOVERNED_KINDS,
  type PlanningRule,
  RULE_FORCES,
  RULE_UNITS,
} from '../../src/atlas/records/planning-rule.ts';
import { THRESHOLDS } from '../../src/atlas/records/policy-condition.ts';
import type { Problems } from '../checks/problems.ts';
import { type Row, textOf } from '../tables/table.ts';
import { citationsOf, withoutAbsent } from './parse-record.ts';
import { areReadable, rowsOf, type Seeds } from './read-seeds.ts';
import { checkAlternatives, checkReading, memberOf, numberOf } from './row-rules.ts';

/** The one unit of each thing that rules count. */
const UNITS: Readonly<Record<PlanningRule['counted'], PlanningRule['unit']>> = {
  'leading-industries': '个',
  'strategic-parks': '个',
  'small-firm-share': '%',
  'plant-investment': '万元',
  'land-area': '亩',
  'industrial-land-quota': '%',
  'standard-land-share': '%',
  parks: '个',
  'land-price-share': '%',
};

/**
 * The numbers of planning rules from `planning-rules.csv`, by the id of their measure, in their order. A row that is of no
 * planning rule, of a class without a single place, or in another unit than what it counts, becomes a problem.
 */
export function rulesOf(seeds: Seeds, problems: Problems): Map<string, PlanningRule[]> {
  const rows = rowsOf(seeds, 'planning-rules');
  for (const row of rows) checkRule(seeds, row, problems);
  checkAlternatives(rows, (row) => textOf(row, 'measure') ?? '', problems);
  const rules = new Map<string, PlanningRule[]>();
  for (const row of rows) {
    const id = textOf(row, 'measure') ?? '';
    const rule = ruleOf(row);
    if (rule !== undefined) rules.set(id, [...(rules.get(id) ?? []), rule]);
  }
  for (const own of rules.values()) own.sort((a, b) => a.no - b.no);
  return rules;
}

function ruleOf(row: Row): PlanningRule | undefined {
  const governs = memberOf(GOVERNED_KINDS, row.cells['governs']);
  const counted = memberOf(COUNTED, row.cells['counted']);
  const comparison = memberOf(THRESHOLDS, row.cells['comparison']);
  const unit = memberOf(RULE_UNITS, row.cells['unit']);
  const number = numberOf(row, 'number');
  const words = textOf(row, 'words');
  // What a cell lacks or breaks, the table schema has told.
  if (governs === undefined || counted === undefined || comparison === undefined) return undefined;
  const citations = citationsOf(row);
  if (unit === undefined || number === undefined || words === undefined || citations.length === 0)
    return undefined;
  return {
    no: numberOf(row, 'no') ?? 0,
    governs,
    ...withoutAbsent({
      placeClass: memberOf(PLACE_CLASSES, row.cells['place_class']),
      place: parseNodeId(row.cells['place']),
      listedIn: parseNodeId(row.cells['listed_in']),
    }),
    counted,
    comparison,
    number,
    unit,
    ...withoutAbsent({ force: memberOf(RULE_FORCES, row.cells['force']) }),
    words,
    ...withoutAbsent({
      anyOf: textOf(row, 'any_of'),
      figure: parseNodeId(row.cells['figure']),
      basis: row.cells['basis'] === 'reading' ? 'reading' : undefined,
      note: textOf(row, 'note'),
    }),
    citations,
  };
}

function checkRule(seeds: Seeds, row: Row, problems: Problems): void {
  if (problems.hasRow(row)) return;
  const tell = (column: string, zh: string, en: string) =>
    problems.add({ file: row.file, row: row.row, column, zh, en });
  const { measure, place_class: placeClass, unit } = row.cells;
  const owner = rowsOf(seeds, 'measures').find(({ cells }) => cells['id'] === measure);
  if (owner !== undefined && owner.cells['class'] !== 'planning-rule')
    tell(
      'measure',
      `${String(measure)} 不是规划规则（类别为 ${String(owner.cells['class'])}）`,
      `${String(measure)} is no planning rule (its class is ${String(owner.cells['class'])})`,
    );
  const counted = memberOf(COUNTED, row.cells['counted']);
  if (counted !== undefined && unit !== UNITS[counted])
    tell(
      'unit',
      `${counted} 的单位是 ${UNITS[counted]}，不是 ${String(unit)}`,
      `the unit of ${counted} is ${UNITS[counted]}, not ${String(unit)}`,
    );
  const isPeopled =
    placeClass === undefined ||
    !areReadable(seeds, ['places']) ||
    rowsOf(seeds, 'places').some(({ cells }) => cells['class'] === placeClass);
  if (!isPeopled)
    tell(
      'place_class',
      `places.csv 里没有类别为 ${String(placeClass)} 的地点`,
      `places.csv has no place of the class ${String(placeClass)}`,
    );
  checkReading(row, problems);
}
