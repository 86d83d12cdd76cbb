import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { ListView, SortKey } from '../../atlas/tables/list-query.ts';
import type { ListRow } from '../../atlas/tables/list-row.ts';
import { ROLE } from '../../parts/table-roles.ts';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useGraph, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { COLUMNS_OF_VIEW, cellOf, columnTitle } from './list-columns.tsx';
import { useListFilters } from './use-list-filters.ts';

/** The rows as a table whose column headings sort: one way, the other way, then back to document order. */
export function ListTable({ view, rows }: { view: ListView; rows: readonly ListRow[] }) {
  const graph = useGraph();
  const translate = useTranslate();
  const sort = useListFilters().sort;
  const columns = COLUMNS_OF_VIEW[view];
  const groups = view === 'industries' && sort === 'document' ? byDocument(rows, graph) : [{ rows }];
  return (
    <div className="list-scroll" tabIndex={-1}>
      <table {...ROLE.table} className={`list-rows columns-${view}`}>
        <ColumnHeads columns={columns.map((key) => ({ key, title: translate(columnTitle(view, key)) }))} />
        {groups.map((group) => (
          <tbody key={group.title ?? ''} {...ROLE.group}>
            {group.title === undefined ? null : <GroupHead title={group.title} span={columns.length} />}
            {group.rows.map((row) => (
              <BodyRow
                key={row.node.id}
                row={row}
                view={view}
                depth={group.title === undefined ? 0 : (graph?.breadcrumb(row.node.id).length ?? 0)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function GroupHead({ title, span }: { title: string; span: number }) {
  return (
    <tr {...ROLE.row} className="group-row">
      <th {...ROLE.rowHead} scope="rowgroup" colSpan={span}>
        {title}
      </th>
    </tr>
  );
}

const BodyRow = memo(function BodyRow({
  row,
  view,
  depth,
}: {
  row: ListRow;
  view: ListView;
  depth: number;
}): ReactNode {
  const translate = useTranslate();
  const isSelected = useChoices(
    (state) => state.selection.kind === 'node' && state.selection.id === row.node.id,
  );
  const isHovered = useSession((state) => state.hover?.id === row.node.id);
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <tr
      {...ROLE.row}
      ref={element}
      className={isSelected ? 'is-selected' : isHovered ? 'is-hovered' : undefined}
      data-depth={depth}
      {...usePointing([row.node.id])}
    >
      {COLUMNS_OF_VIEW[view].map((column) => (
        <td
          key={column}
          {...ROLE.cell}
          className={`column-${column}`}
          data-label={COUNTS.has(column) ? translate(columnTitle(view, column)) : undefined}
        >
          {cellOf(column, row, translate)}
        </td>
      ))}
    </tr>
  );
});

/** Columns whose cells are bare numbers: on a phone, where rows are cards, they say what they count. */
const COUNTS: ReadonlySet<SortKey> = new Set(['links', 'measures', 'indicators']);

interface RowGroup {
  title?: string;
  rows: readonly ListRow[];
}

/** Industries by the document that introduces them: each generation of systems on its own. */
function byDocument(rows: readonly ListRow[], graph: Graph | undefined): readonly RowGroup[] {
  const groups = new Map<string, ListRow[]>();
  for (const row of rows) {
    const id = row.facets.document?.[0] ?? '';
    const members = groups.get(id);
    if (members === undefined) groups.set(id, [row]);
    else members.push(row);
  }
  return [...groups].map(([id, members]) => ({
    title: graph?.document(id)?.shortTitle ?? id,
    rows: members,
  }));
}
