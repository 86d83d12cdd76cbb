import { useState } from 'react';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './share.module.css';

/** Hands the link to what the device shares by; nothing where it has none. */
export function SendButton({ title, address }: { title: string; address: string }) {
  const translate = useTranslate();
  const [hasFailed, setFailed] = useState(false);
  if (!('share' in navigator)) return null;
  const send = async (): Promise<void> => {
    setFailed(false);
    try {
      await navigator.share({ title, url: address });
    } catch (error) {
      // Who thinks better of it has done nothing wrong.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <div className={styles['acts']}>
      <button type="button" className={styles['button']} onClick={() => void send()}>
        {translate('share.send')}
      </button>
      {hasFailed ? <span role="alert">{translate('share.sendFailed')}</span> : null}
    </div>
  );
}
