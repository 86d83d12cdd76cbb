import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { OwnNote } from '../../atlas/own-notes/own-note.ts';
import { Count } from '../../parts/count.tsx';
import { NotesTrouble } from '../../parts/own-notes/notes-trouble.tsx';
import { useNotesStore, useOwnNotes } from '../../parts/own-notes/use-own-notes.ts';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './basket.module.css';
import { NotesFileWays } from './notes-file-ways.tsx';

/** What the reader has starred or written about, the last changed first: to be opened, deleted, and taken to another device. */
export function NotesSection({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const store = useNotesStore();
  const all = useOwnNotes((state) => state.notes);
  const [removed, setRemoved] = useState<OwnNote>();
  const notes = [...all.values()].toSorted((a, b) => b.changed.localeCompare(a.changed));
  const nameOfId = (id: OwnNote['id']): string => {
    const node = graph.node(id);
    return node === undefined ? id : nameOf(node);
  };
  const remove = (note: OwnNote): void => {
    store.change(note.id, { isStarred: false, text: '' });
    setRemoved(note);
  };
  return (
    <section className={styles['notes']} data-private="" aria-label={translate('ownNotes.title')}>
      <h3>{translate('ownNotes.title')}</h3>
      {notes.length === 0 ? (
        <p className="silent">{translate('ownNotes.none')}</p>
      ) : (
        <p>
          <Count value={notes.length} of={translate('ownNotes.counted')} className="">
            {translate('ownNotes.count', { count: notes.length })}
          </Count>
        </p>
      )}
      <NotesTrouble />
      {notes.length === 0 ? null : (
        <ul>
          {notes.map((note) => {
            const node = graph.node(note.id);
            return (
              <li key={note.id}>
                <span aria-hidden="true">{note.isStarred ? '★' : ''}</span>
                <div>
                  {node === undefined ? (
                    translate('ownNotes.unknown', { id: note.id })
                  ) : (
                    <RecordLink node={node} />
                  )}
                  {note.text === '' ? null : <p className={styles['note']}>{note.text}</p>}
                </div>
                <button
                  type="button"
                  className={styles['remove']}
                  aria-label={translate('ownNotes.remove', { name: nameOfId(note.id) })}
                  onClick={() => remove(note)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p role="status">
        {removed === undefined ? null : (
          <>
            {translate('ownNotes.removed', { name: nameOfId(removed.id) })}{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                store.takeIn([removed]);
                setRemoved(undefined);
              }}
            >
              {translate('ownNotes.undo')}
            </button>
          </>
        )}
      </p>
      <NotesFileWays notes={notes} nameOf={nameOfId} />
    </section>
  );
}
