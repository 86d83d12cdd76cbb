import { RecordLink } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { SortKey } from '../../state/choices.ts';
import type { ListRow } from './list-rows.ts';

const COLUMNS = ['name', 'class', 'parent', 'links'] as const satisfies readonly SortKey[];

/** The rows as a table whose column headings sort: one way, the other way, then back to document order. */
export function ListTable({ rows }: { rows: readonly ListRow[] }) {
  const translate = useTranslate();
  const sort = useChoices((state) => state.filters.sort);
  const descending = useChoices((state) => state.filters.descending);
  const filter = useChoices((state) => state.filter);
  const selected = useChoices((state) => (state.selection.kind === 'node' ? state.selection.id : undefined));
  const sortBy = (column: SortKey) => {
    // Of counts the large ones are wanted first.
    const first = column === 'links';
    if (sort !== column) filter({ sort: column, descending: first });
    else if (descending === first) filter({ descending: !first });
    else filter({ sort: 'document', descending: false });
  };
  return (
    <div className="list-scroll" tabIndex={-1}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort === column ? (descending ? 'descending' : 'ascending') : 'none'}
                className={`column-${column}`}
              >
                <button
                  type="button"
                  onClick={() => sortBy(column)}
                  aria-label={translate('list.sortBy', { column: translate(`list.column.${column}`) })}
                >
                  {translate(`list.column.${column}`)}
                  <span aria-hidden="true" className="sort-mark">
                    {sort === column ? (descending ? '↓' : '↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.node.id} className={row.node.id === selected ? 'is-selected' : undefined}>
              <td className="column-name">
                <RecordLink node={row.node} />
                {row.unverified ? <span className="related-note">{translate('list.unlocated')}</span> : null}
              </td>
              <td className="column-class">{translate(`class.${row.node.class}`)}</td>
              <td className="column-parent">
                {row.parents.length === 0 ? (
                  <span className="silent">{translate('dossier.silent')}</span>
                ) : null}
                {row.parents.map((parent) => (
                  <RecordLink key={parent.id} node={parent} />
                ))}
              </td>
              <td className="column-links">{row.links}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
