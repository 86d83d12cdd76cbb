import type { Command, CommandContext, Commands } from '../state/command.ts';

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
