import { AGAIN_AFTER, mayPass } from '../lib/try-again.ts';
import { loadTranslator } from '../messages/translate.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

/**
 * Brings the language that was chosen and could not be fetched, as soon as it comes: by itself after a while, and when it
 * is called because the line is back. What somebody chose meanwhile stays.
 */
export function bringLanguage(choices: ChoiceStore, session: SessionStore): () => void {
  const bring = (): void => {
    const { lostLanguage } = session.getState();
    if (lostLanguage === undefined || lostLanguage === choices.getState().language) return;
    loadTranslator(lostLanguage).then(
      () => {
        if (session.getState().lostLanguage === lostLanguage) choices.getState().setLanguage(lostLanguage);
      },
      (error: unknown) => {
        if (mayPass(error)) setTimeout(bring, AGAIN_AFTER);
      },
    );
  };
  bring();
  choices.subscribe(
    ({ language }) => language,
    () => setTimeout(bring, AGAIN_AFTER),
  );
  return bring;
}
