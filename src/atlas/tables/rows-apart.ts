import { fieldText } from '../facts/field-text.ts';
import type { Reader } from '../reading/block.ts';
import { tellApart } from '../reading/telling-apart.ts';
import { recordName } from '../records/display-name.ts';
import type { AtlasNode } from '../records/node.ts';
import { subjectName } from '../records/subject-name.ts';
import type { Cell, TableRow } from './table-row.ts';
import type { TableSpec } from './table-spec.ts';

type Told = Pick<Reader, 'graph' | 'language' | 'words'>;

/**
 * What distinguishes each of these rows beside its name, by the ids of rows. What a card shows counts as shown: it is the least
 * of a row that anybody sees.
 */
export function rowsApart(
  reader: Told,
  table: Pick<TableSpec, 'columns' | 'lead'>,
  rows: readonly TableRow[],
): ReadonlyMap<string, string> {
  const facts = table.columns.filter(({ onCard }) => onCard === 'fact');
  const lead = table.lead === undefined ? '' : reader.words(table.lead);
  const told = tellApart(
    reader,
    rows.map((row) => ({
      key: row.id,
      name: subjectName(row.subject, reader.language).text,
      node: row.subject.kind === 'node' ? row.subject.node : undefined,
      visible: () =>
        [lead, noteOf(row), ...facts.map(({ key }) => cellWords(reader, row.cell(key)))].join('\n'),
    })),
  );
  return new Map([...told].map(([id, words]) => [id, words.join(' · ')]));
}

/** Of records side by side in one cell, those of which two have one name. */
export function recordsApart(reader: Told, nodes: readonly AtlasNode[]): ReadonlyMap<string, string> {
  const names = nodes.map((node) => recordName(node, reader.language));
  if (new Set(names).size === names.length) return new Map();
  const told = tellApart(
    reader,
    nodes.map((node, at) => ({ key: node.id, name: names[at] ?? '', node, visible: () => '' })),
  );
  return new Map([...told].map(([id, words]) => [id, words.join(' · ')]));
}

function noteOf(row: TableRow): string {
  const cell = row.cell('name');
  return cell?.kind === 'subject' ? (cell.note ?? '') : '';
}

/** What a cell says, in a line; a source is told by its tag, which names no document. */
export function cellWords({ graph, language, words }: Told, cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return words('dossier.silent');
    case 'none':
      return '';
    case 'subject':
      return subjectName(cell.subject, language).text;
    case 'value':
      return fieldText(cell.value, { translate: words, language, graph });
    case 'districts':
      return cell.reaches.map(({ district }) => recordName(district, language)).join(words('list.separator'));
    case 'source':
      return cell.citation.locator;
    case 'documents':
      return cell.documents.join(words('list.separator'));
    case 'count':
      return String(cell.count);
  }
}
