import { locatorIn } from '../facts/locator-in-english.ts';
import { printedTableAddress, printedTableLabel, printedTablesWith } from '../graph/tables-as-printed.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Block, Inline, Reader } from './block.ts';
import { joined, text } from './inline.ts';

/** The tables and boxes of the documents in which a record stands, each with the way to its row: 2021 表4-1、2016 附件2. */
export function printedBlock({ graph, language, words }: Reader, node: AtlasNode): readonly Block[] {
  const tables = printedTablesWith(graph, node.id).map((table): readonly Inline[] => {
    // Documents are named by their year first.
    const year = table.document.split('-')[0] ?? table.document;
    const label = locatorIn(printedTableLabel(table.locator), language);
    return [{ kind: 'table', text: `${year} ${label}`, at: printedTableAddress(table), row: node.id }];
  });
  if (tables.length === 0) return [];
  const content = [
    text(words('dossier.printed')),
    text(words('summary.colon')),
    ...joined(tables, words('list.separator')),
  ];
  return [{ kind: 'paragraph', content, tone: 'plain' }];
}
