import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../../atlas/reading/block.ts';
import { Count } from '../../parts/count.tsx';
import { SubjectLink } from '../../parts/subject-link.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices } from '../../state/atlas-context.tsx';
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

const CHINESE = /\p{Script=Han}/u;

/** Verbatim Chinese in an English page is marked as such, so that it is spoken and set as Chinese. */
function Words({ text, kind }: { text: string; kind?: 'term' | 'quiet' | 'origin' }) {
  const isForeign = useChoices((state) => state.language === 'en') && CHINESE.test(text);
  if (!isForeign && kind === undefined) return text;
  const isRemark = kind === 'quiet' || kind === 'origin';
  return (
    <span
      className={isRemark ? 'related-note' : undefined}
      data-kind={kind}
      lang={isForeign ? 'zh-CN' : undefined}
    >
      {text}
    </span>
  );
}

function Piece({ piece }: { piece: Inline }): ReactNode {
  switch (piece.kind) {
    case 'text':
      return <Words text={piece.text} />;
    case 'term':
    case 'quiet':
    case 'origin':
      return <Words text={piece.text} kind={piece.kind} />;
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
