import * as v from 'valibot';
import { type NodeId, nodeIdSchema } from './id.ts';

/** A published id that moved: links with the old one open the new one. */
export const redirectSchema = v.object({ from: nodeIdSchema, to: nodeIdSchema });

export type Redirect = v.InferOutput<typeof redirectSchema>;

/** The id that answers for this one today: itself unless it moved. */
export function currentId(redirects: readonly Redirect[], id: NodeId): NodeId {
  return redirects.find((redirect) => redirect.from === id)?.to ?? id;
}
