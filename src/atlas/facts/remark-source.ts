import type { AtlasNode } from '../records/node.ts';
import type { FieldSource } from './field.ts';

/** How the seeds mark a remark that no document makes; its figures must not seem cited. */
const OUTSIDE_DOCUMENTS = '五份文件';

/** A remark is cited with its record, unless it says itself that it is from elsewhere, or its own source does. */
export function remarkSource({ attributes, sources }: AtlasNode): FieldSource {
  if (sources?.['note'] !== undefined) return 'cited';
  return attributes.note?.includes(OUTSIDE_DOCUMENTS) === true ? 'none' : 'cited';
}
