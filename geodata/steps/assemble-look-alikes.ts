import { type LookAlike, lookAlikeSchema } from '../../src/atlas/records/look-alike.ts';
import type { Problems } from '../checks/problems.ts';
import { listOf, textOf } from '../tables/table.ts';
import { citationsOf, parseRecord, withoutAbsent } from './parse-record.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';
import type { FromRow } from './records.ts';

/** The records that are told apart although their names are alike, from `look-alikes.csv`. */
export function assembleLookAlikes(seeds: Seeds, problems: Problems): FromRow<LookAlike>[] {
  return rowsOf(seeds, 'look-alikes').flatMap((row) => {
    const candidate = withoutAbsent({
      id: textOf(row, 'id'),
      records: listOf(row, 'records'),
      reason: textOf(row, 'reason'),
      reasonEn: textOf(row, 'reason_en'),
      citations: citationsOf(row),
    });
    return parseRecord(lookAlikeSchema, candidate, row, problems);
  });
}

/** Every two of these records, in both orders, as `one other`. */
export function pairsApart(lookAlikes: readonly Pick<LookAlike, 'records'>[]): ReadonlySet<string> {
  return new Set(
    lookAlikes.flatMap(({ records }) =>
      records.flatMap((one) => records.filter((other) => other !== one).map((other) => `${one} ${other}`)),
    ),
  );
}
