import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';

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
] as const;

/** 举措 measure · 任务 task · 行动 action · 工程 programme · 政策条款 policy-clause · 保障 safeguard · 重点任务 key-task · 专栏 box · 规划规则 planning-rule · 机制 mechanism · 清单 list; task-group: a city-level task that pilot tasks belong to. */
export const measureSchema = v.object({
  ...baseNodeEntries,
  kind: v.literal('measure'),
  class: v.picklist(MEASURE_CLASSES),
  attributes: v.object({
    no: v.optional(v.number()),
    /** Heading of the group in the document, for example 产业培育提升. */
    group: v.optional(v.string()),
    /** What is to be done, as a short fact in our words. */
    content: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
});

export type Measure = v.InferOutput<typeof measureSchema>;
