import { createGraph } from '../../src/atlas/graph/graph.ts';
import { differencesBetween, documentPairs } from '../../src/atlas/plans/differences.ts';
import type { Dataset } from '../../src/atlas/records/dataset.ts';
import { stableJson } from '../lib/stable-json.ts';
import type { OutputFile } from './output-file.ts';

/** What changed between every two documents, a file a pair, by the function that the page shows it by. The page asks for none of them. */
export function differenceFiles(dataset: Dataset): OutputFile[] {
  const graph = createGraph(dataset);
  return documentPairs(graph).map(([from, to]) => ({
    path: `differences/${from.id}..${to.id}.json`,
    text: stableJson(differencesBetween(graph, from, to)),
  }));
}
