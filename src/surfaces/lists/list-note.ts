import type { Graph } from '../../atlas/graph/graph.ts';
import { FACETS, type ListFilters } from '../../atlas/tables/list-query.ts';
import { askedGrouping } from '../../atlas/tables/table-spec.ts';
import { tableOf } from '../../atlas/tables/tables.ts';
import {
  type DownloadContent,
  type DownloadNote,
  type DownloadSite,
  downloadNote,
} from '../../export/download-note.ts';
import { isMessageKey, type MessageKey, type Translate } from '../../messages/translate.ts';
import type { Language } from '../../state/choices.ts';
import { facetTitle, facetValueName } from './facet-words.ts';

/** The filters in force as pairs of what and which, in the reader's words. */
function filterWords(
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
  const table = tableOf(view);
  const by = table === undefined ? undefined : askedGrouping(table, filters);
  if (by !== undefined)
    pairs.push([
      translate('list.group'),
      translate('list.group.by', { what: translate(`list.group.${by}`) }),
    ]);
  return pairs;
}

/** What a file holds, in a word; the list of places is called a list in the navigation. */
export function contentTitle(view: string): MessageKey {
  const key = `nav.${view}`;
  return view !== 'places' && isMessageKey(key) ? key : 'kind.place';
}

/** The note of a list's download: its filters in words, and what its columns of bureaus and districts mean then. */
export function listNote(
  graph: Graph,
  view: string,
  filters: ListFilters,
  counts: DownloadContent['counts'],
  site: Omit<DownloadSite, 'date'>,
  translate: Translate,
  language: Language,
): DownloadNote {
  const pairs = filterWords(graph, view, filters, translate, language);
  const content: DownloadContent = {
    content: contentTitle(view),
    filters:
      pairs.length === 0
        ? translate('download.noFilters')
        : pairs.map(([what, which]) => translate('list.pair', { what, which })).join(translate('list.and')),
    counts,
    remarks: [
      ...(filters.bureau.length > 0
        ? [[translate('list.facet.bureau'), translate('download.bureauNote')] as const]
        : []),
      ...(filters.district.length > 0
        ? [[translate('list.facet.district'), translate('download.districtNote')] as const]
        : []),
    ],
  };
  return downloadNote(content, { ...site, date: graph.dataset.generated }, translate);
}
