import type { ReactNode } from 'react';
import type { Inline } from '../../atlas/reading/block.ts';
import { MixedText } from '../../parts/mixed-text.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { SubjectLink } from '../../parts/subject-link.tsx';

/** A fact in pieces, its sources as tags behind it. */
export function FactPieces({ pieces }: { pieces: readonly Inline[] }) {
  return pieces.map((piece, index) => (
    // Pieces never change places within their line.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Piece key={index} piece={piece} />
  ));
}

function Piece({ piece }: { piece: Inline }): ReactNode {
  switch (piece.kind) {
    case 'notes':
      return (
        <>
          {' '}
          <SourceTags citations={piece.citations} first={2} />
        </>
      );
    case 'link':
      return <SubjectLink subject={piece.subject}>{piece.text}</SubjectLink>;
    case 'derived':
      return (
        <>
          {' '}
          <span className="basis-mark">{piece.text}</span>
        </>
      );
    case 'quiet':
    case 'origin':
      return (
        <span className="related-note" data-kind={piece.kind}>
          <MixedText text={piece.text} />
        </span>
      );
    case 'text':
    case 'term':
    case 'count':
    case 'across':
    case 'ask':
    case 'rules':
    case 'table':
    case 'arrow':
      return <MixedText text={piece.text} />;
  }
}
