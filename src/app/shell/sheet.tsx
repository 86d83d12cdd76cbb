import type { ReactNode } from 'react';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import type { SessionStore } from '../../state/session.ts';
import { BottomSheet } from '../../ui/bottom-sheet.tsx';

/** What is read on a phone, over the lower part of the map; nothing where nothing is. */
export function Sheet({
  session,
  isOpen,
  children,
}: {
  session: SessionStore;
  isOpen: boolean;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const stop = useSession((state) => state.sheet);
  if (!isOpen) return null;
  return (
    <BottomSheet
      stop={stop}
      onStop={(sheet) => session.setState({ sheet })}
      handleLabel={translate('sheet.handle', { stop: translate(`sheet.${stop}`) })}
    >
      {children}
    </BottomSheet>
  );
}
