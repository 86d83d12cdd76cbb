import { askedGrouping, type TableSpec } from '../../atlas/tables/table-spec.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './lists.module.css';
import { useFilter, useListFilters } from './use-list-filters.ts';

/** By what the rows stand together, and whether the largest group comes first. */
export function GroupPicker({ table }: { table: TableSpec }) {
  const translate = useTranslate();
  const filters = useListFilters();
  const filter = useFilter();
  const grouping = askedGrouping(table, filters);
  return (
    <span className={styles['grouping']}>
      <label data-chosen={grouping === undefined ? undefined : ''}>
        <span className={styles['grouping-word']}>{translate('list.group')}</span>
        <select
          value={grouping ?? ''}
          onChange={({ target }) => filter({ group: target.value, isLargestFirst: target.value !== '' })}
        >
          <option value="">
            {translate(table.groupedBy === undefined ? 'list.groupNone' : 'list.groupOwn')}
          </option>
          {table.groupings.map((by) => (
            <option key={by} value={by}>
              {translate('list.group.by', { what: translate(`list.group.${by}`) })}
            </option>
          ))}
        </select>
      </label>
      {grouping === undefined ? null : (
        <label className={styles['extent']}>
          <input
            type="checkbox"
            checked={filters.isLargestFirst}
            onChange={({ target }) => filter({ isLargestFirst: target.checked })}
          />
          {translate('list.groupLargestFirst')}
        </label>
      )}
    </span>
  );
}
