import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../../atlas/reading/block.ts';
import { Count } from '../../parts/count.tsx';
import { MixedText } from '../../parts/mixed-text.tsx';
import { SubjectLink } from '../../parts/subject-link.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import styles from './dossier.module.css';
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

function Words({ text, kind }: { text: string; kind: 'term' | 'quiet' | 'origin' }) {
  return (
    <span className={kind === 'term' ? undefined : 'related-note'} data-kind={kind}>
      <MixedText text={text} />
    </span>
  );
}

function Piece({ piece }: { piece: Inline }): ReactNode {
  switch (piece.kind) {
    case 'text':
      return <MixedText text={piece.text} />;
    case 'term':
      return <Words text={piece.text} kind={piece.kind} />;
    case 'quiet':
    case 'origin':
      return (
        <>
          {/* Read aloud, only this parts our words from those before them. */}{' '}
          <Words text={piece.text} kind={piece.kind} />
        </>
      );
    case 'link':
      return <SubjectLink subject={piece.subject}>{piece.text}</SubjectLink>;
    case 'across':
      return (
        <ViewLink view="across" pairs={[['of', piece.of]]}>
          {piece.text}
        </ViewLink>
      );
    case 'ask':
      return (
        <ViewLink view="ask" pairs={[['for', piece.of]]}>
          {piece.text}
        </ViewLink>
      );
    case 'rules':
      return (
        <ViewLink
          view="rules"
          pairs={[['rule', piece.of], ...(piece.at === undefined ? [] : [['checked', piece.at] as const])]}
        >
          {piece.text}
        </ViewLink>
      );
    case 'table':
      return (
        <ViewLink
          view="tables"
          pairs={[
            ['table', piece.at],
            ['row', piece.row],
          ]}
        >
          {piece.text}
        </ViewLink>
      );
    case 'count':
      return (
        <span className={styles['keep']}>
          <Count value={Number(piece.text)} of={piece.of} className={`${styles['counted']}`}>
            {piece.text}
          </Count>
        </span>
      );
    case 'derived':
      return <span className="basis-mark">{piece.text}</span>;
    case 'arrow':
      return (
        <>
          <span aria-hidden="true"> {piece.sign} </span>
          <span className="visually-hidden">{piece.text}</span>
        </>
      );
    case 'notes':
      return <NoteReferences citations={piece.citations} />;
  }
}
