import type { Command } from '../../state/command.ts';
import { BASKET_COMMANDS } from '../../surfaces/basket/basket-commands.ts';
import { HELP_COMMANDS } from '../../surfaces/help/help-commands.ts';
import { SEARCH_COMMANDS } from '../../surfaces/search/search-commands.ts';
import { SHARE_COMMANDS } from '../../surfaces/share/share-commands.ts';
import { SHEET_COMMANDS } from '../../surfaces/sheets/step-commands.ts';
import { STORY_COMMANDS } from '../../surfaces/story/story-commands.ts';

/** What surfaces add to the commands: there before their chunks are, and fetched with the other commands. */
export const SURFACE_COMMANDS: readonly Command[] = [
  ...SEARCH_COMMANDS,
  ...SHEET_COMMANDS,
  ...STORY_COMMANDS,
  ...BASKET_COMMANDS,
  ...SHARE_COMMANDS,
  ...HELP_COMMANDS,
];
