import type { Command } from '../../state/command.ts';

export const SHARE_COMMANDS: readonly Command[] = [
  {
    id: 'share',
    group: 'general',
    label: 'command.share',
    keys: ['Shift+Y'],
    run: ({ session }) => session.setState({ dialog: 'share' }),
  },
];
