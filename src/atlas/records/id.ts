import * as v from 'valibot';

/** Lower-case ASCII path, at least two segments: `place/zone/qianwan`, `project/2016/zhongxin-special-process`. */
export const NODE_ID_PATTERN = /^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/;

/** A stable node identifier; never renumbered. When a name changes the id stays. */
export const nodeIdSchema = v.pipe(v.string(), v.regex(NODE_ID_PATTERN), v.brand('NodeId'));

export type NodeId = v.InferOutput<typeof nodeIdSchema>;

/** Parses a text from outside (a URL, a click) as a node id; `undefined` when it is not one. */
export function parseNodeId(text: unknown): NodeId | undefined {
  const result = v.safeParse(nodeIdSchema, text);
  return result.success ? result.output : undefined;
}
