import type { Citation } from '../records/citation.ts';
import type { AtlasDocument } from '../records/document.ts';

/** Words that stand beside everything cited from a document of this status; a draft must never be read as a rule. */
const STATUS_WORDS: Readonly<Record<AtlasDocument['status'], string>> = {
  'in-force': '现行 in force',
  expired: '已到期 expired',
  draft: '征求意见稿 draft',
  unknown: '效力未载明 status not stated',
};

export interface DocumentMarks {
  /** Each cited document once, with its status: `2020 政策征求意见稿（征求意见稿 draft）`. */
  statusOf(citations: readonly Citation[]): string | undefined;
}

export function documentMarks(documents: readonly AtlasDocument[]): DocumentMarks {
  const marks = new Map(
    documents.map((document) => [document.id, `${document.shortTitle}（${STATUS_WORDS[document.status]}）`]),
  );
  return {
    statusOf(citations) {
      const cited = [...new Set(citations.map((citation) => citation.document))];
      return cited.length === 0 ? undefined : cited.map((id) => marks.get(id) ?? id).join('；');
    },
  };
}
