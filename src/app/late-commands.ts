import { tryAgain } from '../lib/try-again.ts';
import { type CommandContext, type Commands, type MapHands, NO_COMMANDS } from '../state/command.ts';
import { type SessionStore, say } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

/** Gives the commands the map, and takes it away. */
export type LendMap = (map: MapHands | undefined) => void;

/** The commands of a page that is there before they are. */
export interface LateCommands {
  /** What stands in for them: it lists none, and a button that is pressed waits for what it does. */
  waiting: Commands;
  /** Fetches them and their keys, once. @throws {unknown} what failed, all tries included; the next call asks anew */
  load: () => Promise<Commands>;
  /** Comes with them, whoever asked. */
  come: Promise<Commands>;
  lendMap: LendMap;
}

/** The page's commands, fetched with the first key or button that is pressed, or when the page has the time. */
export function lateCommands(choices: ChoiceStore, session: SessionStore): LateCommands {
  let map: MapHands | undefined;
  const context: CommandContext = { choices, session, map: () => map };
  let tell: (commands: Commands) => void;
  const come = new Promise<Commands>((resolve) => {
    tell = resolve;
  });
  /** Keys that nobody could answer yet. */
  const pressed: KeyboardEvent[] = [];
  const onKey = (event: KeyboardEvent): void => {
    pressed.push(event);
    load().catch(() => undefined);
  };
  let asked: Promise<Commands> | undefined;
  const load = (): Promise<Commands> => {
    asked ??= tryAgain(() => import('./commands.ts')).then(
      ({ pageCommands }) => {
        window.removeEventListener('keydown', onKey);
        const commands = pageCommands(context, pressed);
        tell(commands);
        return commands;
      },
      (error: unknown) => {
        asked = undefined;
        throw error;
      },
    );
    return asked;
  };
  window.addEventListener('keydown', onKey);
  return {
    waiting: {
      ...NO_COMMANDS,
      run: (id) => {
        load().then(
          ({ run }) => run(id),
          () => say(session, 'app.notFetched'),
        );
      },
    },
    load,
    come,
    lendMap: (lent) => {
      map = lent;
    },
  };
}
