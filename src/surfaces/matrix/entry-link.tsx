import type { AxisEntry } from '../../atlas/matrix/axes.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import { SubjectLink } from '../../parts/subject-link.tsx';
import { useChoices } from '../../state/atlas-context.tsx';
import type { Language } from '../../state/choices.ts';

/** What a row or column is called; a document by its short title. */
export function entryName({ key, subject }: AxisEntry, language: Language): string {
  if (subject.kind === 'document') return documentShortTitle(subject.document, language);
  return subject.kind === 'node' ? recordName(subject.node, language) : key;
}

/** A link to what a row or column is about. */
export function EntryLink({ entry }: { entry: AxisEntry }) {
  const language = useChoices((state) => state.language);
  return <SubjectLink subject={entry.subject}>{entryName(entry, language)}</SubjectLink>;
}
