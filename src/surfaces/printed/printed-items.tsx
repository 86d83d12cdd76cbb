import type { Graph } from '../../atlas/graph/graph.ts';
import { printedText } from '../../atlas/reading/printed-text.ts';
import type { Finding } from '../../atlas/records/finding.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { PrintedItem, PrintedTable } from '../../atlas/records/printed-table.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { CitedValue } from '../../parts/source-tag.tsx';
import { SubjectLink } from '../../parts/subject-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice } from '../../state/surface-hooks.ts';
import styles from './printed.module.css';
import { PRINTED_SLICE } from './printed-slice.ts';

/** Findings to mark, by the record beside which they are. */
export type Marked = ReadonlyMap<NodeId, readonly Finding[]>;

/** What a cell prints: records as links, names apart by commas and figures run on; the rest as it is printed. */
export function PrintedItems({
  graph,
  table,
  items,
  findings,
}: {
  graph: Graph;
  table: PrintedTable;
  items: readonly PrintedItem[];
  findings: Marked;
}) {
  const translate = useTranslate();
  return items.map((item, index) => (
    // Items are printed in one order and never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <span key={index}>
      {index > 0 && item.attribute === undefined ? translate('list.separator') : ''}
      <PrintedEntry graph={graph} table={table} item={item} />
      <Marks of={item} findings={findings} />
    </span>
  ));
}

export function PrintedEntry({
  graph,
  table,
  item,
}: {
  graph: Graph;
  table: PrintedTable;
  item: PrintedItem;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const text = printedText(graph, item, language);
  const node = item.record === undefined ? undefined : graph.node(item.record);
  if (node !== undefined) return <RecordLink node={node}>{text}</RecordLink>;
  if (text === '') return <span className="visually-hidden">{translate('printed.blank')}</span>;
  // A figure without a record still has its source.
  return /\d/.test(text) ? (
    <CitedValue value={text} citation={{ document: table.document, locator: table.locator }} />
  ) : (
    text
  );
}

/**
 * A mark that leads to what is inconsistent about the record in this table, to the first of several (its dossier has all); figures of
 * a row leave it to the name.
 */
export function Marks({ of: { attribute, record }, findings }: { of: PrintedItem; findings: Marked }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  if (record === undefined || attribute !== undefined) return null;
  const own = findings.get(record) ?? [];
  const [finding] = own;
  if (finding === undefined) return null;
  const titles = own.map(({ title, titleEn }) => (language === 'en' ? titleEn : undefined) ?? title);
  return (
    <SubjectLink
      subject={{ kind: 'finding', finding }}
      className={`${styles['mark']}`}
      label={translate('printed.concerned', { title: titles.join(translate('list.and')) })}
    >
      ?
    </SubjectLink>
  );
}

/** The records that stand in a row itself, not in a cell that it shares with others. */
export const recordsOf = (cells: readonly { items: readonly PrintedItem[] }[]): readonly NodeId[] =>
  cells.flatMap(({ items }) => items.flatMap(({ record }) => record ?? []));

/** The id of what is looked for in the table: the record that is read, else the one from which one came. */
export function useWanted(): string | undefined {
  const selected = useChoices(({ selection }) => (selection.kind === 'node' ? selection.id : undefined));
  const { row } = useSlice(PRINTED_SLICE);
  return selected ?? row;
}

/** Whether it stands in the row. */
export function useIsCurrent(records: readonly NodeId[]): boolean {
  const wanted = useWanted();
  return records.some((id) => id === wanted);
}
