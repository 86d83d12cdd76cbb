import type { AtlasNode } from './node.ts';

/** The number that the document prints beside a record, else its place in the document's enumeration; 0 where it has neither. */
export function ownNumber({ attributes }: AtlasNode): number {
  const printed = 'no' in attributes ? attributes.no : undefined;
  return printed ?? ('order' in attributes ? attributes.order : undefined) ?? 0;
}
