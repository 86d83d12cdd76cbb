import { useId } from 'react';
import { MOST_CHARACTERS } from '../../atlas/own-notes/own-note.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useRecordName } from '../record-link.tsx';
import './own-notes.css';
import { NotesTrouble } from './notes-trouble.tsx';
import { useNotesStore, useOwnNote } from './use-own-notes.ts';

/** The reader's own words on a record: kept on this device with every letter, in no link, and not printed. */
export function NoteField({ node, isLabelled = true }: { node: AtlasNode; isLabelled?: boolean }) {
  const translate = useTranslate();
  const name = useRecordName()(node);
  const store = useNotesStore();
  const text = useOwnNote(node.id)?.text ?? '';
  const field = useId();
  return (
    <div className="note-field off-paper">
      <label htmlFor={field} className={isLabelled ? undefined : 'visually-hidden'}>
        {translate('ownNotes.field', { name })}
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={MOST_CHARACTERS}
        value={text}
        placeholder={translate('ownNotes.placeholder')}
        onChange={({ target }) => store.change(node.id, { text: target.value })}
      />
      <NotesTrouble />
    </div>
  );
}
