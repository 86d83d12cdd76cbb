import { Fragment, type ReactNode, useContext } from 'react';
import type { Inline } from '../../atlas/reading/block.ts';
import { noteNumber } from '../../atlas/reading/note-numbers.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { Count } from '../../parts/count.tsx';
import { MixedText } from '../../parts/mixed-text.tsx';
import { useCitation } from '../../parts/source-tag.tsx';
import { SubjectLink } from '../../parts/subject-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { BriefingContext } from './briefing-context.ts';
import styles from './handover.module.css';

/** Pieces of running text, drawn for the page or for paper. */
export function Pieces({ pieces }: { pieces: readonly Inline[] }) {
  return pieces.map((piece, index) => (
    // Pieces never change places within their line.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      <Piece piece={piece} />
    </Fragment>
  ));
}

function Piece({ piece }: { piece: Inline }): ReactNode {
  const isEnglish = useChoices((state) => state.language === 'en');
  const { isPaper } = useContext(BriefingContext);
  switch (piece.kind) {
    case 'link':
      return <SubjectLink subject={piece.subject}>{piece.text}</SubjectLink>;
    case 'count':
      return isPaper ? (
        piece.text
      ) : (
        <Count value={Number.parseFloat(piece.text)} of={piece.of} className={`${styles['counted']}`}>
          {piece.text}
        </Count>
      );
    case 'quiet':
    case 'origin':
      return (
        <span className={styles['remark']} data-kind={piece.kind}>
          <MixedText text={isEnglish ? ` (${piece.text})` : `（${piece.text}）`} />
        </span>
      );
    case 'derived':
      return <span className={styles['derived']}>{piece.text}</span>;
    case 'arrow':
      return ` ${piece.sign} `;
    case 'notes':
      return <References citations={piece.citations} />;
    case 'term':
      return (
        <span data-kind="term">
          <MixedText text={piece.text} />
        </span>
      );
    case 'text':
    case 'across':
    case 'ask':
    case 'rules':
    case 'table':
      return <MixedText text={piece.text} />;
  }
}

/** Small raised numbers, the lowest first: on the page each opens its citation, on paper it leads to the list of sources. */
function References({ citations }: { citations: readonly Citation[] }) {
  const { notes } = useContext(BriefingContext);
  const ascending = citations.toSorted((a, b) => noteNumber(notes, a) - noteNumber(notes, b));
  return (
    <sup className={styles['references']}>
      {ascending.map((citation) => (
        <Reference
          key={`${citation.document}#${citation.locator}`}
          citation={citation}
          number={noteNumber(notes, citation)}
        />
      ))}
    </sup>
  );
}

function Reference({ citation, number }: { citation: Citation; number: number }) {
  const translate = useTranslate();
  const { isPaper } = useContext(BriefingContext);
  const { isOpen, locator, short, title, toggle } = useCitation(citation);
  if (isPaper) return <a href={`#${sourceId(number)}`}>{number}</a>;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={translate('handover.note', { number, document: title, locator })}
      title={short}
      onClick={toggle}
    >
      {number}
    </button>
  );
}

/** What a number on paper leads to. */
export const sourceId = (number: number): string => `briefing-source-${number}`;
