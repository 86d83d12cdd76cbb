import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';
import { sourceEntries } from './fact-source.ts';

/** 机遇 opportunity · 挑战 challenge (what is outside) · 短板 weakness (what is wanting at home) */
export const ASSESSMENT_CLASSES = ['opportunity', 'challenge', 'weakness'] as const;

/**
 * What a document judges of the situation: no measure, for nothing is to be done, and no indicator, for most of it is no number.
 * Its name is the heading of the text. Since 1.3.
 */
export const assessmentSchema = v.object({
  ...baseNodeEntries,
  ...sourceEntries,
  kind: v.literal('assessment'),
  class: v.picklist(ASSESSMENT_CLASSES),
  attributes: v.object({
    /** Number that the document prints beside it: 一是, 二是. */
    no: v.optional(v.number()),
    /** What it rests on, as short facts in our words. */
    points: v.optional(v.array(v.string())),
    /** Our own translation, item by item. */
    pointsEn: v.optional(v.array(v.string())),
    note: v.optional(v.string()),
  }),
});

export type Assessment = v.InferOutput<typeof assessmentSchema>;
