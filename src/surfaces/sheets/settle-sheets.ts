import { parseNodeId } from '../../atlas/records/id.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import { sheetNames } from '../../atlas/sheets/sheet-list.ts';
import type { Settle } from '../../state/settled.ts';
import type { SheetsState } from './sheets-state.ts';

/** An old id becomes today's; what has no sheet is left out and named. */
export const settleSheets: Settle<SheetsState> = ({ sheet }, _, graph) => {
  if (sheet === undefined) return { state: {}, unknown: [] };
  const id = parseNodeId(sheet);
  const present = id === undefined ? sheet : currentId(graph.dataset.redirects, id);
  if (!sheetNames(graph).includes(present)) return { state: { sheet: undefined }, unknown: ['sheet'] };
  return { state: present === sheet ? {} : { sheet: present }, unknown: [] };
};
