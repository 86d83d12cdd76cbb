import type { AtlasDocument } from './document.ts';
import type { AtlasNode } from './node.ts';

type Language = 'zh' | 'en';

/** The name of a record in the reader's language: verbatim Chinese, or our own translation. */
export function recordName(node: Pick<AtlasNode, 'name' | 'nameEn'>, language: Language): string {
  return language === 'en' ? (node.nameEn ?? node.name) : node.name;
}

/** The short title of a document in the reader's language. */
export function documentShortTitle(
  document: Pick<AtlasDocument, 'shortTitle' | 'shortTitleEn'>,
  language: Language,
): string {
  return (language === 'en' ? document.shortTitleEn : undefined) ?? document.shortTitle;
}
