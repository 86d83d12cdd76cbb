import { useId, useRef, useState } from 'react';
import type { MessageKey } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './share.module.css';

/** A text that is to be copied, in sight: where the clipboard is refused it is selected, to be copied by hand. */
export function CopyField({
  text,
  label,
  rows,
  copy,
  copied,
  failed,
}: {
  text: string;
  label: MessageKey;
  rows: number;
  copy: MessageKey;
  copied: MessageKey;
  failed: MessageKey;
}) {
  const translate = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Of another text nothing was said yet.
  const [said, setSaid] = useState<{ of: string; key: MessageKey }>();
  const onCopy = async (): Promise<void> => {
    setSaid(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, key: copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({ of: text, key: failed });
    }
  };
  return (
    <div className={styles['copy']}>
      <label htmlFor={id}>{translate(label)}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles['acts']}>
        <button type="button" className="primary-button" onClick={() => void onCopy()}>
          {translate(copy)}
        </button>
        <span role="status">{said?.of === text ? translate(said.key) : ''}</span>
      </div>
    </div>
  );
}
