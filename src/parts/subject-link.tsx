import type { MouseEvent, ReactNode } from 'react';
import { referenceOf, subjectName } from '../atlas/records/subject-name.ts';
import { type Subject, type SubjectReference, subjectAddress } from '../atlas/records/subject-reference.ts';
import { useChoices } from '../state/atlas-context.tsx';
import { MixedText } from './mixed-text.tsx';
import './record-link.css';

/** True where the browser should follow the link itself: a new tab, a download, another button. */
export function isPlainClick(
  event: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>,
): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Address of a subject on its own, without the other choices of the moment. */
export function addressOf(reference: SubjectReference, language: 'zh' | 'en'): string {
  return `?select=${subjectAddress(reference)}${language === 'en' ? '&lang=en' : ''}`;
}

/** A link to whatever can be read on its own: selects it here, and opens in a new tab like any link. */
export function SubjectLink({
  subject,
  children,
  label,
  className = 'record-link',
  onChosen,
}: {
  subject: Subject;
  /** Instead of its name. */
  children?: ReactNode;
  /** What a screen reader says where the visible words are too few. */
  label?: string | undefined;
  className?: string;
  onChosen?: (() => void) | undefined;
}) {
  const select = useChoices((state) => state.select);
  const language = useChoices((state) => state.language);
  const reference = referenceOf(subject);
  const isCurrent = useIsSelected(reference);
  const name = subjectName(subject, language);
  return (
    <a
      className={className}
      href={addressOf(reference, language)}
      lang={name.language === 'en' ? 'en' : 'zh-CN'}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={label}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        select(reference);
        onChosen?.();
      }}
    >
      {children ?? <MixedText text={name.text} />}
    </a>
  );
}

/** Whether this is what is being read. */
export function useIsSelected({ kind, id }: SubjectReference): boolean {
  return useChoices(({ selection }) => selection.kind === kind && selection.id === id);
}
