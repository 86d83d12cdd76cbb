import { BENCHMARK_MEANINGS, type Benchmark } from '../../src/atlas/records/benchmark.ts';
import { type Row, textOf } from '../tables/table.ts';
import { citationsOf, withoutAbsent } from './parse-record.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';

/** With whom indicators are compared, by the id of the indicator, from `benchmarks.csv`, in the order of its rows. */
export function benchmarksOf(seeds: Seeds): Map<string, Benchmark[]> {
  const benchmarks = new Map<string, Benchmark[]>();
  for (const row of rowsOf(seeds, 'benchmarks')) {
    const id = textOf(row, 'indicator');
    const benchmark = benchmarkOf(row);
    // What a cell lacks or breaks, the table schema has told.
    if (id === undefined || benchmark === undefined) continue;
    benchmarks.set(id, [...(benchmarks.get(id) ?? []), benchmark]);
  }
  return benchmarks;
}

function benchmarkOf(row: Row): Benchmark | undefined {
  const other = textOf(row, 'other');
  const unit = textOf(row, 'unit');
  const meaning = BENCHMARK_MEANINGS.find((name) => name === row.cells['meaning']);
  const { number, year } = row.cells;
  if (other === undefined || unit === undefined || meaning === undefined || typeof number !== 'number')
    return undefined;
  return {
    other,
    ...withoutAbsent({ otherEn: textOf(row, 'other_en') }),
    meaning,
    number,
    unit,
    ...(row.cells['about'] === undefined ? {} : { isAbout: true }),
    ...(typeof year === 'number' ? { year } : {}),
    ...withoutAbsent({ note: textOf(row, 'note') }),
    citations: citationsOf(row),
  };
}
