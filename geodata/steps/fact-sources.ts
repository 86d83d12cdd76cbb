import type { Citation } from '../../src/atlas/records/citation.ts';
import type { FactSource } from '../../src/atlas/records/fact-source.ts';
import { uniqueCitations } from '../../src/atlas/records/unique-citations.ts';
import { listOf, type Row, textOf } from '../tables/table.ts';
import { citationsOf, withoutAbsent } from './parse-record.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';

/** Columns that no fact of a document stands in, or whose fact says itself where it is from. */
export const WITHOUT_SOURCE: ReadonlySet<string> = new Set([
  'id',
  'class',
  'name',
  'name_en',
  'document',
  'order',
  'district_basis',
  'citations',
]);

/** Columns that are always known from outside the documents. */
const OUTSIDE_COLUMNS = ['full_name', 'name_today', 'code', 'valid_from', 'valid_to'] as const;

/** Columns of one fact, by the one that its row names: a figure is stated with its unit and its year. */
const SAID_WITH: Readonly<Record<string, string>> = {
  subject: 'value',
  unit: 'value',
  year: 'value',
  comparison: 'value',
  value_max: 'value',
  force: 'value',
  counting: 'value',
  year_basis: 'value',
  scope: 'value',
  base_year: 'base_value',
  change_unit: 'change',
  change_from: 'change',
};

/** The column whose row in `fact-sources.csv` says where this one is stated; a goal in words stands for a figure. */
export function factOf(column: string, { cells }: Row): string {
  const fact = SAID_WITH[column] ?? column;
  return fact === 'value' && cells['value'] === undefined ? 'goal' : fact;
}

/** What `fact-sources.csv` says of one record, by the seed column. */
export type SourceRows = ReadonlyMap<string, readonly Row[]>;

/** The rows of `fact-sources.csv`, by record and then by column. */
export function sourceRowsOf(seeds: Seeds): ReadonlyMap<string, SourceRows> {
  const records = new Map<string, Map<string, Row[]>>();
  for (const row of rowsOf(seeds, 'fact-sources')) {
    const id = textOf(row, 'record') ?? '';
    const attribute = textOf(row, 'attribute') ?? '';
    const own = records.get(id) ?? new Map<string, Row[]>();
    records.set(id, own.set(attribute, [...(own.get(attribute) ?? []), row]));
  }
  return records;
}

/** A row as the dataset has it: what is read in context is derived, and says so. */
function sourceOf(row: Row): FactSource {
  const basis = textOf(row, 'basis');
  const values = listOf(row, 'value');
  return {
    ...(values.length === 0 ? {} : { values }),
    ...(basis === 'reading'
      ? { basis: 'derived', rule: 'reading' }
      : { basis: BASES[basis ?? ''] ?? 'stated' }),
    citations: citationsOf(row),
    ...withoutAbsent({ note: textOf(row, 'note') }),
  };
}

const BASES: Readonly<Record<string, FactSource['basis']>> = { 'outside-knowledge': 'outside', ours: 'ours' };

const attributeOf = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Where the attributes of a record are stated, by attribute. Nothing for one that is stated at the only citation of the
 * record.
 * @param cited every place that states any of the record
 * @param rows what `fact-sources.csv` says of it
 */
export function sourcesOf(
  row: Row,
  cited: readonly Citation[],
  rows: SourceRows = new Map(),
): Record<string, FactSource[]> | undefined {
  const own = citationsOf(row);
  const isPlain = cited.length === 1;
  const entries = Object.keys(row.cells).flatMap((column): [string, FactSource[]][] => {
    if (WITHOUT_SOURCE.has(column) || column === 'parent') return [];
    const said = rows.get(column) ?? rows.get(factOf(column, row));
    if (said !== undefined) return [[attributeOf(column), said.map(sourceOf)]];
    if (OUTSIDE_COLUMNS.some((outside) => outside === column))
      return [[attributeOf(column), [{ basis: 'outside', citations: [] }]]];
    return isPlain ? [] : [[attributeOf(column), [{ basis: 'stated', citations: own }]]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Every place that states any of a record: those of its own row, and those of its facts. */
export function citationsOfRecord(row: Row, rows: SourceRows = new Map()): readonly Citation[] {
  return uniqueCitations([
    ...citationsOf(row),
    ...[...rows.values()].flatMap((said) => said.flatMap((source) => citationsOf(source))),
  ]);
}
