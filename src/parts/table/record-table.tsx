import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { referenceOf } from '../../atlas/records/subject-name.ts';
import type { ListFilters } from '../../atlas/tables/list-query.ts';
import { rowsApart } from '../../atlas/tables/rows-apart.ts';
import type { TableRow } from '../../atlas/tables/table-row.ts';
import { askedGrouping, groupRows, type TableColumn, type TableSpec } from '../../atlas/tables/table-spec.ts';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { BasketToggle } from '../basket-toggle.tsx';
import { MixedText } from '../mixed-text.tsx';
import { useIsSelected } from '../subject-link.tsx';
import { ColumnHeads, type TableOrder } from './column-heads.tsx';
import { copyRows } from './copy-rows.ts';
import { RowReasons } from './row-reasons.tsx';
import './table.css';
import { ROLE } from '../table-roles.ts';
import { usePointing } from '../use-pointing.ts';
import { useWords } from '../use-words.ts';
import { TableCell } from './table-cell.tsx';
import { GroupHead, GroupsLine, useClosedGroups, useGroupTitles } from './table-groups.tsx';

/** As wide as a button to tick. */
const BASKET_TRACK = '36px';

/**
 * Any table: its headings order the rows, a row under the pointer or with the focus shows on the map where it is, the
 * record that is read is marked. All rows together are one stop of the Tab key. On a phone a row is a card, all of which opens it.
 */
export function RecordTable({
  graph,
  table,
  columns,
  rows,
  filters,
  onOrder,
}: {
  graph: Graph;
  table: TableSpec;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  filters: ListFilters;
  onOrder: (order: TableOrder) => void;
}) {
  const translate = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  useOneStop(scroller, 'tbody > tr');
  const language = useChoices((state) => state.language);
  const groups = useMemo(() => groupRows(table, filters, rows), [table, filters, rows]);
  const words = useWords();
  const apart = useMemo(
    () => rowsApart({ graph, language, words }, table, rows),
    [graph, language, words, table, rows],
  );
  const hasBasket = rows.some(({ subject }) => subject.kind === 'node');
  const tracks = [...columns.map(({ track }) => track), ...(hasBasket ? [BASKET_TRACK] : [])].join(' ');
  const asked = askedGrouping(table, filters);
  // Only in the table's own order do parts follow their whole.
  const isInOwnGroups = asked === undefined && groups.some(({ of }) => of !== undefined);
  const titles = useGroupTitles(graph, asked ?? table.groupedBy, groups);
  const closed = useClosedGroups(asked);
  return (
    <div className="table-scroll" tabIndex={-1} ref={scroller}>
      {asked === undefined ? null : <GroupsLine groups={groups} rowCount={rows.length} closed={closed} />}
      <table
        {...ROLE.table}
        className="record-table"
        onCopy={copyRows}
        data-table={table.id}
        data-room={columns.length > table.columns.length ? '' : undefined}
        style={{ '--tracks': tracks }}
      >
        <ColumnHeads columns={columns} order={filters} onOrder={onOrder}>
          {hasBasket ? (
            <th {...ROLE.columnHead} scope="col" className="column-basket">
              <span className="visually-hidden">{translate('basket.word')}</span>
            </th>
          ) : null}
        </ColumnHeads>
        {groups.map(({ of, rows: members }) => (
          <tbody key={of ?? ''} {...ROLE.group}>
            {of === undefined ? null : (
              <GroupHead
                title={titles.get(of) ?? of}
                count={members.length}
                span={columns.length + Number(hasBasket)}
                isOpen={!closed.isClosed(of)}
                onToggle={() => closed.toggle(of)}
              />
            )}
            {of !== undefined && closed.isClosed(of)
              ? null
              : members.map((row) => (
                  <BodyRow
                    key={row.id}
                    graph={graph}
                    row={row}
                    columns={columns}
                    filters={filters}
                    apart={apart.get(row.id)}
                    depth={isInOwnGroups ? row.depth : 0}
                  />
                ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const BodyRow = memo(function BodyRow({
  graph,
  row,
  columns,
  filters,
  apart,
  depth,
}: {
  graph: Graph;
  row: TableRow;
  columns: readonly TableColumn[];
  filters: ListFilters;
  /** What distinguishes it from the other rows of its name, if there are any. */
  apart: string | undefined;
  depth: number;
}): ReactNode {
  const translate = useTranslate();
  const isSelected = useIsSelected(referenceOf(row.subject));
  const isHovered = useSession((state) => state.hover?.id === row.id);
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const reasons = row.why(
    filters,
    columns.map(({ key }) => key),
  );
  return (
    <tr
      {...ROLE.row}
      ref={element}
      className={isSelected ? 'is-selected' : isHovered ? 'is-hovered' : undefined}
      data-depth={depth}
      {...usePointing(row.records)}
    >
      {columns.map(({ key, title, onCard }) => {
        const cell = row.cell(key);
        // On a card a bare number says what it counts.
        const label = cell?.kind === 'count' ? translate(title) : undefined;
        return (
          <td
            key={key}
            // Whose row it is, is told with each cell of it.
            {...(key === 'name' ? ROLE.rowHead : ROLE.cell)}
            className={`column-${key}`}
            data-card={onCard}
            data-label={label}
          >
            <TableCell graph={graph} cell={cell} />
            {key === 'name' && apart !== undefined ? (
              <span className="row-note" data-kind="apart">
                <MixedText text={apart} />
              </span>
            ) : null}
            {key === 'name' ? <RowReasons graph={graph} reasons={reasons} /> : null}
          </td>
        );
      })}
      {row.subject.kind === 'node' ? (
        <td {...ROLE.cell} className="column-basket" data-card="basket">
          <BasketToggle node={row.subject.node} isSmall />
        </td>
      ) : null}
    </tr>
  );
});
