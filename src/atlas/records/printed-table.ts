import * as v from 'valibot';
import { nodeIdSchema } from './id.ts';

/** What a cell may print of a record instead of its name. */
export const PRINTED_ATTRIBUTES = ['no', 'value', 'baseValue', 'goal', 'achieved'] as const;

/** Whole number from 1. */
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One thing that a cell prints, in the cell's own order; nothing of it where the cell is blank. */
const printedItemSchema = v.object({
  /** The record that it is. */
  record: v.optional(nodeIdSchema),
  /** Of that record; absent where its name is printed. */
  attribute: v.optional(v.picklist(PRINTED_ATTRIBUTES)),
  /** Verbatim, where it is more or other than the record’s own name or number. */
  text: v.optional(v.string()),
  textEn: v.optional(v.string()),
});

const printedCellSchema = v.object({
  column: countSchema,
  items: v.pipe(v.array(printedItemSchema), v.minLength(1)),
});

const printedRowSchema = v.array(printedCellSchema);

/**
 * A table or box of a document as it is printed: its headings, rows and groups in their order. A body cell that is not there is
 * one with the cell above; a heading that is not there is one with the heading at its left in the first row, with the one
 * above in the second. Its title is the heading of its section. Since 1.3.
 */
export const printedTableSchema = v.object({
  document: v.string(),
  locator: v.string(),
  /** A table with columns, or a box (专栏): in each row a heading and what is listed under it. */
  class: v.picklist(['table', 'box']),
  titleEn: v.string(),
  /** The record that it is as a whole. */
  record: v.optional(nodeIdSchema),
  head: v.array(printedRowSchema),
  rows: v.pipe(v.array(printedRowSchema), v.minLength(1)),
});

export type PrintedItem = v.InferOutput<typeof printedItemSchema>;
export type PrintedCell = v.InferOutput<typeof printedCellSchema>;
export type PrintedTable = v.InferOutput<typeof printedTableSchema>;
