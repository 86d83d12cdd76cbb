import { type KeyboardEvent, useId, useRef } from 'react';
import { isComposingKey } from '../lib/is-composing-key.ts';
import { useTranslate } from '../state/atlas-context.tsx';
import './value-picker.css';
import { type PickedValue, ValueOptions } from './value-options.tsx';

/**
 * A filter as a button that says what is chosen of it and opens its values below, of which any number may be ticked;
 * Esc closes them again. Nothing where there is nothing to choose.
 * @param title what the values are: 部门, say
 * @param values in the order in which they are offered, what is chosen among them
 */
export function ValuePicker({
  title,
  values,
  chosen,
  isOpen,
  onOpen,
  onToggle,
}: {
  title: string;
  values: readonly PickedValue[];
  chosen: readonly string[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onToggle: (value: string) => void;
}) {
  const translate = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const options = useId();
  if (values.length === 0) return null;
  const [first] = chosen;
  const only = values.find(({ value }) => value === first)?.name ?? first;
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys of a word that is being composed are the input method's.
    if (event.key !== 'Escape' || !isOpen || isComposingKey(event.nativeEvent)) return;
    event.preventDefault();
    onOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        className="value-picker"
        aria-expanded={isOpen}
        aria-controls={isOpen ? options : undefined}
        data-chosen={first === undefined ? undefined : ''}
        onClick={() => onOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        <span className="value-picker-words">
          {only === undefined
            ? title
            : chosen.length === 1
              ? translate('list.pair', { what: title, which: only })
              : translate('picker.chosen', { what: title, count: chosen.length })}
        </span>
        <span aria-hidden="true" className="value-picker-arrow" />
      </button>
      {isOpen ? (
        <ValueOptions
          id={options}
          title={title}
          values={values}
          chosen={chosen}
          onToggle={onToggle}
          onKeyDown={onKeyDown}
        />
      ) : null}
    </>
  );
}
