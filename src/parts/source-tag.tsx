import { useState } from 'react';
import { locatorIn } from '../atlas/facts/locator-in-english.ts';
import type { Citation } from '../atlas/records/citation.ts';
import type { Link } from '../atlas/records/link.ts';
import { isMessageKey } from '../messages/translate.ts';
import { useChoices, useGraph, useSession, useTranslate } from '../state/atlas-context.tsx';
import { MixedText } from './mixed-text.tsx';
import './record-link.css';

/** What a citation is called, whether its card is open, and how to open and close it. */
export function useCitation(citation: Citation) {
  const translate = useTranslate();
  const graph = useGraph();
  const language = useChoices((state) => state.language);
  const openCitation = useChoices((state) => state.openCitation);
  const isOpen = useChoices(
    (state) => state.citation?.document === citation.document && state.citation.locator === citation.locator,
  );
  const document = graph?.document(citation.document);
  const title =
    (language === 'en' ? document?.shortTitleEn : undefined) ?? document?.shortTitle ?? citation.document;
  const scope = (language === 'en' ? document?.scopeEn : undefined) ?? document?.scope;
  const locator = locatorIn(citation.locator, language);
  // Documents are named by their year first: `2021-14fyp` → `2021`.
  const year = citation.document.split('-')[0] ?? citation.document;
  const draft = document?.status === 'draft' ? ` · ${translate('basis.draft')}` : '';
  const short = `${year}${scope === undefined ? '' : ` ${scope}`} ${locator}${draft}`;
  const toggle = () => openCitation(isOpen ? undefined : citation);
  return { title, locator, short, isOpen, toggle };
}

/** A citation as a small tag, for example “2021 四（二）3 表4-1”; opens what else the section says. */
export function SourceTag({ citation }: { citation: Citation }) {
  const translate = useTranslate();
  const { title, locator, short, isOpen, toggle } = useCitation(citation);
  return (
    <button
      type="button"
      className="source-tag"
      aria-expanded={isOpen}
      aria-label={translate('citation.open', { document: title, locator })}
      onClick={toggle}
    >
      <MixedText text={short} />
    </button>
  );
}

/** A figure of a document that is itself the way to its citation, where a tag beside it would not fit. */
export function CitedValue({ value, citation }: { value: string; citation: Citation }) {
  const translate = useTranslate();
  const { title, locator, isOpen, toggle } = useCitation(citation);
  const open = translate('citation.open', { document: title, locator });
  const isLocator = value === citation.locator;
  const source = { value, document: title, locator };
  return (
    <button
      type="button"
      className="cited-value"
      aria-expanded={isOpen}
      aria-label={isLocator ? open : translate('citation.value', source)}
      title={open}
      onClick={toggle}
    >
      <MixedText text={isLocator ? locator : value} />
    </button>
  );
}

/** Tags shown before the reader asks for all of them; a department may be named in dozens of places. */
const FIRST_TAGS = 6;

export function SourceTags({
  citations,
  first = FIRST_TAGS,
}: {
  citations: readonly Citation[];
  /** Tags shown at first, and one or a third more where those are all. */
  first?: number;
}) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const isLong = citations.length > Math.max(first + 1, Math.floor((first * 4) / 3));
  const shown = isLong && !isOpen && !isOnPaper ? citations.slice(0, first) : citations;
  return (
    <span className="source-tags">
      {shown.map((citation) => (
        <SourceTag key={`${citation.document}#${citation.locator}`} citation={citation} />
      ))}
      {isLong ? (
        <button
          type="button"
          className="source-tag off-paper"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
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
