import { OPEN_RELATIONS, type OpenList } from '../../src/atlas/records/open-list.ts';
import { type Row, textOf } from '../tables/table.ts';
import { citationsOf, withoutAbsent } from './parse-record.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';

/** The lists that the documents leave open, by the id of the record, from `open-lists.csv`, in the order of its rows. */
export function openListsOf(seeds: Seeds): Map<string, OpenList[]> {
  const lists = new Map<string, OpenList[]>();
  for (const row of rowsOf(seeds, 'open-lists')) {
    const id = textOf(row, 'record');
    const list = openListOf(row);
    // What a cell lacks or breaks, the table schema has told.
    if (id === undefined || list === undefined) continue;
    lists.set(id, [...(lists.get(id) ?? []), list]);
  }
  return lists;
}

function openListOf(row: Row): OpenList | undefined {
  const relation = OPEN_RELATIONS.find((name) => name === row.cells['relation']);
  const words = textOf(row, 'words');
  if (relation === undefined || words === undefined) return undefined;
  return { relation, words, ...withoutAbsent({ note: textOf(row, 'note') }), citations: citationsOf(row) };
}
