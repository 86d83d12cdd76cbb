import type { Command } from '../../state/command.ts';

export const BASKET_COMMANDS: readonly Command[] = [
  {
    id: 'open-basket',
    group: 'general',
    label: 'basket.command',
    keys: ['Shift+B'],
    when: ({ embed }) => !embed,
    run: ({ session }) => session.setState({ dialog: 'basket' }),
  },
];
