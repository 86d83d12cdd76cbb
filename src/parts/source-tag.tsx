import { useState } from 'react';
import type { Citation } from '../atlas/citation.ts';
import type { Link } from '../atlas/link.ts';
import { isMessageKey } from '../messages/translate.ts';
import { useChoices, useGraph, useTranslate } from '../state/atlas-context.tsx';
import './record-link.css';

/** A citation as a small tag, for example “2021 四（二）3 表4-1”; opens what else the section says. */
export function SourceTag({ citation }: { citation: Citation }) {
  const translate = useTranslate();
  const graph = useGraph();
  const language = useChoices((state) => state.language);
  const openCitation = useChoices((state) => state.openCitation);
  const open = useChoices(
    (state) => state.citation?.document === citation.document && state.citation.locator === citation.locator,
  );
  const document = graph?.document(citation.document);
  const title =
    (language === 'en' ? document?.shortTitleEn : undefined) ?? document?.shortTitle ?? citation.document;
  return (
    <button
      type="button"
      className="source-tag"
      aria-expanded={open}
      aria-label={translate('citation.open', { document: title, locator: citation.locator })}
      onClick={() => openCitation(open ? undefined : citation)}
    >
      {yearOf(citation.document)} {citation.locator}
      {document?.status === 'draft' ? ` · ${translate('basis.draft')}` : ''}
    </button>
  );
}

/** Documents are named by their year first: `2021-14fyp` → `2021`. */
function yearOf(document: string): string {
  return document.split('-')[0] ?? document;
}

/** Tags shown before the reader asks for all of them; a department may be named in dozens of places. */
const FIRST_TAGS = 6;

export function SourceTags({ citations }: { citations: readonly Citation[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isLong = citations.length > FIRST_TAGS + 2;
  const shown = isLong && !isOpen ? citations.slice(0, FIRST_TAGS) : citations;
  return (
    <span className="source-tags">
      {shown.map((citation) => (
        <SourceTag key={`${citation.document}#${citation.locator}`} citation={citation} />
      ))}
      {isLong ? (
        <button type="button" className="source-tag" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? translate('dossier.less') : translate('citation.more', { count: citations.length })}
        </button>
      ) : null}
    </span>
  );
}

/** Says of a derived link that it is derived, and by which rule. */
export function BasisMark({ link }: { link: Link }) {
  const translate = useTranslate();
  if (link.basis === 'stated') return null;
  const key = `rule.${link.rule}`;
  const rule = isMessageKey(key) ? translate(key) : link.rule;
  return <span className="basis-mark">{translate('basis.derivedBy', { rule })}</span>;
}
