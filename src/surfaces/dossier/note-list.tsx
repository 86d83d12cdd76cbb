import { useState } from 'react';
import type { Citation } from '../../atlas/records/citation.ts';
import { useCitation } from '../../parts/source-tag.tsx';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import styles from './dossier.module.css';

/** Notes shown before the reader asks for all of them; a department may be named in dozens of places. */
const FIRST_NOTES = 12;

/** The sources that the text refers to by number, each a way to its citation. */
export function NoteList({ notes }: { notes: readonly Citation[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useSession((state) => state.isOnPaper);
  if (notes.length === 0) return null;
  const isLong = notes.length > FIRST_NOTES + 2;
  const shown = isLong && !isOpen && !isOnPaper ? notes.slice(0, FIRST_NOTES) : notes;
  const heading = translate('notes.title');
  return (
    <section className={styles['notes']} aria-label={heading}>
      <h3>{heading}</h3>
      <ol>
        {shown.map((citation, index) => (
          <Note key={`${citation.document}#${citation.locator}`} citation={citation} number={index + 1} />
        ))}
      </ol>
      {isLong ? (
        <button type="button" className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? translate('dossier.less') : translate('citation.more', { count: notes.length })}
        </button>
      ) : null}
    </section>
  );
}

function Note({ citation, number }: { citation: Citation; number: number }) {
  const translate = useTranslate();
  const { title, locator, short, isOpen, toggle } = useCitation(citation);
  return (
    <li>
      <button
        type="button"
        className={styles['note']}
        aria-expanded={isOpen}
        title={title}
        aria-label={translate('notes.open', { number, document: title, locator })}
        onClick={toggle}
      >
        <span className={styles['note-number']}>{number}</span> {short}
      </button>
    </li>
  );
}
