import { type RecordState, STATES } from '../../src/atlas/records/state.ts';
import type { Problems } from '../checks/problems.ts';
import { type Row, textOf } from '../tables/table.ts';
import { citationsOf, withoutAbsent } from './parse-record.ts';
import { areReadable, rowsOf, type Seeds } from './read-seeds.ts';

/** The tables whose records may have states. */
const STATED_TABLES = ['places', 'projects'] as const;

/**
 * How far places and projects are, by record id, from `states.csv`, in the order of its rows. A row about a record that
 * neither `places.csv` nor `projects.csv` has becomes a problem.
 */
export function statesOf(seeds: Seeds, problems: Problems): Map<string, RecordState[]> {
  const known = new Set(
    STATED_TABLES.flatMap((table) => rowsOf(seeds, table).map((row) => textOf(row, 'id'))),
  );
  const states = new Map<string, RecordState[]>();
  for (const row of rowsOf(seeds, 'states')) {
    const id = textOf(row, 'record');
    // What a cell lacks or breaks, the table schema has told.
    if (id === undefined) continue;
    if (!known.has(id)) tellUnknown(seeds, row, id, problems);
    const state = stateOf(row);
    if (state !== undefined) states.set(id, [...(states.get(id) ?? []), state]);
  }
  return states;
}

function stateOf(row: Row): RecordState | undefined {
  const state = STATES.find((name) => name === row.cells['state']);
  const words = textOf(row, 'words');
  const { year } = row.cells;
  if (state === undefined || words === undefined) return undefined;
  return {
    state,
    words,
    ...(typeof year === 'number' ? { year } : {}),
    ...withoutAbsent({ note: textOf(row, 'note') }),
    citations: citationsOf(row),
  };
}

/** Nothing is said of what a table that cannot be read, or a record whose loss is told already, would have held. */
function tellUnknown(seeds: Seeds, row: Row, id: string, problems: Problems): void {
  if (!areReadable(seeds, STATED_TABLES) || seeds.lost.has(id)) return;
  problems.add({
    file: row.file,
    row: row.row,
    column: 'record',
    zh: `places.csv 和 projects.csv 中都没有“${id}”`,
    en: `there is no “${id}” in places.csv or projects.csv`,
  });
}
