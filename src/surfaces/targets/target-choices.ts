import type { Graph } from '../../atlas/graph/graph.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import {
  dueYear,
  governingOf,
  SILENT,
  TARGET_GROUPINGS,
  type TargetFilters,
  type TargetGrouping,
} from '../../atlas/reading/target-query.ts';
import { TARGET_STATES } from '../../atlas/reading/target-verdict.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import { chosenOf } from '../../state/chosen-values.ts';
import { includes } from '../../state/url-values.ts';
import type { TargetsState } from './targets-state.ts';

/** The filters by name, in the order in which they are shown. */
export const TARGET_FILTERS = ['document', 'due', 'state', 'governing', 'bureau', 'place'] as const;
export type TargetFilter = (typeof TARGET_FILTERS)[number];

/** The names of these choices in the address. */
export const ADDRESS_NAMES = {
  by: 'by',
  due: 'due',
  document: 'in',
  governing: 'force',
  state: 'outcome',
  bureau: 'office',
  place: 'area',
} as const satisfies Readonly<Record<keyof TargetsState, string>>;

export function groupingOf({ by }: TargetsState): TargetGrouping {
  return by !== undefined && includes(TARGET_GROUPINGS, by) ? by : 'subject';
}

/** What is asked for as filters of the lines; a year that is none narrows nothing. */
export function filtersOf({ bureau, document, due, governing, place, state }: TargetsState): TargetFilters {
  return {
    documents: chosenOf(document),
    due: due !== undefined && isYear(due) ? Number(due) : undefined,
    governing: chosenOf(governing),
    states: TARGET_STATES.filter((one) => chosenOf(state).includes(one)),
    bureaus: chosenOf(bureau),
    places: chosenOf(place),
  };
}

export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** The values that a filter can take over these lines with how many have each, most said first; years ascending, documents and states in their order. */
export function countedValues(
  graph: Graph,
  lines: readonly TargetLine[],
  filter: TargetFilter,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const value of valuesOfLine(line, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const count = (value: string): number => counts.get(value) ?? 0;
  return new Map(inOrder(graph, [...counts.keys()], count, filter).map((value) => [value, count(value)]));
}

function inOrder(
  graph: Graph,
  values: readonly string[],
  count: (value: string) => number,
  filter: TargetFilter,
): readonly string[] {
  switch (filter) {
    case 'document':
      return graph.dataset.documents.map(({ id }) => id).filter((id) => values.includes(id));
    case 'state':
      return TARGET_STATES.filter((state) => values.includes(state));
    case 'due':
      return values.toSorted();
    case 'governing':
    case 'bureau':
    case 'place':
      // What is silent comes last.
      return values.toSorted((a, b) => Number(a === SILENT) - Number(b === SILENT) || count(b) - count(a));
  }
}

function valuesOfLine(line: TargetLine, filter: TargetFilter): readonly string[] {
  switch (filter) {
    case 'document':
      return [line.lead.document ?? SILENT];
    case 'state':
      return [line.state];
    case 'due': {
      const year = dueYear(line);
      return year === undefined ? [] : [String(year)];
    }
    case 'governing':
      return governingOf(line);
    case 'bureau':
      return line.bureaus.length === 0 ? [SILENT] : line.bureaus.map(({ bureau }) => bureau.id);
    case 'place':
      return line.places.length === 0 ? [SILENT] : line.places.map(({ id }) => id);
  }
}

/** An id as it is today; what is no id stays as it is. */
export function presentValue(graph: Graph, value: string): string {
  const id = parseNodeId(value);
  return id === undefined ? value : currentId(graph.dataset.redirects, id);
}
