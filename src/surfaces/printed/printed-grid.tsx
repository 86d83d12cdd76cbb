import type { Graph } from '../../atlas/graph/graph.ts';
import { type LaidCell, type LaidRow, printedLayout } from '../../atlas/reading/printed-layout.ts';
import { printedText } from '../../atlas/reading/printed-text.ts';
import type { PrintedTable } from '../../atlas/records/printed-table.ts';
import { copyRows } from '../../parts/table/copy-rows.ts';
import { ROLE } from '../../parts/table-roles.ts';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import styles from './printed.module.css';
import { type Marked, PrintedItems, recordsOf, useIsCurrent } from './printed-items.tsx';

interface OfTable {
  graph: Graph;
  table: PrintedTable;
  findings: Marked;
}

/** A table with its columns, rows and merged cells; without room for columns a row is a card, and a group its heading. */
export function PrintedGrid({ title, ...of }: OfTable & { title: string }) {
  const { graph, table } = of;
  const language = useChoices((state) => state.language);
  const layout = printedLayout(table);
  const labels = layout.headings.map((items) => {
    const [last] = items.slice(-1);
    return last === undefined ? '' : printedText(graph, last, language);
  });
  return (
    <table
      {...ROLE.table}
      className={styles['table']}
      aria-label={title}
      data-columns={layout.columns}
      onCopy={copyRows}
    >
      <thead {...ROLE.group}>
        {layout.head.map(({ key, cells }) => (
          <tr key={key} {...ROLE.row}>
            {cells.map(({ column, items, across, down }) => (
              <th
                key={column}
                {...ROLE.columnHead}
                scope={across > 1 && down === 1 && layout.head.length > 1 ? 'colgroup' : 'col'}
                colSpan={across}
                rowSpan={down}
              >
                {items.map((item) => printedText(graph, item, language)).join('')}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      {layout.groups.map((rows) => (
        <tbody key={rows[0]?.key ?? ''} {...ROLE.group}>
          {rows.map((row) => (
            <GridRow key={row.key} row={row} labels={labels} {...of} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GridRow({ row, labels, ...of }: OfTable & { row: LaidRow; labels: readonly string[] }) {
  const own = recordsOf(row.cells.filter(({ down }) => down === 1));
  const isCurrent = useIsCurrent(own);
  return (
    <tr {...ROLE.row} data-current={isCurrent ? '' : undefined} {...usePointing(own)}>
      {row.cells.map((cell) => (
        <GridCell key={cell.column} cell={cell} label={labels[cell.column - 1]} {...of} />
      ))}
    </tr>
  );
}

function GridCell({
  cell: { across, down, holds, items, role },
  label,
  ...of
}: OfTable & { cell: LaidCell; label: string | undefined }) {
  const shared = { colSpan: across, rowSpan: down, 'data-holds': holds };
  const content = <PrintedItems items={items} {...of} />;
  if (role === 'cell')
    return (
      <td {...ROLE.cell} {...shared} data-label={label} data-shared={down > 1 ? '' : undefined}>
        {content}
      </td>
    );
  return (
    <th {...ROLE.rowHead} {...shared} scope={role === 'row' ? 'row' : 'rowgroup'} data-role={role}>
      {content}
    </th>
  );
}
