import type { Graph } from '../../atlas/graph/graph.ts';
import { quantityOf } from '../../atlas/reading/indicator-value-words.ts';
import { printedText } from '../../atlas/reading/printed-text.ts';
import type { PrintedCell, PrintedItem, PrintedTable } from '../../atlas/records/printed-table.ts';
import { CitedValue } from '../../parts/source-tag.tsx';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './printed.module.css';
import { type Marked, Marks, PrintedEntry, recordsOf, useIsCurrent } from './printed-items.tsx';

interface OfBox {
  graph: Graph;
  table: PrintedTable;
  findings: Marked;
}

/** A box: its points in their order, under each what it lists. */
export function PrintedBox(of: OfBox) {
  return (
    <div className={styles['box']}>
      {of.table.rows.map((row) => (
        <Point
          key={row.flatMap(({ items }) => items.map(({ record }) => record)).join(' ')}
          row={row}
          {...of}
        />
      ))}
    </div>
  );
}

function Point({ row, ...of }: OfBox & { row: readonly PrintedCell[] }) {
  const [heading] = row.filter(({ column }) => column === 1);
  const listed = row.filter(({ column }) => column > 1).flatMap(({ items }) => items);
  return (
    <section className={styles['point']}>
      {heading === undefined ? null : <Heading items={heading.items} {...of} />}
      {listed.length === 0 ? null : (
        <ol className={styles['listed']}>
          {listed.map((item) => (
            <Listed key={item.record} item={item} {...of} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Heading({ items, ...of }: OfBox & { items: readonly PrintedItem[] }) {
  const language = useChoices((state) => state.language);
  const isCurrent = useIsCurrent(recordsOf([{ items }]));
  return (
    <h3 data-current={isCurrent ? '' : undefined}>
      {items.map((item) =>
        item.record === undefined ? (
          printedText(of.graph, item, language)
        ) : (
          <PrintedEntry key={item.record} item={item} {...of} />
        ),
      )}
    </h3>
  );
}

/** A record of the list; an indicator with what it comes to. */
function Listed({ item, ...of }: OfBox & { item: PrintedItem }) {
  const translate = useTranslate();
  const own = recordsOf([{ items: [item] }]);
  const isCurrent = useIsCurrent(own);
  const node = item.record === undefined ? undefined : of.graph.node(item.record);
  return (
    <li data-current={isCurrent ? '' : undefined} {...usePointing(own)}>
      <PrintedEntry item={item} {...of} />
      <Marks of={item} findings={of.findings} />
      {node?.kind === 'indicator' ? (
        <>
          {' '}
          <span className={styles['value']}>
            <CitedValue
              value={quantityOf(node.attributes, translate)}
              citation={{ document: of.table.document, locator: of.table.locator }}
            />
          </span>
        </>
      ) : null}
    </li>
  );
}
