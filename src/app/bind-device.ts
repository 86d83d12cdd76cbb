import type { Choices } from '../state/choices.ts';
import { CORE_HOMES } from '../state/core-homes.ts';
import { keepOnDevice } from '../state/home.ts';
import type { ChoiceStore } from '../state/store.ts';

/** Keeps in local storage what belongs to the device and not to the link, where storage is allowed. */
export function bindDevice(choices: ChoiceStore): void {
  keepOnDevice<Choices>(CORE_HOMES, choices, {
    get: (name) => attempt(() => window.localStorage.getItem(name)) ?? undefined,
    set: (name, text) => attempt(() => window.localStorage.setItem(name, text)),
  });
}

/** Storage is refused in some embedded and private windows; what is then chosen lasts as long as the page. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
