import type { Graph } from '../../atlas/graph.ts';
import { useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { NO_FILTERS } from '../../state/choices.ts';
import type { ListRow } from './list-rows.ts';

/** Text, class, district and extent; each choice shows how many records it has. */
export function ListFilterBar({
  graph,
  rows,
  canFilterByExtent,
}: {
  graph: Graph;
  rows: readonly ListRow[];
  canFilterByExtent: boolean;
}) {
  const translate = useTranslate();
  const filters = useChoices((state) => state.filters);
  const filter = useChoices((state) => state.filter);
  const nameOf = useRecordName();
  const classes = countClasses(rows);
  const districts = graph.dataset.nodes.filter(
    (node) => node.class === 'district' || node.class === 'former-district',
  );
  const isFiltered =
    filters.text !== '' || filters.class !== undefined || filters.district !== undefined || filters.inView;
  return (
    <search className="list-filters">
      <input
        type="search"
        value={filters.text}
        placeholder={translate('list.filter')}
        aria-label={translate('list.filter')}
        onChange={(event) => filter({ text: event.target.value })}
      />
      <select
        aria-label={translate('list.class')}
        value={filters.class ?? ''}
        onChange={(event) => filter({ class: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">
          {translate('list.class')}：{translate('list.any')}
        </option>
        {classes.map(([name, count]) => (
          <option key={name} value={name}>
            {translate(`class.${name}`)} {count}
          </option>
        ))}
      </select>
      <select
        aria-label={translate('list.district')}
        value={filters.district ?? ''}
        onChange={(event) => filter({ district: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">
          {translate('list.district')}：{translate('list.any')}
        </option>
        {districts.map((district) => (
          <option key={district.id} value={district.id}>
            {nameOf(district)}
          </option>
        ))}
      </select>
      {canFilterByExtent ? (
        <label className="list-extent">
          <input
            type="checkbox"
            checked={filters.inView}
            onChange={(event) => filter({ inView: event.target.checked })}
          />
          {translate('list.inView')}
        </label>
      ) : null}
      {isFiltered ? (
        <button
          type="button"
          className="text-button"
          onClick={() => filter({ ...NO_FILTERS, sort: filters.sort, descending: filters.descending })}
        >
          {translate('list.reset')}
        </button>
      ) : null}
    </search>
  );
}

function countClasses(rows: readonly ListRow[]): readonly (readonly [ListRow['node']['class'], number])[] {
  const counts = new Map<ListRow['node']['class'], number>();
  for (const { node } of rows) counts.set(node.class, (counts.get(node.class) ?? 0) + 1);
  return [...counts];
}
