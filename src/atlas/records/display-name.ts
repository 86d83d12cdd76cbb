import type { AtlasDocument } from './document.ts';
import type { AtlasNode } from './node.ts';

type Language = 'zh' | 'en';

/** What a record is called by. */
export type Named = Pick<AtlasNode, 'name' | 'nameEn' | 'label'>;

/**
 * The name of a record wherever it is shown: verbatim Chinese, or our own translation; a former district with the name of
 * today (江东区（今鄞州区）).
 */
export function recordName({ name, nameEn, label = name }: Named, language: Language): string {
  return language === 'en' ? (nameEn ?? label) : label;
}

/** The short title of a document in the reader's language. */
export function documentShortTitle(
  document: Pick<AtlasDocument, 'shortTitle' | 'shortTitleEn'>,
  language: Language,
): string {
  return (language === 'en' ? document.shortTitleEn : undefined) ?? document.shortTitle;
}
