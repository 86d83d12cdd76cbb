import type { ReactNode } from 'react';
import { useTranslate } from '../state/atlas-context.tsx';
import { ToggleTip } from '../ui/toggle-tip.tsx';

/**
 * A number that the atlas counted itself: never the figure of a document, which bears its citation instead. It looks
 * like no citation, and says on demand what was counted.
 */
export function Count({
  value,
  of,
  children,
  className = 'count',
}: {
  value: number;
  /** What was counted, in words that stand after a colon. */
  of: string;
  /** The number in a phrase, where it does not stand alone. */
  children?: ReactNode;
  className?: string;
}) {
  const translate = useTranslate();
  return (
    <ToggleTip className={className} note={translate('count.note', { what: of })}>
      {children ?? value}
    </ToggleTip>
  );
}
