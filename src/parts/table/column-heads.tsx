import type { ListFilters, SortKey } from '../../atlas/tables/list-query.ts';
import { isNumeric } from '../../atlas/tables/sort-rows.ts';
import type { TableColumn } from '../../atlas/tables/table-spec.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ROLE } from '../table-roles.ts';

export type TableOrder = Pick<ListFilters, 'sort' | 'descending'>;

/** What a press on a heading orders by next: one way, the other way, then back to the table's own order. */
function nextOrder({ sort, descending }: TableOrder, column: SortKey): TableOrder {
  const first = isNumeric(column);
  if (sort !== column) return { sort: column, descending: first };
  return descending === first
    ? { sort: column, descending: !first }
    : { sort: 'document', descending: false };
}

/** Headings that order the rows by their column. */
export function ColumnHeads({
  columns,
  order,
  onOrder,
  children,
}: {
  columns: readonly TableColumn[];
  order: TableOrder;
  onOrder: (order: TableOrder) => void;
  /** Headings after these, of columns that order nothing. */
  children?: React.ReactNode;
}) {
  const translate = useTranslate();
  return (
    <thead {...ROLE.group}>
      <tr {...ROLE.row}>
        {columns.map(({ key, title }) => {
          const isOrdering = order.sort === key;
          const words = translate(title);
          return (
            <th
              key={key}
              scope="col"
              {...ROLE.columnHead}
              // Read before each cell of the column: what stands in it, not what its button does.
              abbr={words}
              aria-label={words}
              aria-sort={isOrdering ? (order.descending ? 'descending' : 'ascending') : 'none'}
              className={`column-${key}`}
            >
              <button
                type="button"
                onClick={() => onOrder(nextOrder(order, key))}
                aria-label={translate('list.sortBy', { column: words })}
              >
                <span>{words}</span>
                {isOrdering ? (
                  <span aria-hidden="true" className="sort-mark">
                    {order.descending ? '↓' : '↑'}
                  </span>
                ) : null}
              </button>
            </th>
          );
        })}
        {children}
      </tr>
    </thead>
  );
}
