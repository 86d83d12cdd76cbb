import { useEffect, useState } from 'react';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './about.module.css';
import { askKept, clearDevice, type KeptSite } from './device-store.ts';

const MEGABYTE = 1_000_000;

/** What of the atlas and of its reader is kept on this device, how large it is, and how to be rid of it. */
export function DeviceSection() {
  const translate = useTranslate();
  const [kept, setKept] = useState<KeptSite | 'absent' | 'unsupported'>();
  const [step, setStep] = useState<'asks' | 'cleared' | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    void askKept().then((answer) => isCurrent && setKept(answer));
    return () => {
      isCurrent = false;
    };
  }, []);
  const clear = async (): Promise<void> => {
    const isDone = await clearDevice();
    setStep(isDone ? 'cleared' : 'failed');
    setKept(await askKept());
  };
  const said = (): string => {
    if (kept === undefined) return translate('about.device.asking');
    if (typeof kept === 'string') return translate(`about.device.${kept}`);
    const values = { ...kept, size: Math.max(1, Math.round(kept.bytes / MEGABYTE)) };
    return translate(kept.missing === 0 ? 'about.device.kept' : 'about.device.partly', values);
  };
  return (
    <>
      <p role="status">{said()}</p>
      <p>{translate('about.device.install')}</p>
      <div className={`${styles['device']} off-paper`}>
        {step === 'asks' ? (
          <>
            <p role="alert">{translate('about.device.confirm')}</p>
            <button type="button" className="primary-button" onClick={() => void clear()}>
              {translate('about.device.yes')}
            </button>
            <button type="button" className="text-button" onClick={() => setStep(undefined)}>
              {translate('about.device.no')}
            </button>
          </>
        ) : (
          <button type="button" className="text-button" onClick={() => setStep('asks')}>
            {translate('about.device.clear')}
          </button>
        )}
        {step === 'cleared' ? <p role="status">{translate('about.device.cleared')}</p> : null}
        {step === 'failed' ? <p role="alert">{translate('about.device.clearFailed')}</p> : null}
      </div>
    </>
  );
}
