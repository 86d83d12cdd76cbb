import { useEffect, useState } from 'react';
import type { MessageKey } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';

type Outcome = 'copied' | 'failed';

/** How long the button says what it did, in milliseconds. */
const SAID_FOR = 4000;

/** Copies a text and says whether that worked, each time that it is pressed. */
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
  // A new object for each press, so that the same outcome is said anew.
  const [said, setSaid] = useState<{ outcome: Outcome }>();
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    setSaid(undefined);
    try {
      await navigator.clipboard.writeText(text());
      setSaid({ outcome: 'copied' });
    } catch {
      setSaid({ outcome: 'failed' });
    }
  };
  const words = { copied, failed };
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span role="status">{translate(said === undefined ? label : words[said.outcome])}</span>
    </button>
  );
}
