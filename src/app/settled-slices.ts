import { settled } from '../state/settled.ts';
import { ACROSS_SLICE } from '../surfaces/across/across-slice.ts';
import { settleAcross } from '../surfaces/across/settle-across.ts';
import { ASK_SLICE } from '../surfaces/ask/ask-slice.ts';
import { settleAsk } from '../surfaces/ask/settle-ask.ts';
import { COMPARE_SLICE } from '../surfaces/compare/compare-slice.ts';
import { settleCompare } from '../surfaces/compare/settle-compare.ts';
import { DIFFERENCES_SLICE } from '../surfaces/differences/differences-slice.ts';
import { settleDifferences } from '../surfaces/differences/settle-differences.ts';
import { HANDOVER_SLICE } from '../surfaces/handover/handover-slice.ts';
import { settleHandover } from '../surfaces/handover/settle-handover.ts';
import { INCENTIVES_SLICE } from '../surfaces/incentives/incentives-slice.ts';
import { settleIncentives } from '../surfaces/incentives/settle-incentives.ts';
import { LIST_SLICE } from '../surfaces/lists/list-slice.ts';
import { settleFilters } from '../surfaces/lists/settle-filters.ts';
import { MATRIX_SLICE } from '../surfaces/matrix/matrix-slice.ts';
import { settleMatrix } from '../surfaces/matrix/settle-matrix.ts';
import { PRINTED_SLICE } from '../surfaces/printed/printed-slice.ts';
import { settlePrinted } from '../surfaces/printed/settle-printed.ts';
import { RULES_SLICE } from '../surfaces/rules/rules-slice.ts';
import { settleRules } from '../surfaces/rules/settle-rules.ts';
import { SELECTING_SLICE } from '../surfaces/selecting/selecting-slice.ts';
import { settleSelecting } from '../surfaces/selecting/settle-selecting.ts';
import { settleSheets } from '../surfaces/sheets/settle-sheets.ts';
import { SHEETS_SLICE } from '../surfaces/sheets/sheets-slice.ts';
import { settleSites } from '../surfaces/sites/settle-sites.ts';
import { SITES_SLICE } from '../surfaces/sites/sites-slice.ts';
import { settleTargets } from '../surfaces/targets/settle-targets.ts';
import { TARGETS_SLICE } from '../surfaces/targets/targets-slice.ts';

/** What makes the addresses of surfaces today's once the dataset is known; fetched with it, for the first view knows no record. */
export const SETTLED_SLICES = [
  settled(ACROSS_SLICE, settleAcross),
  settled(ASK_SLICE, settleAsk),
  settled(COMPARE_SLICE, settleCompare),
  settled(DIFFERENCES_SLICE, settleDifferences),
  settled(INCENTIVES_SLICE, settleIncentives),
  settled(LIST_SLICE, settleFilters),
  settled(MATRIX_SLICE, settleMatrix),
  settled(PRINTED_SLICE, settlePrinted),
  settled(RULES_SLICE, settleRules),
  settled(SELECTING_SLICE, settleSelecting),
  settled(SHEETS_SLICE, settleSheets),
  settled(SITES_SLICE, settleSites),
  settled(TARGETS_SLICE, settleTargets),
  settled(HANDOVER_SLICE, settleHandover),
];
