import { type KeyboardEvent, useId, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { chosenOf, withToggled } from '../../state/chosen-values.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { type TargetFilter, valuesOf } from './target-choices.ts';
import { useValueNames } from './target-value-name.ts';
import styles from './targets.module.css';
import { TARGETS_SLICE } from './targets-slice.ts';

/** A filter as a button that says what is chosen of it and opens its values below, of which any number may be ticked; Esc closes them. */
export function TargetFilterPicker({
  graph,
  lines,
  filter,
  isOpen,
  onOpen,
}: {
  graph: Graph;
  lines: readonly TargetLine[];
  filter: Exclude<TargetFilter, 'due' | 'state'>;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const translate = useTranslate();
  const text = useSlice(TARGETS_SLICE)[filter];
  const store = useSliceStore(TARGETS_SLICE);
  const nameOf = useValueNames(graph);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const chosen = chosenOf(text);
  const [first] = chosen;
  const title = translate(`targets.filter.${filter}`);
  const keys = {
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.preventDefault();
      onOpen(false);
      button.current?.focus();
    },
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles['picker']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        data-chosen={first === undefined ? undefined : ''}
        onClick={() => onOpen(!isOpen)}
        {...keys}
      >
        <span>
          {first === undefined
            ? title
            : chosen.length === 1
              ? translate('list.pair', { what: title, which: nameOf(filter, first) })
              : translate('targets.chosen', { filter: title, count: chosen.length })}
        </span>
        <span aria-hidden="true" className={styles['arrow']} />
      </button>
      {isOpen ? (
        <fieldset id={panel} className={styles['options']} {...keys}>
          <legend className="visually-hidden">{translate('targets.several', { filter: title })}</legend>
          {valuesOf(graph, lines, filter).map((value) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => store.setState({ [filter]: withToggled(text, value) })}
              />
              <span>{nameOf(filter, value)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
