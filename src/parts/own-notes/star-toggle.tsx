import type { AtlasNode } from '../../atlas/records/node.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useRecordName } from '../record-link.tsx';
import './own-notes.css';
import { useNotesStore, useOwnNote } from './use-own-notes.ts';

/** Stars a record on this device, or takes the star back. */
export function StarToggle({ node }: { node: AtlasNode }) {
  const translate = useTranslate();
  const name = useRecordName()(node);
  const store = useNotesStore();
  const isStarred = useOwnNote(node.id)?.isStarred ?? false;
  return (
    <button
      type="button"
      className="star-toggle"
      data-private=""
      aria-pressed={isStarred}
      aria-label={translate('ownNotes.star', { name })}
      onClick={() => store.change(node.id, { isStarred: !isStarred })}
    >
      <span aria-hidden="true">{isStarred ? '★' : '☆'}</span>
    </button>
  );
}
