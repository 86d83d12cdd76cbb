import type { Graph } from '../../atlas/graph/graph.ts';
import type { PrintedTable } from '../../atlas/records/printed-table.ts';
import { useChoices } from '../../state/atlas-context.tsx';

/** The title of a table: the heading of its section, or our own translation. */
export function useTableTitle(graph: Graph, { document, locator, titleEn }: PrintedTable): string {
  const language = useChoices((state) => state.language);
  const section = graph.document(document)?.sections.find((own) => own.locator === locator);
  return language === 'en' || section === undefined ? titleEn : section.heading;
}
