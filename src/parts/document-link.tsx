import type { ReactNode } from 'react';
import type { AtlasDocument } from '../atlas/records/document.ts';
import { SubjectLink } from './subject-link.tsx';

/** The short title of a document in the reader's language. */
export function documentShortTitle(document: AtlasDocument, language: 'zh' | 'en'): string {
  return (language === 'en' ? document.shortTitleEn : undefined) ?? document.shortTitle;
}

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
