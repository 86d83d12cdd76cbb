import { useTranslate } from '../../state/atlas-context.tsx';
import { useOwnNotes } from './use-own-notes.ts';

/** Says that notes are not kept, and why; nothing while they are. */
export function NotesTrouble() {
  const translate = useTranslate();
  const trouble = useOwnNotes((state) => state.trouble);
  return trouble === undefined ? null : (
    <p role="alert" className="notes-trouble">
      {translate(`ownNotes.trouble.${trouble}`)}
    </p>
  );
}
