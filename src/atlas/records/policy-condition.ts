import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';

/** ≥ · ＞ · ≤ · ＜ · ＝ */
export const THRESHOLDS = ['gte', 'gt', 'lte', 'lt', 'eq'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/**
 * What clauses compare with a number.
 * - `investment` 投资额 · `revenue` 年度营业收入 · `industrial-sales` 工业销售收入
 * - `research-spending` 年度研发投入 · `research-share` 年度研发投入占销售收入比重
 * - `products-per-firm` 每家企业受补助的产品 · `grants-per-firm` 单个企业累计奖励
 * - `per-piece` 每个（每家）的标准; its `words` are what is counted
 * - `loan-growth` 制造业贷款余额年均增长 · `long-term-loan-share` 制造业中长期贷款占制造业贷款比重
 * - `guarantee-multiple` 年度融资担保放大倍数 · `loss-share` 代偿损失分担比例
 * - `land-quota-share` 新增建设用地指标用于工业的比重 · `land-price-share` 出让底价占省工业用地公开出让最低价标准
 * - `yearly-fund` 每年安排的专项资金
 */
export const NUMERIC_QUANTITIES = [
  'investment',
  'revenue',
  'industrial-sales',
  'research-spending',
  'research-share',
  'products-per-firm',
  'grants-per-firm',
  'per-piece',
  'loan-growth',
  'long-term-loan-share',
  'guarantee-multiple',
  'loss-share',
  'land-quota-share',
  'land-price-share',
  'yearly-fund',
] as const;
export type NumericQuantity = (typeof NUMERIC_QUANTITIES)[number];

export const CONDITION_UNITS = ['万元', '%', '个', '倍'] as const;
export type ConditionUnit = (typeof CONDITION_UNITS)[number];

/** 类别 · 产业 · 列入的名单、计划、试点 · 认定、称号 · 首次 · 评价结果 · 择优的标准 · 投保 · 已得的补助 · 上市、挂牌: held in words. */
const WORDED_QUANTITIES = [
  'kind',
  'industry',
  'included-in',
  'recognition',
  'first-time',
  'assessment',
  'merit',
  'insurance',
  'earlier-support',
  'stock-listing',
] as const;

export const CONDITION_QUANTITIES = [...NUMERIC_QUANTITIES, ...WORDED_QUANTITIES] as const;
export type ConditionQuantity = (typeof CONDITION_QUANTITIES)[number];

/** Of whom or what a condition speaks. */
export const CONDITION_SUBJECTS = [
  'firm',
  'project',
  'platform',
  'park',
  'product',
  'organisation',
  'person',
  'district',
  'city',
  'land',
] as const;

/** Asked of who is to get something · how much or how many at most · a standard that the clause itself sets. */
export const CONDITION_ROLES = ['requires', 'limits', 'sets'] as const;

/** One condition of a policy clause, or one number that it sets. The rules between its values are checked in the build. */
export const policyConditionSchema = v.object({
  /** Order within the clause, from 1. */
  no: v.number(),
  /** The amount of the clause that it belongs to, by its `no`. */
  amount: v.optional(v.number()),
  /** What it belongs to where the text names no sum: 一事一议. Without both it is of the clause as a whole. */
  grant: v.optional(v.string()),
  role: v.picklist(CONDITION_ROLES),
  subjects: v.pipe(v.array(v.picklist(CONDITION_SUBJECTS)), v.minLength(1)),
  quantity: v.picklist(CONDITION_QUANTITIES),
  /** Present together with `number` and `unit`; a quantity without them is left open by the text. */
  comparison: v.optional(v.picklist(THRESHOLDS)),
  number: v.optional(v.number()),
  /** One for each quantity: 万元 (10,000 yuan) for money, %, 个, 倍. */
  unit: v.optional(v.picklist(CONDITION_UNITS)),
  /** Verbatim and short. */
  words: v.optional(v.string()),
  industry: v.optional(nodeIdSchema),
  /** Of the conditions of one grant with the same letter one suffices. */
  anyOf: v.optional(v.string()),
  /** Absent where the text says it; read in context where `note` says how. */
  basis: v.optional(v.literal('reading')),
  note: v.optional(v.string()),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});

export type PolicyCondition = v.InferOutput<typeof policyConditionSchema>;
