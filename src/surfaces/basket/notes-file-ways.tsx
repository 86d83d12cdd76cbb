import { useState } from 'react';
import { type NotesFileComplaint, readNotesFile, writeNotesFile } from '../../atlas/own-notes/notes-file.ts';
import type { OwnNote } from '../../atlas/own-notes/own-note.ts';
import { saveFile } from '../../lib/save-file.ts';
import { FileButton, type FileTrouble } from '../../parts/file-button.tsx';
import { useNotesStore } from '../../parts/own-notes/use-own-notes.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './basket.module.css';

/** A file larger than this holds more than notes of a hand, bytes. */
const LARGEST = 5_000_000;

/** Notes as a file, there and back. */
export function NotesFileWays({
  notes,
  nameOf,
}: {
  notes: readonly OwnNote[];
  nameOf: (id: OwnNote['id']) => string;
}) {
  const translate = useTranslate();
  const store = useNotesStore();
  const [complaint, setComplaint] = useState<NotesFileComplaint | FileTrouble>();
  const [taken, setTaken] = useState<{ count: number; leftOut: number }>();
  const save = (): void =>
    saveFile(
      `${translate('ownNotes.file')}.json`,
      new Blob([writeNotesFile(notes, nameOf)], { type: 'application/json' }),
    );
  const load = (text: string): void => {
    const read = readNotesFile(text);
    setComplaint(typeof read === 'string' ? read : undefined);
    setTaken(typeof read === 'string' ? undefined : { count: read.notes.length, leftOut: read.leftOut });
    if (typeof read !== 'string') store.takeIn(read.notes);
  };
  return (
    <>
      <p className={styles['files']}>
        {notes.length === 0 ? null : (
          <button type="button" className="text-button" onClick={save}>
            {translate('ownNotes.save')}
          </button>
        )}
        <FileButton
          label={translate('ownNotes.load')}
          accept=".json,application/json"
          largest={LARGEST}
          onText={load}
          onTrouble={(trouble) => {
            setTaken(undefined);
            setComplaint(trouble);
          }}
        />
      </p>
      {complaint === undefined ? null : <p role="alert">{translate(`ownNotes.file.${complaint}`)}</p>}
      <p role="status">
        {taken === undefined ? null : (
          <>
            {translate('ownNotes.file.taken', { count: taken.count })}
            {taken.leftOut === 0 ? null : translate('ownNotes.file.leftOut', { count: taken.leftOut })}
          </>
        )}
      </p>
    </>
  );
}
