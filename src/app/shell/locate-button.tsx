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
  if (!canLocate()) return null;
  const go = async (): Promise<void> => {
    try {
      const { goHere } = await tryAgain(() => import('../locate.ts'));
      await goHere(choices, session, loadOutlines);
    } catch {
      say(session, 'app.notFetched');
    }
  };
  return (
    <button type="button" className="panel tool-button" onClick={() => void go()}>
      {translate('locate.here')}
    </button>
  );
}
