import * as v from 'valibot';
import { nodeIdSchema } from './id.ts';

/** A published id that moved: links with the old one open the new one. */
export const redirectSchema = v.object({ from: nodeIdSchema, to: nodeIdSchema });

export type Redirect = v.InferOutput<typeof redirectSchema>;
