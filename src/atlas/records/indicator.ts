import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';
import { benchmarkSchema } from './benchmark.ts';
import { sourceEntries } from './fact-source.ts';

/** The words of the documents that govern a target; what is striven for is no promise. */
export const FORCES = ['力争', '争取', '争创', '确保', '探索', '推动', '着力推进', '努力', '原则上'] as const;

/** The rules between attributes are checked where the dataset is built. */
const attributesSchema = v.object({
  subject: v.string(),
  /** Verbatim scope of the definition, 规上工业; values of different scopes are never one series. */
  scope: v.optional(v.string()),
  /** Of a range, the lower end. Absent where the document puts the goal in words: see `goal`. */
  value: v.optional(v.number()),
  /** The upper end of a range. */
  valueMax: v.optional(v.number()),
  /** The goal in the words of the document, where it gives no number. */
  goal: v.optional(v.string()),
  /** Unit as written; empty where a goal in words has none. */
  unit: v.optional(v.string(), ''),
  year: v.number(),
  /**
   * Whether the text gives the year (or the span that it ends); else it is the end or the base year of the plan. A rule is
   * of no year (`none`): its `year` stands there for the order only.
   */
  yearBasis: v.optional(v.picklist(['stated', 'plan-end', 'plan-base', 'none'])),
  baseYear: v.optional(v.number()),
  baseValue: v.optional(v.number()),
  comparison: v.picklist(['gte', 'gt', 'reach', 'about', 'lte', 'range']),
  status: v.picklist(['target', 'actual']),
  /** Verbatim word that governs the target. */
  force: v.optional(v.picklist(FORCES)),
  /** 累计, 新增 or 每年, as the text says. */
  counting: v.optional(v.picklist(['cumulative', 'new', 'yearly'])),
  /** By how much the value is above that of the year `changeFrom`, in `changeUnit`; a fall is negative. */
  change: v.optional(v.number()),
  /** `%`, or what the change is counted in as written: 个百分点, 家. */
  changeUnit: v.optional(v.string()),
  changeFrom: v.optional(v.number()),
  /** Only where a document itself says so: 已完成, 未完成. */
  achieved: v.optional(v.picklist(['met', 'not-met'])),
  /** With whom the document compares the value, each time with its own source. Since 1.3. */
  benchmarks: v.optional(v.array(benchmarkSchema)),
  note: v.optional(v.string()),
});

export const indicatorSchema = v.object({
  ...baseNodeEntries,
  ...sourceEntries,
  kind: v.literal('indicator'),
  class: v.picklist(['target', 'actual']),
  attributes: attributesSchema,
});

export type Indicator = v.InferOutput<typeof indicatorSchema>;
