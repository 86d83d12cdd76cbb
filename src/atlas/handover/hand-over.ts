import type { Reader } from '../reading/block.ts';
import type { Briefing, Draft } from './briefing.ts';
import { withDraftsMarked } from './draft-marks.ts';
import { citedIn, withNotesOnce, withPieces } from './pieces-of.ts';

/**
 * A draft made ready to be handed over: its sources numbered in the order in which a reader meets them, each clause of a
 * policy that is no more than a draft marked where it is named.
 */
export function briefingOf(reader: Reader, draft: Draft): Briefing {
  const marked = withDraftsMarked(reader, withPieces(draft, withNotesOnce));
  const notes = citedIn(marked);
  const isDraft = notes.some(({ document }) => reader.graph.document(document)?.status === 'draft');
  return {
    ...marked,
    warning: isDraft ? reader.words('handover.draftWarning') : undefined,
    notes,
  };
}
