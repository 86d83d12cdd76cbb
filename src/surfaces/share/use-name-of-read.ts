import { findSubject } from '../../atlas/graph/subject-in-graph.ts';
import { subjectName } from '../../atlas/records/subject-name.ts';
import { useChoices, useMapGraph } from '../../state/atlas-context.tsx';
import { selectionName } from '../../state/url-values.ts';

/** What is read is called, by its id until its name is there; `undefined` where nothing is read. */
export function useNameOfRead(): string | undefined {
  const graph = useMapGraph();
  const selection = useChoices((state) => state.selection);
  const language = useChoices((state) => state.language);
  const subject =
    graph === undefined || selection.kind === 'none' ? undefined : findSubject(graph, selection);
  return subject === undefined ? selectionName(selection) : subjectName(subject, language).text;
}
