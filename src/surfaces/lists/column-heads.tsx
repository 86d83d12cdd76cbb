import type { SortKey } from '../../atlas/tables/list-query.ts';
import { isNumeric } from '../../atlas/tables/sort-rows.ts';
import { ROLE } from '../../parts/table-roles.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useFilter, useListFilters } from './use-list-filters.ts';

/** Headings that sort by their column: one way, the other way, then back to the order of the documents. */
export function ColumnHeads({ columns }: { columns: readonly { key: SortKey; title: string }[] }) {
  const translate = useTranslate();
  const sort = useListFilters().sort;
  const descending = useListFilters().descending;
  const filter = useFilter();
  const sortBy = (column: SortKey) => {
    const first = isNumeric(column);
    if (sort !== column) filter({ sort: column, descending: first });
    else if (descending === first) filter({ descending: !first });
    else filter({ sort: 'document', descending: false });
  };
  return (
    <thead {...ROLE.group}>
      <tr {...ROLE.row}>
        {columns.map(({ key, title }) => (
          <th
            key={key}
            scope="col"
            {...ROLE.columnHead}
            aria-sort={sort === key ? (descending ? 'descending' : 'ascending') : 'none'}
            className={`column-${key}`}
          >
            <button
              type="button"
              onClick={() => sortBy(key)}
              aria-label={translate('list.sortBy', { column: title })}
            >
              <span>{title}</span>
              {sort === key ? (
                <span aria-hidden="true" className="sort-mark">
                  {descending ? '↓' : '↑'}
                </span>
              ) : null}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
