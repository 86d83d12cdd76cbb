import type { Command } from '../../state/command.ts';

export const HELP_COMMANDS: readonly Command[] = [
  {
    id: 'help',
    group: 'general',
    label: 'command.help',
    keys: ['?'],
    when: ({ embed }) => !embed,
    run: ({ session }) => session.setState({ dialog: 'help' }),
  },
];
