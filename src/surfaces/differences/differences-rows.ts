import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { isIndicator } from '../../atlas/reading/indicator-series.ts';
import type { DifferenceEntry } from '../../atlas/records/difference.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { citationWords, joined } from '../../export/citation-words.ts';
import type { DownloadColumn } from '../../export/download-columns.ts';
import type { Translate } from '../../messages/translate.ts';
import type { ChosenPair } from './shown-differences.ts';
import { targetWords } from './target-words.ts';

/** The columns of a file of differences: what each document says, and where, in columns of their own. */
export function differenceColumns(
  graph: Graph,
  { from, to }: ChosenPair,
  translate: Translate,
): readonly DownloadColumn<DifferenceEntry>[] {
  const marks = documentMarks(graph.dataset.documents);
  const nodes = (ids: readonly NodeId[]) => ids.flatMap((id) => graph.node(id) ?? []);
  const names = (ids: readonly NodeId[]) => joined(nodes(ids).map(({ name }) => name));
  const targets = (ids: readonly NodeId[]) =>
    joined(
      nodes(ids)
        .filter(isIndicator)
        .map((node) => {
          const { beside, value } = targetWords(graph, node, translate, 'zh');
          return [node.name, value, ...beside].join(' ');
        }),
    );
  const sources = ({ citations }: DifferenceEntry, isWanted: (document: string) => boolean) =>
    citationWords(
      graph,
      citations.filter(({ document }) => isWanted(document)),
    );
  const title = (name: Parameters<Translate>[0]) => translate(name);
  return [
    {
      key: 'kind',
      title: title('differences.column.kind'),
      value: ({ kind }) => translate(`differences.kind.${kind}`),
    },
    {
      key: 'change',
      title: title('differences.column.change'),
      value: ({ change }) => translate(`differences.change.${change}`),
    },
    { key: 'before', title: title('differences.column.before'), value: ({ before }) => names(before) },
    { key: 'after', title: title('differences.column.after'), value: ({ after }) => names(after) },
    {
      key: 'ground',
      title: title('differences.column.ground'),
      value: ({ basis }) => translate(`differences.ground.${basis}`),
    },
    {
      key: 'topic',
      title: title('differences.column.topic'),
      value: ({ topic }) => graph.dataset.topics.find(({ id }) => id === topic)?.name,
    },
    {
      key: 'before_targets',
      title: title('differences.column.beforeTargets'),
      value: ({ before }) => targets(before),
    },
    {
      key: 'after_targets',
      title: title('differences.column.afterTargets'),
      value: ({ after }) => targets(after),
    },
    {
      key: 'before_citations',
      title: title('differences.column.beforeSources'),
      value: (entry) => sources(entry, (document) => document === from.id),
    },
    {
      key: 'after_citations',
      title: title('differences.column.afterSources'),
      value: (entry) => sources(entry, (document) => document === to.id),
    },
    {
      key: 'between_citations',
      title: title('differences.column.betweenSources'),
      value: (entry) => sources(entry, (document) => document !== from.id && document !== to.id),
    },
    { key: 'before_id', title: title('differences.column.beforeId'), value: ({ before }) => joined(before) },
    { key: 'after_id', title: title('differences.column.afterId'), value: ({ after }) => joined(after) },
    { key: 'status', title: title('download.status'), value: ({ citations }) => marks.statusOf(citations) },
  ];
}
