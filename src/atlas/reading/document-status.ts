import type { Graph } from '../graph/graph.ts';
import { changesOf } from '../plans/changes.ts';
import type { AtlasDocument } from '../records/document.ts';

/** What is known of a document's standing where it does not say itself whether it is in force. */
export interface DocumentStanding {
  /** First and last year that it plans for, as printed. */
  years: { from: number; to: number } | undefined;
  /** True where the last of these years lay before the day of the data: the period is over, which is no statement of force. */
  isPeriodOver: boolean;
  /** Later documents about the same area that its records are recorded to go on in. */
  successors: readonly AtlasDocument[];
}

function yearsOf({ period }: AtlasDocument): DocumentStanding['years'] {
  const [from, to] = (period ?? '').split('-').map(Number);
  return from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)
    ? undefined
    : { from, to };
}

/** Period, whether it is over, and what came after; the first is printed, the others are our conclusions. */
export function standingOf(graph: Graph, document: AtlasDocument): DocumentStanding {
  const years = yearsOf(document);
  const today = Number(graph.dataset.generated.slice(0, 4));
  const successors = changesOf(graph, document.id)
    .filter(({ direction, items }) => direction === 'to-later' && items.length > 0)
    .flatMap(({ other }) => graph.document(other) ?? [])
    .filter((other) => other.scope === document.scope && other.status !== 'draft');
  return { years, isPeriodOver: years !== undefined && years.to < today, successors };
}
