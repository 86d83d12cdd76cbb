import type { Graph } from '../../atlas/graph/graph.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { listedRecords } from '../../atlas/on-map/listed-records.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { askedFilters } from './following-plan.ts';
import { LIST_SLICE } from './list-slice.ts';

/** What a list holds is what the map shows. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { view, plan } = choices.getState();
  return listedRecords(graph, view, askedFilters(LIST_SLICE.of(choices).getState(), view, plan));
}
