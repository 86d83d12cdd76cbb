import * as v from 'valibot';
import { citationSchema } from './citation.ts';

/** 已建成 · 在建、加快建设 · 启动 · 争创、申报 · 拟建、规划建设 · 现有 */
export const STATES = ['built', 'under-way', 'started', 'applied', 'planned', 'existing'] as const;

/**
 * How far a place or a project is, as a document says it in one place, so that a goal never reads as an achievement. Two
 * documents, or two places of one, may say different things: a record may have several.
 */
export const stateSchema = v.object({
  state: v.picklist(STATES),
  /** The word of the text, verbatim and short: 启动建设. */
  words: v.pipe(v.string(), v.nonEmpty()),
  /** The year that the text gives for it; of a goal the year by which. */
  year: v.optional(v.number()),
  /** What is applied for, or how the text is read; ours. */
  note: v.optional(v.string()),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});

export type RecordState = v.InferOutput<typeof stateSchema>;
