import * as v from 'valibot';
import { sourceEntries } from './fact-source.ts';
import { placeAttributes, placeEntries } from './place-at-first-sight.ts';
import { stateSchema } from './state.ts';

/** A place as the dataset has it. */
export const placeSchema = v.object({
  ...placeEntries,
  ...sourceEntries,
  attributes: v.object({
    ...placeAttributes,
    /** How far it is, each time with its own source. */
    states: v.optional(v.array(stateSchema)),
  }),
});

export type Place = v.InferOutput<typeof placeSchema>;
