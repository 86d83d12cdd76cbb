import { loadChunk } from '../../lib/load-chunk.ts';
import type { Command } from '../../state/command.ts';

/** Goes to the sheet before or after the open one. */
const stepCommand = (id: 'previous-sheet' | 'next-sheet', by: 1 | -1): Command => ({
  id,
  group: 'panel',
  label: by === 1 ? 'command.nextSheet' : 'command.previousSheet',
  keys: [by === 1 ? 'Shift+N' : 'Shift+P'],
  when: ({ view }) => view === 'sheets',
  run: (context) => {
    // It is there: the view is open.
    void loadChunk(() => import('./sheets-panel.tsx')).then(({ stepSheet }) => stepSheet(context, by));
  },
});

export const SHEET_COMMANDS: readonly Command[] = [
  stepCommand('previous-sheet', -1),
  stepCommand('next-sheet', 1),
];
