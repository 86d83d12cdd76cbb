import type { Graph } from '../graph/graph.ts';
import { NOT_STATED } from '../tables/facets.ts';
import { type ListFilters, NO_FILTERS } from '../tables/list-query.ts';
import { filterTable, groupRows } from '../tables/table-spec.ts';
import { TABLES } from '../tables/tables.ts';
import { type Superlative, superlativeIn } from './superlatives.ts';

export interface CountedGroup {
  /** As the grouping names it: an id, mostly. */
  value: string;
  count: number;
}

/** Who has the most of something, by our own count of the records: what the list says that is grouped so. */
export interface CountedAnswer extends Superlative {
  /** The largest first. */
  groups: readonly CountedGroup[];
  /** How many of them have the most. */
  tied: number;
  /** What the address of that list says besides its view. */
  pairs: readonly (readonly [string, string])[];
}

/** The answer to a question for the most of something; `undefined` where none is asked, or nothing is stated. */
export function countedAnswer(graph: Graph, text: string, plan?: string): CountedAnswer | undefined {
  const asked = superlativeIn(text);
  if (asked === undefined) return undefined;
  const { by, class: own, view } = asked;
  const table = TABLES[view];
  const filters: ListFilters = {
    ...NO_FILTERS,
    class: own === undefined ? [] : [own],
    // A chosen plan narrows that list too.
    document: plan === undefined ? [] : [plan],
    group: by,
    isLargestFirst: true,
  };
  const { rows } = filterTable(table.rows(graph), table.facets, filters, undefined, 'zh');
  const groups = groupRows(table, filters, rows).flatMap(({ of, rows: members }) =>
    of === undefined || of === NOT_STATED ? [] : [{ value: of, count: members.length }],
  );
  const [most] = groups;
  if (most === undefined) return undefined;
  return {
    ...asked,
    groups,
    tied: groups.filter(({ count }) => count === most.count).length,
    pairs: [...(own === undefined ? [] : [['class', own] as const]), ['group', `-${by}`]],
  };
}

/**
 * Those that come after the largest, at most so many: all that have one count or none of them, for a row cut among equals
 * would say that the rest have fewer.
 */
export function nextRanks({ groups, tied }: CountedAnswer, most: number): readonly CountedGroup[] {
  const next = groups.slice(tied, tied + most);
  const cut = groups[tied + most];
  return cut === undefined ? next : next.filter(({ count }) => count > cut.count);
}
