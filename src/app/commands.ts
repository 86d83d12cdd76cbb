import type { Command } from '../state/command.ts';
import { DOOR_COMMANDS } from './commands/door-commands.ts';
import { MAP_COMMANDS } from './commands/map-commands.ts';
import { PAGE_COMMANDS } from './commands/page-commands.ts';
import { PANEL_COMMANDS } from './commands/panel-commands.ts';
import { READING_COMMANDS } from './commands/reading-commands.ts';
import { SURFACES } from './surfaces.ts';

/** THE list of commands: those of the page, then what surfaces add. */
export const COMMANDS: readonly Command[] = [
  ...PAGE_COMMANDS,
  ...DOOR_COMMANDS,
  ...PANEL_COMMANDS,
  ...READING_COMMANDS,
  ...MAP_COMMANDS,
  ...SURFACES.flatMap(({ commands = [] }) => commands),
];
