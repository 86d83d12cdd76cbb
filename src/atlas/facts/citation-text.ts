import type { AtlasDocument } from '../records/document.ts';
import { locatorInEnglish } from './locator-in-english.ts';

/** What a document is called in a list of sources where it is no rule in force. */
const DRAFT_REMARK = {
  zh: '征求意见稿，未以此形式生效',
  en: 'draft for comments, never in force in this form',
} as const;

/**
 * A section of a document as a source in running text. Chinese follows the order of GB/T 7714 for documents without a
 * publisher: responsible body. title: number[Z]. date: section. English names the original title and
 * numbering after our translation. What the document does not state is left out.
 */
export function citationText(document: AtlasDocument, locator: string, language: 'zh' | 'en'): string {
  const { issued, issuer, number, status, title, titleEn } = document;
  const remark = status === 'draft' ? DRAFT_REMARK[language] : undefined;
  if (language === 'zh') {
    const head = [
      ...(issuer === undefined ? [] : [issuer]),
      `${title}${number === undefined ? '' : `：${number}`}[Z]`,
    ];
    const tail = [...(issued === undefined ? [] : [issued]), locator].join('：');
    return `${[...head, tail].join('. ')}${remark === undefined ? '' : `（${remark}）`}.`;
  }
  const names = titleEn === undefined ? title : `${titleEn} (${title})`;
  const parts = [issuer, names, number, issued, `${locatorInEnglish(locator)} (${locator})`].filter(
    (part) => part !== undefined,
  );
  return `${parts.join(', ')}${remark === undefined ? '' : ` (${remark})`}.`;
}
