import type { Command, CommandContext, Commands, MapHands } from '../state/command.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { COMMANDS } from './commands.ts';

/** Gives the commands the map, and takes it away. */
export type LendMap = (map: MapHands | undefined) => void;

/** The commands of the page, and what lends them the map. */
export function pageCommands(
  choices: ChoiceStore,
  session: SessionStore,
): { commands: Commands; lendMap: LendMap } {
  let map: MapHands | undefined;
  return {
    commands: runCommands(COMMANDS, { choices, session, map: () => map }),
    lendMap: (lent) => {
      map = lent;
    },
  };
}

/** The commands of a list, run on what the context lends them. */
export function runCommands(all: readonly Command[], context: CommandContext): Commands {
  const byId = new Map(all.map((command) => [command.id, command]));
  const canRun = ({ when }: Command): boolean =>
    when?.(context.choices.getState(), context.session.getState()) ?? true;
  return {
    all,
    canRun,
    run: (id) => {
      const command = byId.get(id);
      if (command === undefined) throw new Error(`No command is called ${id}`);
      if (canRun(command)) command.run(context);
    },
  };
}
