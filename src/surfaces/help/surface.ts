import { defineSurface } from '../../state/surface.ts';

/** The keys of the page, over everything. */
export const help = defineSurface({
  id: 'help',
  slot: 'dialog',
  needs: 'nothing',
  load: () => import('./help-panel.tsx'),
  commands: [
    {
      id: 'help',
      group: 'general',
      label: 'command.help',
      keys: ['?'],
      when: ({ embed }) => !embed,
      run: ({ session }) => session.setState({ dialog: 'help' }),
    },
  ],
  budget: 2_000,
});
