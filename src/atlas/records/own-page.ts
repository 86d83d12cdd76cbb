import type { NodeId } from './id.ts';
import type { AtlasNode } from './node.ts';

/** Classes whose records have a small page of their own in the built site, for messengers and search engines. */
const CLASSES: ReadonlySet<AtlasNode['class']> = new Set(['core', 'belt', 'zone', 'cluster']);

/** Whether the built site has a small page for the record. */
export const hasOwnPage = ({ class: own }: Pick<AtlasNode, 'class'>): boolean => CLASSES.has(own);

/** Its path from the root of the site, with a slash at its end: `p/place/zone/qianwan/`. */
export const ownPagePath = (id: NodeId): string => `p/${id}/`;
