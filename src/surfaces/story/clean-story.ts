import { currentReference } from '../../atlas/graph/current-reference.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { findSubject } from '../../atlas/graph/subject-in-graph.ts';
import { knownAddress } from '../../atlas/stories/known-address.ts';
import type { StoryContent } from '../../atlas/stories/own-story.ts';
import { readUrl } from '../../state/url.ts';

/** What of a step's address was left out, by its names; steps from 1. */
export interface LeftOut {
  step: number;
  names: readonly string[];
}

/**
 * A story from a file with what the atlas knows of its addresses: names that it does not have, values that cannot be understood and
 * records that there are none of are left out and named. Words are texts and stay as they are.
 */
export function cleanStory(
  { title, steps }: StoryContent,
  names: readonly string[],
  graph: Graph,
): { content: StoryContent; left: readonly LeftOut[] } {
  const left: LeftOut[] = [];
  const cleaned = steps.map((step, index) => {
    const { address, unknown } = knownAddress(step.address, names);
    const without = lostNames(address, graph);
    if (unknown.length + without.length > 0) left.push({ step: index + 1, names: [...unknown, ...without] });
    const kept = names.filter((name) => !without.includes(name));
    return { ...step, address: knownAddress(address, kept).address };
  });
  return { content: { title, steps: cleaned }, left };
}

/** Names of the page's own whose values mean nothing. */
function lostNames(address: string, graph: Graph): readonly string[] {
  const { choices, broken } = readUrl(address);
  const { selection, plan } = choices;
  const isLost =
    selection !== undefined &&
    selection.kind !== 'none' &&
    findSubject(graph, currentReference(graph, selection)) === undefined;
  const isPlanLost = plan !== undefined && graph.document(plan) === undefined;
  return [...broken, ...(isLost ? ['select'] : []), ...(isPlanLost ? ['plan'] : [])];
}
