import { textOf } from '../tables/table.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';

/** First and last year of the phases of a schedule, as attributes of their measures, from `phases.csv`. */
export function phaseAttributes(seeds: Seeds): Map<string, Record<string, unknown>> {
  return new Map(
    rowsOf(seeds, 'phases').map((row) => [
      textOf(row, 'measure') ?? '',
      { yearFrom: row.cells['year_from'], yearTo: row.cells['year_to'] },
    ]),
  );
}
