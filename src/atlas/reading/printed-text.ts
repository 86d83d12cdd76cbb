import type { Graph } from '../graph/graph.ts';
import { recordName } from '../records/display-name.ts';
import type { PrintedItem } from '../records/printed-table.ts';

/** What a cell prints, in the reader's language: verbatim, and in English our own translation where there is one. */
export function printedText(
  graph: Pick<Graph, 'node'>,
  { attribute, record, text, textEn }: PrintedItem,
  language: 'zh' | 'en',
): string {
  const node = record === undefined ? undefined : graph.node(record);
  if (language === 'en' && textEn !== undefined) return textEn;
  if (attribute === undefined && node !== undefined && (language === 'en' || text === undefined))
    return recordName(node, language);
  if (text !== undefined) return text;
  const attributes: Readonly<Record<string, unknown>> = node?.attributes ?? {};
  const value = attribute === undefined ? undefined : attributes[attribute];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
