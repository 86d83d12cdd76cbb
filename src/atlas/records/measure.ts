import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';
import { citationSchema } from './citation.ts';
import { sourceEntries } from './fact-source.ts';
import { planningRuleSchema } from './planning-rule.ts';
import { policyConditionSchema } from './policy-condition.ts';

export const MEASURE_CLASSES = [
  'task',
  'task-group',
  'measure',
  'action',
  'programme',
  'policy-clause',
  'safeguard',
  'key-task',
  'box',
  'planning-rule',
  'mechanism',
  'list',
  'goal',
  'phase',
] as const;

/** What a share is of: investment 实际投入, revenue 服务收入, research 研发投入, premium 保费, standard 上列标准. */
export const RATE_BASES = ['investment', 'revenue', 'research', 'premium', 'standard'] as const;
export type RateBasis = (typeof RATE_BASES)[number];

/** Whether a share is the most that may be granted (不超过, 不高于) or the share itself. */
export const RATE_BOUNDS = ['at-most', 'exact'] as const;

/** A sum that a policy clause grants. Money in 万元 (10,000 yuan). */
export const policyAmountSchema = v.object({
  /** Order within the clause, from 1. */
  no: v.number(),
  /** What it is given for, as a short fact. */
  condition: v.optional(v.string()),
  /** Share of what the condition names, in per cent. */
  ratePct: v.optional(v.number()),
  /** What the share is of; only an investment can be worked out without more facts. */
  rateOf: v.optional(v.picklist(RATE_BASES)),
  rateBound: v.optional(v.picklist(RATE_BOUNDS)),
  /** Least investment that the clause asks for. */
  fromWan: v.optional(v.number()),
  /** Ceiling: 最高 or 不超过. */
  capWan: v.optional(v.number()),
  /** Fixed amount, where no ceiling is named. */
  amountWan: v.optional(v.number()),
  /** Stages of payment; the shares make up 100. */
  instalments: v.optional(v.array(v.object({ stage: v.string(), pct: v.number() }))),
  /** The clause, or the paragraph of it, that grants it. Since 1.3. */
  citations: v.optional(v.array(citationSchema)),
  /** The paragraph (款) of the clause that it stands in, from 1. Since 1.3. */
  paragraph: v.optional(v.number()),
});

export type PolicyAmount = v.InferOutput<typeof policyAmountSchema>;

/** 举措 measure · 任务 task · 行动 action · 工程 programme · 政策条款 policy-clause · 保障 safeguard · 重点任务 key-task · 专栏 box · 规划规则 planning-rule · 机制 mechanism · 清单 list · 目标与定位 goal (in words; a figure is an indicator) · 阶段 phase (of a schedule, with its years); task-group: a city-level task that pilot tasks belong to. */
export const measureSchema = v.object({
  ...baseNodeEntries,
  ...sourceEntries,
  kind: v.literal('measure'),
  class: v.picklist(MEASURE_CLASSES),
  attributes: v.object({
    /** Number that the document prints beside it. */
    no: v.optional(v.number()),
    /** Place in the document's enumeration, from 1, where it prints no number. Since 1.3. */
    order: v.optional(v.number()),
    /** Heading of the group in the document, for example 产业培育提升. */
    group: v.optional(v.string()),
    /** What is to be done, as a short fact in our words. */
    content: v.optional(v.string()),
    /** First and last year of a phase. Since 1.3. */
    yearFrom: v.optional(v.number()),
    yearTo: v.optional(v.number()),
    /** What a policy clause grants. */
    amounts: v.optional(v.array(policyAmountSchema)),
    /** What a policy clause asks, limits and sets, condition by condition. Since 1.3. */
    conditions: v.optional(v.array(policyConditionSchema)),
    /** The numbers of a planning rule, and the kinds of places, firms or projects that it governs. Since 1.3. */
    rules: v.optional(v.array(planningRuleSchema)),
    /** A clause of a document that never came into force as written. */
    status: v.optional(v.literal('draft')),
    /** The draft marks the clause 补充核心政策条款: its main terms were still to be supplied. */
    supplementary: v.optional(v.boolean()),
    /** The paragraph (款), from 1, of a clause of several that alone bears that mark. Since 1.3. */
    supplementaryParagraph: v.optional(v.number()),
    note: v.optional(v.string()),
  }),
});

export type Measure = v.InferOutput<typeof measureSchema>;
