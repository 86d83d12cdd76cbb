import { type MouseEvent, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { FACETS, isNarrowed, type ListFilters, NO_FILTERS } from '../../atlas/tables/list-query.ts';
import { askedGrouping } from '../../atlas/tables/table-spec.ts';
import { tableOf } from '../../atlas/tables/tables.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { facetTitle, facetValueName } from './facet-words.ts';
import styles from './lists.module.css';
import { useFilter, useListFilters } from './use-list-filters.ts';

/** How the rows stand, which leaves none of them out. */
const orderOf = ({ sort, descending, group, isLargestFirst }: ListFilters): Partial<ListFilters> => ({
  sort,
  descending,
  group,
  isLargestFirst,
});

interface Chip {
  key: string;
  title: string;
  value: string;
  change: Partial<ListFilters>;
}

/** The filters in force, each to be taken away by a press, and one button for all; nothing where nothing is filtered. */
export function FilterChips({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const view = useChoices((state) => state.view);
  const filters = useListFilters();
  const filter = useFilter();
  const list = useRef<HTMLUListElement>(null);
  const table = tableOf(view);
  // Elsewhere the choice itself is in sight.
  const isPhone = useMediaQuery('(max-width: 720px)');
  const grouping = table === undefined || !isPhone ? undefined : askedGrouping(table, filters);
  if (!isNarrowed(filters) && grouping === undefined) return null;
  const chips: readonly Chip[] = [
    ...(filters.text.trim() === ''
      ? []
      : [{ key: 'text', title: translate('list.text'), value: filters.text.trim(), change: { text: '' } }]),
    ...FACETS.flatMap((facet) =>
      filters[facet].map((value) => ({
        key: `${facet} ${value}`,
        title: translate(facetTitle(view, facet)),
        value: facetValueName(graph, facet, value, translate, language),
        change: { [facet]: filters[facet].filter((other) => other !== value) },
      })),
    ),
    ...(filters.inView
      ? [
          {
            key: 'inview',
            title: translate('list.extent'),
            value: translate('list.inView'),
            change: { inView: false },
          },
        ]
      : []),
    ...(grouping === undefined
      ? []
      : [
          {
            key: 'group',
            title: translate('list.group'),
            value: translate('list.group.by', { what: translate(`list.group.${grouping}`) }),
            change: { group: '', isLargestFirst: false },
          },
        ]),
  ];
  // The pressed chip goes: whoever works by keyboard goes on from the one beside it.
  const remove = (event: MouseEvent<HTMLButtonElement>, change: Partial<ListFilters>): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.currentTarget);
    (buttons[at + 1] ?? buttons[at - 1])?.focus();
    filter(change);
  };
  return (
    <ul className={styles['filter-chips']} aria-label={translate('list.active')} ref={list}>
      {chips.map(({ key, title, value, change }) => (
        <li key={key}>
          <button
            type="button"
            className={styles['chip-button']}
            aria-label={translate('list.remove', {
              filter: translate('list.pair', { what: title, which: value }),
            })}
            onClick={(event) => remove(event, change)}
          >
            <span>{value}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="text-button"
          onClick={() => filter({ ...NO_FILTERS, ...orderOf(filters) })}
        >
          {translate('list.reset')}
        </button>
      </li>
    </ul>
  );
}
