import { locatorIn } from '../../atlas/facts/locator-in-english.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import {
  printedTableAddress,
  printedTableLabel,
  printedTables,
} from '../../atlas/graph/tables-as-printed.ts';
import { documentsInTime } from '../../atlas/plans/documents-in-time.ts';
import type { NodeClass } from '../../atlas/records/node.ts';
import type { PrintedTable } from '../../atlas/records/printed-table.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './printed.module.css';
import { useTableTitle } from './use-table-title.ts';

/** All tables and boxes under their documents, in the order of time; a document without any says so. */
export function TableIndex({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const title = translate('printed.title');
  return (
    <PanelFrame title={title} lead={translate('printed.lead')}>
      {documentsInTime(graph).map(({ document }) => {
        const own = printedTables(graph).filter((table) => table.document === document.id);
        return (
          <section key={document.id} className={styles['document']}>
            <h3>
              <DocumentLink document={document} />
            </h3>
            {own.length === 0 ? (
              <p className="silent">{translate('printed.none')}</p>
            ) : (
              <ul className={styles['index']}>
                {own.map((table) => (
                  <IndexEntry key={table.locator} graph={graph} table={table} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </PanelFrame>
  );
}

function IndexEntry({ graph, table }: { graph: Graph; table: PrintedTable }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const title = useTableTitle(graph, table);
  const count = table.rows.length;
  const held = classesIn(graph, table).map(([name, number]) =>
    translate('printed.held', { kind: translate(`class.${name}`), count: number }),
  );
  const size = translate(table.class === 'box' ? 'printed.points' : 'printed.rows', { count });
  return (
    <li>
      <span className={styles['label']}>{locatorIn(printedTableLabel(table.locator), language)}</span>
      <span>
        <ViewLink view="tables" pairs={[['table', printedTableAddress(table)]]}>
          {title}
        </ViewLink>
        <span className={styles['held']}>{[size, ...held].join(' · ')}</span>
      </span>
    </li>
  );
}

/** Classes that a table holds, as many as say what it is about. */
const MOST_CLASSES = 4;

/** The classes whose records it names, from the left, each with how many records. */
function classesIn(graph: Graph, table: PrintedTable): readonly (readonly [NodeClass, number])[] {
  // The points of a box are counted as such.
  const cells = table.rows.flat().filter(({ column }) => table.class === 'table' || column > 1);
  const ids = cells
    .toSorted((a, b) => a.column - b.column)
    .flatMap(({ items }) =>
      items.flatMap(({ attribute, record }) =>
        record === undefined || attribute !== undefined ? [] : [record],
      ),
    );
  const counts = new Map<NodeClass, number>();
  for (const id of new Set(ids)) {
    const node = graph.node(id);
    if (node !== undefined) counts.set(node.class, (counts.get(node.class) ?? 0) + 1);
  }
  return [...counts].slice(0, MOST_CLASSES);
}
