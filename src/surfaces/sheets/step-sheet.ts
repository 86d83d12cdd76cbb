import { sheetBeside } from '../../atlas/sheets/sheet-list.ts';
import type { CommandContext } from '../../state/command.ts';
import { SHEETS_SLICE } from './sheets-slice.ts';

/** Opens the sheet before or after the open one; at an end it stays. */
export function stepSheet({ choices, session }: CommandContext, by: 1 | -1): void {
  const { data } = session.getState();
  if (data.status !== 'ready') return;
  const store = SHEETS_SLICE.of(choices);
  const next = sheetBeside(data.graph, store.getState().sheet, by);
  if (next !== undefined) store.setState({ sheet: next });
}
