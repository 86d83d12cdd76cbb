import { useState } from 'react';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { addNotice, type SessionStore } from '../../state/session.ts';

/** As near as a district is wide: what is planned around, not a doorstep. */
const ZOOM = 10.5;

/** Whether the device can be asked where it is: only on a secure page, and where the operator's policy allows it. */
const canLocate = (): boolean => window.isSecureContext && 'geolocation' in navigator;

/** Goes to where the reader stands, and reads the district there; nothing where the device cannot be asked. */
export function LocateButton({ session }: { session: SessionStore }) {
  const translate = useTranslate();
  const moveCamera = useChoices((state) => state.moveCamera);
  const selectNode = useChoices((state) => state.selectNode);
  const { loadOutlines } = useSite();
  const [isAsking, setIsAsking] = useState(false);
  if (!canLocate()) return null;
  const go = async (): Promise<void> => {
    setIsAsking(true);
    try {
      const { locate } = await import('../locate.ts');
      const found = await locate(loadOutlines);
      if (found.kind !== 'here') {
        addNotice(session, { key: `locate.${found.kind}`, values: {} });
      } else if (found.district !== undefined) selectNode(found.district);
      else moveCamera({ zoom: ZOOM, lat: found.lat, lon: found.lon, bearing: 0, pitch: 0 });
    } catch {
      addNotice(session, { key: 'locate.refused', values: {} });
    } finally {
      setIsAsking(false);
    }
  };
  return (
    <button type="button" className="panel tool-button" disabled={isAsking} onClick={() => void go()}>
      {translate('locate.here')}
    </button>
  );
}
