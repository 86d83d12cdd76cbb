import type { Command, CommandContext, Commands } from '../state/command.ts';
import { bindKeys } from './bind-keys.ts';
import { DOOR_COMMANDS } from './commands/door-commands.ts';
import { MAP_COMMANDS } from './commands/map-commands.ts';
import { PAGE_COMMANDS } from './commands/page-commands.ts';
import { PANEL_COMMANDS } from './commands/panel-commands.ts';
import { READING_COMMANDS } from './commands/reading-commands.ts';
import { SURFACE_COMMANDS } from './commands/surface-commands.ts';
import { runCommands } from './run-commands.ts';

/** THE list of commands, those of surfaces included, in the order in which the palette lists them. */
export const COMMANDS: readonly Command[] = [
  ...DOOR_COMMANDS,
  ...READING_COMMANDS,
  ...PANEL_COMMANDS,
  ...MAP_COMMANDS,
  ...SURFACE_COMMANDS,
  ...PAGE_COMMANDS,
];

/**
 * The commands of the page, with their keys.
 * @param pressed the keys that were pressed before they were there
 */
export function pageCommands(context: CommandContext, pressed: readonly KeyboardEvent[] = []): Commands {
  const commands = runCommands(COMMANDS, context);
  bindKeys(commands, context.choices, pressed);
  return commands;
}
