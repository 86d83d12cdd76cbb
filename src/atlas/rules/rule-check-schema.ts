import * as v from 'valibot';
import { citationSchema } from '../records/citation.ts';
import { nodeIdSchema } from '../records/id.ts';
import { LINK_KINDS } from '../records/link.ts';
import { LINK_RULES } from '../records/link-rule.ts';
import { planningRuleSchema } from '../records/planning-rule.ts';
import { READINGS, REASONS, type RuleCheck, TIE_KINDS, VERDICTS } from './rule-check.ts';

const stepSchema = v.object({
  from: nodeIdSchema,
  to: nodeIdSchema,
  kind: v.picklist(LINK_KINDS),
  rule: v.optional(v.picklist(LINK_RULES)),
  citations: v.array(citationSchema),
});

const countedSchema = v.object({
  record: nodeIdSchema,
  of: nodeIdSchema,
  kind: v.optional(v.picklist(TIE_KINDS)),
  rule: v.optional(v.picklist(LINK_RULES)),
  note: v.optional(v.string()),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
  way: v.array(stepSchema),
});

const readingSchema = v.object({
  reading: v.picklist(READINGS),
  least: v.optional(v.number()),
  most: v.optional(v.number()),
  isOpen: v.boolean(),
  verdict: v.picklist(VERDICTS),
  counted: v.array(v.number()),
});

/** An entry of `data/rules.json`. The page makes its own and never reads the file, so that only the build has this. */
export const ruleCheckSchema: v.GenericSchema<unknown, RuleCheck> = v.object({
  rule: nodeIdSchema,
  no: v.number(),
  document: v.string(),
  governs: planningRuleSchema.entries.governs,
  subject: v.optional(nodeIdSchema),
  limit: v.pick(planningRuleSchema, [
    'counted',
    'comparison',
    'number',
    'unit',
    'force',
    'words',
    'basis',
    'note',
  ]),
  counted: v.array(countedSchema),
  verdict: v.picklist(VERDICTS),
  reason: v.optional(v.picklist(REASONS)),
  readings: v.pipe(v.array(readingSchema), v.minLength(1)),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});
