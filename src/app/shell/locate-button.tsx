import { useState } from 'react';
import { tryAgain } from '../../lib/try-again.ts';
import { useAtlasContext, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { say } from '../../state/session.ts';

/** Whether the device can be asked where it is: only on a secure page, and where the operator's policy allows it. */
const canLocate = (): boolean => window.isSecureContext && 'geolocation' in navigator;

/** Goes to where the reader stands, and reads the district there; nothing where the device cannot be asked. */
export function LocateButton() {
  const translate = useTranslate();
  const { choices, session } = useAtlasContext();
  const { loadOutlines } = useSite();
  const [isAsking, setIsAsking] = useState(false);
  if (!canLocate()) return null;
  const go = async (): Promise<void> => {
    setIsAsking(true);
    try {
      const { goHere } = await tryAgain(() => import('../locate.ts'));
      await goHere(choices, session, loadOutlines);
    } catch {
      say(session, 'app.notFetched');
    } finally {
      setIsAsking(false);
    }
  };
  return (
    <button
      type="button"
      className="panel tool-button"
      aria-disabled={isAsking}
      onClick={() => void (isAsking || go())}
    >
      {translate('locate.here')}
    </button>
  );
}
