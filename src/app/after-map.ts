import { basemap } from 'virtual:atlas-basemap';
import { closestZoom } from '../layers/basemap.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { keepOffline } from './keep-offline.ts';
import { sayClosest } from './say-closest.ts';

/** What the page does once the map stands, or is known not to come, with scripts that it shares with the map. */
export function afterMap(choices: ChoiceStore, session: SessionStore): void {
  sayClosest(choices, session, closestZoom(basemap));
  keepFocus(document);
  keepOffline();
}
