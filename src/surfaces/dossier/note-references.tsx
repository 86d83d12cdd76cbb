import { useContext } from 'react';
import { noteNumber } from '../../atlas/reading/note-numbers.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { useCitation } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './dossier.module.css';
import { NotesContext } from './notes-context.ts';

/** Small raised numbers after what they are the sources of, the lowest first; each opens its citation. */
export function NoteReferences({ citations }: { citations: readonly Citation[] }) {
  const notes = useContext(NotesContext);
  const ascending = citations.toSorted((a, b) => noteNumber(notes, a) - noteNumber(notes, b));
  return (
    <span className={styles['references']}>
      {ascending.map((citation) => (
        <NoteReference key={`${citation.document}#${citation.locator}`} citation={citation} />
      ))}
    </span>
  );
}

function NoteReference({ citation }: { citation: Citation }) {
  const number = noteNumber(useContext(NotesContext), citation);
  const translate = useTranslate();
  const { title, locator, short, isOpen, toggle } = useCitation(citation);
  const label = translate('notes.open', { number, document: title, locator });
  return (
    <button
      type="button"
      className={styles['reference']}
      aria-expanded={isOpen}
      aria-label={label}
      title={short}
      onClick={toggle}
    >
      {number}
    </button>
  );
}
