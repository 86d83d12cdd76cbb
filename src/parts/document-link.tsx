import type { ReactNode } from 'react';
import type { AtlasDocument } from '../atlas/records/document.ts';
import { SubjectLink } from './subject-link.tsx';

/** A link to the dossier of a source document. */
export function DocumentLink({
  document,
  ...link
}: {
  document: AtlasDocument;
  children?: ReactNode;
  label?: string;
  onChosen?: () => void;
}) {
  return <SubjectLink subject={{ kind: 'document', document }} {...link} />;
}
