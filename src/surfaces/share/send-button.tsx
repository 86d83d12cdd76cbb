import { useState } from 'react';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './share.module.css';

/** Hands the link, or a picture with it, to what the device shares by; nothing where it has none or takes no such file. */
export function SendButton({ title, address, picture }: { title: string; address: string; picture?: File }) {
  const translate = useTranslate();
  const [hasFailed, setFailed] = useState(false);
  const shared: ShareData = picture === undefined ? { title, url: address } : { title, files: [picture] };
  if (!canShare(shared)) return null;
  const send = async (): Promise<void> => {
    setFailed(false);
    try {
      await navigator.share(shared);
    } catch (error) {
      // Who thinks better of it has done nothing wrong.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <div className={styles['acts']}>
      <button type="button" className={styles['button']} onClick={() => void send()}>
        {translate(picture === undefined ? 'share.send' : 'share.poster.send')}
      </button>
      {hasFailed ? <span role="alert">{translate('share.sendFailed')}</span> : null}
    </div>
  );
}

/** Links are shared wherever anything is; files only where the device says so. */
function canShare(shared: ShareData): boolean {
  if (!('share' in navigator)) return false;
  return shared.files === undefined || ('canShare' in navigator && navigator.canShare(shared));
}
