import { printedTableNamed } from '../../atlas/graph/tables-as-printed.ts';
import type { Settle } from '../../state/settled.ts';
import type { PrintedState } from './printed-state.ts';

/** A table that the dataset does not hold is left out and named. */
export const settlePrinted: Settle<PrintedState> = ({ table }, _, graph) =>
  table === undefined || printedTableNamed(graph, table) !== undefined
    ? { state: {}, unknown: [] }
    : { state: { table: undefined }, unknown: ['table'] };
