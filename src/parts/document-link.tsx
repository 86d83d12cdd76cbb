import type { ReactNode } from 'react';
import type { AtlasDocument } from '../atlas/records/document.ts';
import { useChoices } from '../state/atlas-context.tsx';
import { selectionName } from '../state/url-values.ts';
import { isPlainClick, recordAddress } from './record-link.tsx';

/** The title of a document in the reader's language; the English is our own. */
export function documentTitle(document: AtlasDocument, language: 'zh' | 'en'): string {
  return (language === 'en' ? document.titleEn : undefined) ?? document.title;
}

/** The short title of a document in the reader's language. */
export function documentShortTitle(document: AtlasDocument, language: 'zh' | 'en'): string {
  return (language === 'en' ? document.shortTitleEn : undefined) ?? document.shortTitle;
}

/** A link to the dossier of a source document. */
export function DocumentLink({
  document,
  children,
  label,
  onChosen,
}: {
  document: AtlasDocument;
  children?: ReactNode;
  /** What a screen reader says where the visible words are too few. */
  label?: string;
  onChosen?: () => void;
}) {
  const select = useChoices((state) => state.select);
  const language = useChoices((state) => state.language);
  const selection = { kind: 'document', id: document.id } as const;
  return (
    <a
      className="record-link"
      href={recordAddress(selectionName(selection) ?? '', language)}
      aria-label={label}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        select(selection);
        onChosen?.();
      }}
    >
      {children ?? documentTitle(document, language)}
    </a>
  );
}
