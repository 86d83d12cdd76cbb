import { useState } from 'react';
import type { MessageKey } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';

type CopyState = 'idle' | 'copied' | 'failed';

/** Copies a text and says whether that worked. */
export function CopyButton({
  text,
  label,
  copied,
  failed,
  className,
}: {
  /** Asked for when the button is pressed: an address depends on the page. */
  text: () => string;
  label: MessageKey;
  copied: MessageKey;
  /** What is said without permission or clipboard (plain HTTP): where else the text stands. */
  failed: MessageKey;
  className: string;
}) {
  const translate = useTranslate();
  const [state, setState] = useState<CopyState>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  const words = { idle: label, copied, failed };
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span role="status">{translate(words[state])}</span>
    </button>
  );
}
