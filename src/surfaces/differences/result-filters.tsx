import type { Differences } from '../../atlas/records/difference.ts';
import { Count } from '../../parts/count.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { chosenOf, withToggled } from '../../state/chosen-values.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import styles from './differences.module.css';
import { DIFFERENCES_SLICE } from './differences-slice.ts';
import type { DifferencesState } from './differences-state.ts';
import type { ShownDifferences } from './shown-differences.ts';
import { CHANGE_SIGNS } from './signs.ts';

/** The result in a sentence: how many of which kind and of which change. A count pressed shows its rows alone. */
export function ResultFilters({ all, shown }: { all: Differences; shown: ShownDifferences }) {
  const translate = useTranslate();
  const store = useSliceStore(DIFFERENCES_SLICE);
  const state = useSlice(DIFFERENCES_SLICE);
  const isNarrowed = state.kinds !== undefined || state.changes !== undefined;
  return (
    <div className={styles['result']}>
      <p>
        <Count
          value={shown.entries.length}
          of={translate('differences.counted')}
          className={styles['total'] ?? ''}
        >
          {translate(isNarrowed ? 'differences.shown' : 'differences.total', {
            shown: shown.entries.length,
            total: all.entries.length,
          })}
        </Count>{' '}
        {isNarrowed ? (
          <button
            type="button"
            className="text-button off-paper"
            onClick={() => store.setState({ kinds: undefined, changes: undefined })}
          >
            {translate('differences.all')}
          </button>
        ) : null}
        <label className={`${styles['order']} off-paper`}>
          {translate('differences.order')}{' '}
          <select
            value={state.order ?? ''}
            onChange={(event) =>
              store.setState({ order: event.target.value === '' ? undefined : event.target.value })
            }
          >
            <option value="">{translate('differences.order.text')}</option>
            <option value="name">{translate('differences.order.name')}</option>
          </select>
        </label>
      </p>
      <Chips
        label={translate('differences.kinds')}
        name="kinds"
        chips={shown.kinds.map(({ kind, count }) => ({
          value: kind,
          words: translate(`differences.kind.${kind}`),
          sign: '',
          count,
        }))}
      />
      <Chips
        label={translate('differences.changes')}
        name="changes"
        chips={shown.changes.map(({ change, count }) => ({
          value: change,
          words: translate(`differences.change.${change}`),
          sign: CHANGE_SIGNS[change],
          count,
        }))}
      />
    </div>
  );
}

function Chips({
  label,
  name,
  chips,
}: {
  label: string;
  name: 'kinds' | 'changes';
  chips: readonly { value: string; words: string; sign: string; count: number }[];
}) {
  const store = useSliceStore(DIFFERENCES_SLICE);
  const asked = useSlice(DIFFERENCES_SLICE)[name];
  const chosen = chosenOf(asked);
  const toggle = (value: string) => {
    const text = withToggled(asked, value);
    const changed: Partial<DifferencesState> = name === 'kinds' ? { kinds: text } : { changes: text };
    store.setState(changed);
  };
  return (
    <fieldset className={styles['chips']}>
      <legend className="visually-hidden">{label}</legend>
      <b aria-hidden="true">{label}</b>
      {chips.map(({ count, sign, value, words }) => (
        <label key={value} className={styles['chip']} data-chosen={chosen.includes(value) ? '' : undefined}>
          <input
            type="checkbox"
            className="visually-hidden"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {sign === '' ? null : <span aria-hidden="true">{sign} </span>}
          {words} <span className={styles['number']}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
