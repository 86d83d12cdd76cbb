import type { SessionStore } from '../../state/session.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { ADDRESS_PARTS } from '../surfaces.ts';
import { bindEmbed } from './bind-embed.ts';
import { maySpeakWith } from './may-speak.ts';

/** Speaks with the page around, where the address names its origin and the operator has nothing against it. */
export function speakWithHost(choices: ChoiceStore, session: SessionStore): void {
  const { parent } = choices.getState();
  if (window.parent === window || !maySpeakWith(parent, import.meta.env.VITE_EMBED_ORIGINS ?? '')) return;
  bindEmbed({ choices, session, parts: ADDRESS_PARTS }, { window: window.parent, origin: parent });
}
