import type { Choices } from '../state/choices.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

/**
 * True when the address asks for something to read: that comes before the map, which is the heaviest and covered by it, or
 * beside it. An embedded map is looked at.
 */
export function readsFirst(choices: Choices): boolean {
  return (
    !choices.embed &&
    (choices.selection.kind !== 'none' ||
      choices.view !== 'map' ||
      choices.query !== '' ||
      choices.story !== undefined ||
      choices.citation !== undefined)
  );
}

/** What is read and has not come by then may never come: the map waits no longer, ms. On a slow line it comes earlier. */
const LONGEST = 10_000;

/** Comes once the map may take the line: at once, or when what is read has come, will not, or is closed again. */
export function mapsTurn(choices: ChoiceStore, session: SessionStore): Promise<void> {
  return new Promise((resolve) => {
    const ends: (() => void)[] = [];
    const take = (): void => {
      for (const end of ends) end();
      resolve();
    };
    const tell = (): void => {
      if (!readsFirst(choices.getState()) || session.getState().data.status !== 'loading') take();
    };
    const timer = setTimeout(take, LONGEST);
    ends.push(choices.subscribe(tell), session.subscribe(tell), () => clearTimeout(timer));
    tell();
  });
}
