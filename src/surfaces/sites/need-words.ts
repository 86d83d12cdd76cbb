import type { Graph } from '../../atlas/graph/graph.ts';
import { needsInWords } from '../../atlas/sites/needs-in-words.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { useWords } from '../../parts/use-words.ts';
import { useChoices } from '../../state/atlas-context.tsx';

/** What a need is called, and what is asked for in words. */
export function useNeedWords(graph: Graph, facilities: readonly Facility[] | undefined) {
  const words = useWords();
  const language = useChoices((state) => state.language);
  return needsInWords({ graph, language, words }, facilities);
}
