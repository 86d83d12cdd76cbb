import type { Graph } from '../graph/graph.ts';
import { type IndustrySheet, type Neighbour, type Sheet, sheetOf } from './sheet-of.ts';

/** A sheet of another generation with what holds it beside this one. */
export interface SheetBeside {
  neighbour: Neighbour;
  sheet: IndustrySheet;
}

/** The neighbours whose maps show anything, in the order of time. */
export function sheetsBeside(graph: Graph, sheet: Sheet): readonly SheetBeside[] {
  if (sheet.kind === 'overall') return [];
  return sheet.neighbours.flatMap((neighbour) => {
    const other = sheetOf(graph, neighbour.industry.id);
    if (other?.kind !== 'industry') return [];
    const isDrawn = other.places.length > 0 || other.projects.some(({ places }) => places.length > 0);
    return isDrawn ? [{ neighbour, sheet: other }] : [];
  });
}
