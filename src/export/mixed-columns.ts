import type { FieldWords } from '../atlas/facts/field-text.ts';
import { FIELDS, isExpected, type RecordField } from '../atlas/facts/fields.ts';
import { recordName } from '../atlas/records/display-name.ts';
import type { AtlasNode } from '../atlas/records/node.ts';
import type { CsvCell } from '../lib/csv-text.ts';
import type { MessageKey } from '../messages/translate.ts';
import { citationWords, joined } from './citation-words.ts';
import { type DownloadColumn, type DownloadWords, recordCell } from './download-columns.ts';
import { factSourceWords } from './fact-source-words.ts';

/**
 * Columns for records of several kinds in one table: what all have, then every field of the kinds that are there, each
 * once by its key, as far as at least one of the records says something in it.
 */
export function mixedColumns(
  nodes: readonly AtlasNode[],
  { graph, marks, translate }: DownloadWords,
): readonly DownloadColumn<AtlasNode>[] {
  // Records go by the names that the documents give them, whatever the language of the headings.
  const words: FieldWords = { translate, graph, language: 'zh' };
  const column = (key: string, title: MessageKey, value: (node: AtlasNode) => CsvCell) => ({
    key,
    title: translate(title),
    value,
  });
  const own = [
    column('id', 'download.id', ({ id }) => id),
    column('kind', 'download.kind', ({ kind }) => translate(`kind.${kind}`)),
    column('name', 'list.column.name', (node) => recordName(node, 'zh')),
    column('name_en', 'download.nameEn', ({ nameEn }) => nameEn),
    column('aliases', 'dossier.aliases', ({ aliases = [] }) => joined(aliases)),
  ];
  const fields = [...fieldsByKey(nodes)].map(([key, [first, ...others]]) =>
    column(key, first.label, (node) => {
      const spoken = [first, ...others].find(
        (field) => field.value(node, graph) !== undefined || isExpected(field, graph, node),
      );
      return recordCell(spoken ?? first, node, words);
    }),
  );
  return [
    ...own,
    ...fields.filter(({ value }) => nodes.some((node) => value(node) !== undefined)),
    column('citations', 'citation.title', ({ citations }) => citationWords(graph, citations)),
    column('fact_sources', 'download.factSources', (node) => factSourceWords(node, { graph, translate })),
    column('status', 'download.status', ({ citations }) => marks.statusOf(citations)),
  ];
}

/** The fields of the kinds that are there; those of one key stand together. A field of another kind says nothing. */
function fieldsByKey(
  nodes: readonly AtlasNode[],
): ReadonlyMap<string, readonly [RecordField, ...RecordField[]]> {
  const byKey = new Map<string, readonly [RecordField, ...RecordField[]]>();
  for (const kind of new Set(nodes.map((node) => node.kind))) {
    for (const field of FIELDS[kind]) {
      const known = byKey.get(field.key);
      byKey.set(field.key, known === undefined ? [field] : [...known, field]);
    }
  }
  return byKey;
}
