import type { SessionStore } from '../state/session.ts';

/** Calls back once the map stands, or is known not to come. */
export function onceSettled(session: SessionStore, action: () => void): void {
  if (session.getState().map !== 'loading') {
    action();
    return;
  }
  const unsubscribe = session.subscribe(({ map }) => {
    if (map === 'loading') return;
    unsubscribe();
    action();
  });
}
