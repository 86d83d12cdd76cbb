import { useMemo } from 'react';
import { comparedFacts } from '../../atlas/compare/compared-facts.ts';
import { comparedTies } from '../../atlas/compare/compared-ties.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { useWords } from '../../parts/use-words.ts';
import { useChoices } from '../../state/atlas-context.tsx';

/** Facts and ties of the records; which rows are shown, and how many are left out since all say the same. */
export function useComparison(graph: Graph, nodes: readonly AtlasNode[], hidesSame: boolean) {
  const words = useWords();
  const language = useChoices((state) => state.language);
  return useMemo(() => {
    const facts = comparedFacts({ graph, language, words }, nodes);
    const ties = comparedTies(graph, nodes);
    const shownFacts = hidesSame ? facts.filter(({ isSame }) => !isSame) : facts;
    const shownTies = hidesSame ? ties.filter(differs) : ties;
    const sharedByAll = ties.flatMap(({ shared }) => shared.filter(({ isInAll }) => isInAll)).length;
    return {
      facts: shownFacts,
      hasFacts: facts.length > 0,
      ties: shownTies,
      hidden: hidesSame ? facts.length - shownFacts.length + sharedByAll : 0,
    };
  }, [graph, language, words, nodes, hidesSame]);
}

/** Whether anything of a topic belongs to some of the records and not to others. */
const differs = ({ own, shared }: ReturnType<typeof comparedTies>[number]): boolean =>
  own.some((list) => list.length > 0) || shared.some(({ isInAll }) => !isInAll);
