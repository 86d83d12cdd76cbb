import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../../atlas/reading/block.ts';
import { Count } from '../../parts/count.tsx';
import { SubjectLink } from '../../parts/subject-link.tsx';
import { useChoices } from '../../state/atlas-context.tsx';
import { NoteReferences } from './note-references.tsx';

/** Pieces of running text, drawn. */
export function Inlines({ pieces }: { pieces: readonly Inline[] }) {
  return pieces.map((piece, index) => (
    // Pieces never change places within their line.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      <Piece piece={piece} />
    </Fragment>
  ));
}

const CHINESE = /\p{Script=Han}/u;

/** Verbatim Chinese in an English page is marked as such, so that it is spoken and set as Chinese. */
function Words({ text, className }: { text: string; className?: string }) {
  const isForeign = useChoices((state) => state.language === 'en') && CHINESE.test(text);
  if (!isForeign && className === undefined) return text;
  return (
    <span className={className} lang={isForeign ? 'zh-CN' : undefined}>
      {text}
    </span>
  );
}

function Piece({ piece }: { piece: Inline }): ReactNode {
  switch (piece.kind) {
    case 'text':
      return <Words text={piece.text} />;
    case 'term':
      return <Words text={piece.text} className="dossier-term" />;
    case 'quiet':
      return <Words text={piece.text} className="related-note" />;
    case 'origin':
      return <Words text={piece.text} className="related-note dossier-origin" />;
    case 'link':
      return <SubjectLink subject={piece.subject}>{piece.text}</SubjectLink>;
    case 'count':
      return (
        <span className="dossier-keep">
          <Count value={Number(piece.text)} of={piece.of} className="dossier-count">
            {piece.text}
          </Count>
        </span>
      );
    case 'derived':
      return <span className="basis-mark">{piece.text}</span>;
    case 'arrow':
      return (
        <>
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden">{piece.text}</span>
        </>
      );
    case 'notes':
      return <NoteReferences citations={piece.citations} />;
  }
}
