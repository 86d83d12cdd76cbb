import type { Graph } from '../../atlas/graph/graph.ts';
import { FACETS, type ListFilters } from '../../atlas/tables/list-query.ts';
import { isMessageKey, type MessageKey, type Translate } from '../../messages/translate.ts';
import { type Language } from '../../state/choices.ts';
import { facetTitle, facetValueName } from './facet-words.ts';

/** The filters in force as pairs of what and which, in the reader's words. */
export function filterWords(
  graph: Graph,
  view: string,
  filters: ListFilters,
  translate: Translate,
  language: Language,
): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  if (filters.text.trim() !== '') pairs.push([translate('list.filter'), filters.text.trim()]);
  for (const facet of FACETS) {
    const names = filters[facet].map((value) => facetValueName(graph, facet, value, translate, language));
    if (names.length > 0) pairs.push([translate(facetTitle(view, facet)), names.join(translate('list.or'))]);
  }
  if (filters.inView) pairs.push([translate('list.inView'), translate('download.yes')]);
  return pairs;
}

/** What travels with every file: what it is, how it was narrowed, from which data, and what must not be read into it. */
export interface DownloadNote {
  title: string;
  /** Filters in one line, `区县（市）：余姚市；年份：2025`, or that there were none. */
  filters: string;
  /** Day of the data, ISO. */
  date: string;
  /** 审图号, or that this is a sketch map (示意图). */
  reviewNumber: string;
  attribution: string;
  /** All of it as label and value, for a sheet of its own or a file's properties. */
  lines: readonly (readonly [string, string])[];
}

/** What a file holds, in a word; the list of places is called a list in the navigation. */
export function contentTitle(view: string): MessageKey {
  const key = `nav.${view}`;
  return view !== 'places' && isMessageKey(key) ? key : 'kind.place';
}

export function downloadNote(
  graph: Graph,
  view: string,
  filters: ListFilters,
  counts: { shown: number; total: number; drafts: number },
  site: { address: string; reviewNumber: string },
  translate: Translate,
  language: Language,
): DownloadNote {
  const pairs = filterWords(graph, view, filters, translate, language);
  const filterLine =
    pairs.length === 0
      ? translate('download.noFilters')
      : pairs.map(([what, which]) => translate('list.pair', { what, which })).join(translate('list.and'));
  const title = `${translate('app.title')} · ${translate(contentTitle(view))}`;
  const date = graph.dataset.generated;
  const reviewNumber = site.reviewNumber === '' ? translate('frame.schematic') : site.reviewNumber;
  const attribution = translate('frame.attribution');
  return {
    title,
    filters: filterLine,
    date,
    reviewNumber,
    attribution,
    lines: [
      [translate('download.content'), title],
      [translate('download.records'), translate('list.count', counts)],
      [translate('download.filters'), filterLine],
      [translate('download.date'), date],
      [translate('download.address'), site.address],
      ...(filters.bureau.length > 0
        ? [[translate('list.facet.bureau'), translate('download.bureauNote')] as const]
        : []),
      ...(filters.district.length > 0
        ? [[translate('list.facet.district'), translate('download.districtNote')] as const]
        : []),
      ...(counts.drafts > 0
        ? [[translate('basis.draft'), translate('download.draftNote', { count: counts.drafts })] as const]
        : []),
      [translate('download.reviewNumber'), reviewNumber],
      [translate('frame.sources'), attribution],
    ],
  };
}

/** `宁波产业布局图_项目_2026-11-22.csv`: no character that a file system refuses. */
export function fileName(view: string, date: string, extension: string, translate: Translate): string {
  const parts = [translate('app.title'), translate(contentTitle(view)), date];
  return `${parts.map((part) => part.replaceAll(/[\\/:*?"<>|\s]+/g, '-')).join('_')}.${extension}`;
}
