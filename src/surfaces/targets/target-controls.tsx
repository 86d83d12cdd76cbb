import { type ReactNode, useId, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import { TARGET_GROUPINGS } from '../../atlas/reading/target-query.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { countedValues, groupingOf, TARGET_FILTERS, type TargetFilter } from './target-choices.ts';
import { TargetFilterPicker } from './target-filter-picker.tsx';
import { useValueNames } from './target-value-name.ts';
import styles from './targets.module.css';
import { TARGETS_SLICE } from './targets-slice.ts';

/** How the lines stand together, and by what they are narrowed; how they stand has its own row of counts. */
export function TargetControls({
  graph,
  lines,
  children,
}: {
  graph: Graph;
  lines: readonly TargetLine[];
  /** What else can be done with the lines. */
  children: ReactNode;
}) {
  const translate = useTranslate();
  const state = useSlice(TARGETS_SLICE);
  const store = useSliceStore(TARGETS_SLICE);
  const name = useId();
  const [open, setOpen] = useState<TargetFilter>();
  const by = groupingOf(state);
  const isNarrowed = TARGET_FILTERS.some((filter) => state[filter] !== undefined);
  return (
    <div role="search" aria-label={translate('targets.by')} className={`${styles['controls']} off-paper`}>
      <div className={styles['row']}>
        <fieldset className={styles['by']}>
          <legend className="visually-hidden">{translate('targets.by')}</legend>
          {TARGET_GROUPINGS.map((grouping) => (
            <label key={grouping} className={styles['choice']}>
              <input
                type="radio"
                name={name}
                checked={by === grouping}
                onChange={() => store.setState({ by: grouping === 'subject' ? undefined : grouping })}
              />
              <span>{translate(`targets.by.${grouping}`)}</span>
            </label>
          ))}
        </fieldset>
        <span className={styles['ways']}>{children}</span>
      </div>
      <div className={styles['row']}>
        {TARGET_FILTERS.filter((filter) => filter !== 'state').map((filter) =>
          filter === 'due' ? (
            <YearSelect key={filter} graph={graph} lines={lines} />
          ) : (
            <TargetFilterPicker
              key={filter}
              graph={graph}
              lines={lines}
              filter={filter}
              isOpen={open === filter}
              onOpen={(isOpen) => setOpen(isOpen ? filter : undefined)}
            />
          ),
        )}
        {isNarrowed ? (
          <button
            type="button"
            className="text-button"
            onClick={() => store.setState({ by: state.by }, true)}
          >
            {translate('targets.clear')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** By when what is asked for is due: one year. */
function YearSelect({ graph, lines }: { graph: Graph; lines: readonly TargetLine[] }) {
  const translate = useTranslate();
  const chosen = useSlice(TARGETS_SLICE).due;
  const store = useSliceStore(TARGETS_SLICE);
  const nameOf = useValueNames(graph);
  const own = [...countedValues(graph, lines, 'due').keys()];
  // A year in which nothing is due may be asked for all the same.
  const values = chosen === undefined || own.includes(chosen) ? own : [...own, chosen].toSorted();
  return (
    <label className={styles['filter']} data-chosen={chosen === undefined ? undefined : ''}>
      <span>{translate('targets.filter.due')}</span>
      <select
        value={chosen ?? ''}
        onChange={({ target: { value } }) => store.setState({ due: value === '' ? undefined : value })}
      >
        <option value="">{translate('targets.any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf('due', value)}
          </option>
        ))}
      </select>
    </label>
  );
}
