import type { MessageKey, Translate } from '../messages/translate.ts';

/** What travels with every file: what it is, how it was narrowed, from which data, and what must not be read into it. */
export interface DownloadNote {
  title: string;
  /** How the records were chosen, in one line: `区县（市）：余姚市；年份：2025`, or that they were not narrowed. */
  filters: string;
  /** Day of the data, ISO. */
  date: string;
  /** 审图号, or that this is a sketch map (示意图). */
  reviewNumber: string;
  attribution: string;
  /** Under which licences the file may be used. */
  licence: string;
  /** All of it as label and value, for a sheet of its own or a file's properties. */
  lines: readonly (readonly [string, string])[];
}

/** What the note tells of the records; the rest is the same for every file. */
export interface DownloadContent {
  /** What the file holds, in a word. */
  content: MessageKey;
  filters: string;
  counts: { shown: number; total: number; drafts: number };
  /** What must be known of single columns, as label and value. */
  remarks?: readonly (readonly [string, string])[];
}

/** Day of the data (ISO), the page's address, and the operator's review number or `''`. */
export interface DownloadSite {
  date: string;
  address: string;
  reviewNumber: string;
}

export function downloadNote(
  { content, filters, counts, remarks = [] }: DownloadContent,
  site: DownloadSite,
  translate: Translate,
): DownloadNote {
  const title = `${translate('app.title')} · ${translate(content)}`;
  const { date } = site;
  const reviewNumber = site.reviewNumber === '' ? translate('frame.schematic') : site.reviewNumber;
  const attribution = translate('frame.attribution');
  const licence = translate('download.licenceText');
  return {
    title,
    filters,
    date,
    reviewNumber,
    attribution,
    licence,
    lines: [
      [translate('download.content'), title],
      [translate('download.records'), translate('list.count', counts)],
      [translate('download.filters'), filters],
      [translate('download.date'), date],
      [translate('download.address'), site.address],
      ...remarks,
      ...(counts.drafts > 0
        ? [[translate('basis.draft'), translate('download.draftNote', { count: counts.drafts })] as const]
        : []),
      [translate('download.reviewNumber'), reviewNumber],
      [translate('download.licence'), licence],
      [translate('frame.sources'), attribution],
    ],
  };
}

/** The note of a table from which columns were left out: which part of it the file holds. */
export function withColumns(
  note: DownloadNote,
  { taken, total }: { taken: number; total: number },
  translate: Translate,
): DownloadNote {
  if (taken === total) return note;
  const [content, ...others] = note.lines;
  const line = [translate('download.columns'), translate('download.columnsTaken', { taken, total })] as const;
  return { ...note, lines: content === undefined ? [line] : [content, line, ...others] };
}

/** `宁波产业布局图_项目_2026-11-22.csv`: no character that a file system refuses. */
export function fileName(content: MessageKey, date: string, extension: string, translate: Translate): string {
  const parts = [translate('app.title'), translate(content), date];
  return `${parts.map((part) => part.replaceAll(/[\\/:*?"<>|\s]+/g, '-')).join('_')}.${extension}`;
}
