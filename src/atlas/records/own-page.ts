import type { NodeId } from './id.ts';
import type { AtlasNode } from './node.ts';

/** Classes whose records have a small page of their own in the built site, for messengers and search engines. */
const CLASSES: ReadonlySet<AtlasNode['class']> = new Set(['core', 'belt', 'zone', 'cluster']);

/** Whether the built site has a small page for the record. */
export const hasOwnPage = ({ class: own }: Pick<AtlasNode, 'class'>): boolean => CLASSES.has(own);

const folder = (language: 'zh' | 'en'): string => (language === 'en' ? 'p/en/' : 'p/');

/** The path of a record's page from the root of the site, with a slash at its end: `p/place/zone/qianwan/`, `p/en/place/…`. */
export const recordPagePath = (id: NodeId, language: 'zh' | 'en'): string => `${folder(language)}${id}/`;

/** The path of a published story's page: `p/story/layout/`, `p/en/story/layout/`. */
export const storyPagePath = (id: string, language: 'zh' | 'en'): string => `${folder(language)}story/${id}/`;
