import { documentOf } from '../graph/document-of.ts';
import type { Inline, Reader } from '../reading/block.ts';
import type { Draft } from './briefing.ts';
import { withPieces } from './pieces-of.ts';

/** A briefing in which the name of every record and document of a draft says beside it that it is one. */
export function withDraftsMarked(reader: Reader, draft: Draft): Draft {
  const mark: Inline = { kind: 'quiet', text: reader.words('basis.draft') };
  return withPieces(draft, (pieces) =>
    pieces.flatMap((piece, index) => {
      if (!isOfDraft(reader, piece)) return [piece];
      const next = pieces[index + 1];
      const isSaid = next?.kind === 'quiet' && next.text.includes(mark.text);
      return isSaid ? [piece] : [piece, mark];
    }),
  );
}

function isOfDraft({ graph }: Reader, piece: Inline): boolean {
  if (piece.kind !== 'link') return false;
  const { subject } = piece;
  if (subject.kind === 'document') return subject.document.status === 'draft';
  if (subject.kind === 'finding') return false;
  // Of places and bureaus that a draft names too nothing is drafted.
  if (subject.node.kind !== 'measure' && subject.node.kind !== 'indicator') return false;
  const document = documentOf(graph, subject.node);
  return document !== undefined && graph.document(document)?.status === 'draft';
}
