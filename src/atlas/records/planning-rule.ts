import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';
import { PLACE_CLASSES } from './place-at-first-sight.ts';
import { THRESHOLDS } from './policy-condition.ts';

/** 区县（市） · “3+17”开发区（园区） · 特色小镇 · 万亩千亿产业平台 · 其他重点产业平台 · 小微企业园 · 战略产业园 · 细分行业产业集群 · 项目 · 新项目 · 全市 · 工业项目用地 */
export const GOVERNED_KINDS = [
  'district',
  'development-zone',
  'town',
  'wanmu-platform',
  'other-key-platform',
  'small-firm-park',
  'strategic-park',
  'segment-cluster',
  'project',
  'new-project',
  'city',
  'industrial-land',
] as const;

/** 主导产业 · 支持的战略产业园 · 小微企业占园内企业数量 · 厂房设备投资 · 用地规模 · 新增用地指标用于工业 · 按“标准地”供地 · 所在园区 · 出让底价占省最低价标准 */
export const COUNTED = [
  'leading-industries',
  'strategic-parks',
  'small-firm-share',
  'plant-investment',
  'land-area',
  'industrial-land-quota',
  'standard-land-share',
  'parks',
  'land-price-share',
] as const;

export const RULE_UNITS = ['个', '%', '万元', '亩'] as const;

/** The words that govern a rule, verbatim. */
export const RULE_FORCES = ['原则上', '不得', '不再', '必须', '确保'] as const;

/** The number of a planning rule, and what it governs; a rule about several kinds has one for each. */
export const planningRuleSchema = v.object({
  /** Order within the rule, from 1. */
  no: v.number(),
  governs: v.picklist(GOVERNED_KINDS),
  /** The class of the places that it governs; absent where the text lists none, and none may be guessed. */
  placeClass: v.optional(v.picklist(PLACE_CLASSES)),
  /** The one place that it governs, where the text speaks of that alone. */
  place: v.optional(nodeIdSchema),
  /** The list of the document that names what it governs, where that is no class of places. */
  listedIn: v.optional(nodeIdSchema),
  counted: v.picklist(COUNTED),
  comparison: v.picklist(THRESHOLDS),
  number: v.number(),
  /** One for each thing counted; money in 万元 (10,000 yuan). */
  unit: v.picklist(RULE_UNITS),
  force: v.optional(v.picklist(RULE_FORCES)),
  /** The words that govern the number, verbatim: 不超过. */
  words: v.string(),
  /** Of the rows of one rule with the same letter one suffices for it to apply. */
  anyOf: v.optional(v.string()),
  /** An actual value whose scope comes near to what is counted, and is not the same. */
  figure: v.optional(nodeIdSchema),
  /** Absent where the text says what it governs; read in context where `note` says how. */
  basis: v.optional(v.literal('reading')),
  note: v.optional(v.string()),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});

export type PlanningRule = v.InferOutput<typeof planningRuleSchema>;
