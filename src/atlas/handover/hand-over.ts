import type { Reader } from '../reading/block.ts';
import type { Facility } from '../spatial/facility.ts';
import type { AskedBriefing } from './asked-briefing.ts';
import type { Briefing, Draft } from './briefing.ts';
import { comparisonBriefing } from './comparison-briefing.ts';
import { withDraftsMarked } from './draft-marks.ts';
import { citedIn, withNotesOnce, withPieces } from './pieces-of.ts';
import { recordBriefing } from './record-briefing.ts';
import { sitesBriefing } from './sites-briefing.ts';

/**
 * All that is handed over of a subject, its sources numbered in the order in which a reader meets them, each clause of a draft marked
 * where it is named.
 * @param facilities ports, airports and stations; `undefined` while they are not there
 * @returns `undefined` where the dataset does not have the subject
 */
export function briefingOf(
  reader: Reader,
  asked: AskedBriefing,
  facilities: readonly Facility[] | undefined,
): Briefing | undefined {
  const draft = draftOf(reader, asked, facilities);
  if (draft === undefined) return undefined;
  const marked = withDraftsMarked(reader, withPieces(draft, withNotesOnce));
  const notes = citedIn(marked);
  const isDraft = notes.some(({ document }) => reader.graph.document(document)?.status === 'draft');
  return {
    ...marked,
    warning: isDraft ? reader.words('handover.draftWarning') : undefined,
    notes,
  };
}

function draftOf(
  reader: Reader,
  asked: AskedBriefing,
  facilities: readonly Facility[] | undefined,
): Draft | undefined {
  switch (asked.kind) {
    case 'record':
      return recordBriefing(reader, asked.id);
    case 'comparison':
      return comparisonBriefing(reader, asked.ids, facilities);
    case 'sites':
      return sitesBriefing(reader, asked.needs, facilities);
  }
}
