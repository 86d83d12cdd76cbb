import type { ChoiceStore } from '../state/store.ts';

/** Does what needs the line, and where that fails tries again when something else is chosen. */
export function untilDone(action: () => Promise<void>, choices: ChoiceStore): void {
  action().catch(() => {
    const unsubscribe = choices.subscribe(() => {
      unsubscribe();
      untilDone(action, choices);
    });
  });
}

/** The same, once a panel is opened. */
export function whenReading(choices: ChoiceStore, action: () => Promise<void>): void {
  if (choices.getState().view !== 'map') {
    untilDone(action, choices);
    return;
  }
  // A listener that subscribes another while it is told would have that one told too, without end.
  const unsubscribe = choices.subscribe(({ view }) => {
    if (view === 'map') return;
    unsubscribe();
    untilDone(action, choices);
  });
}
