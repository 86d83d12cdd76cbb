import { type KeyboardEventHandler, useState } from 'react';
import { foldText } from '../lib/fold-text.ts';
import { simplified } from '../lib/simplified.ts';
import { useTranslate } from '../state/atlas-context.tsx';
import { useComposedText } from '../ui/use-composed-text.ts';
import { useCharacterVariants } from './use-character-variants.ts';

/** A value that can be chosen, what must be known to choose it rightly, and how many rows it would leave where that is counted. */
export interface PickedValue {
  value: string;
  name: string;
  note?: string | undefined;
  count?: number | undefined;
}

/** More values than this are looked for by typing. */
const MANY = 14;

/** Values as boxes to tick, each with the number of rows that it gives; what is chosen stays in sight. */
export function ValueOptions({
  id,
  title,
  values,
  chosen,
  onToggle,
  onKeyDown,
}: {
  id: string;
  title: string;
  values: readonly PickedValue[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  onKeyDown: KeyboardEventHandler;
}) {
  const translate = useTranslate();
  const [wanted, setWanted] = useState('');
  const field = useComposedText(wanted, setWanted);
  const text = foldText(simplified(wanted, useCharacterVariants(wanted)));
  const shown = values.filter(
    ({ value, name, note }) => chosen.includes(value) || foldText(`${name} ${note ?? ''}`).includes(text),
  );
  const find = translate('picker.find', { what: title });
  return (
    <fieldset id={id} className="value-options">
      <legend className="visually-hidden">{translate('picker.several', { what: title })}</legend>
      {values.length > MANY ? (
        <input type="search" {...field} placeholder={find} aria-label={find} onKeyDown={onKeyDown} />
      ) : null}
      {shown.length === 0 ? (
        <p className="silent">{translate('picker.none')}</p>
      ) : (
        <ul>
          {shown.map(({ value, name, note, count }) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onKeyDown={onKeyDown}
                  onChange={() => onToggle(value)}
                />
                <span className="value-options-name">
                  {name} {note === undefined ? null : <span className="value-options-note">{note}</span>}
                </span>{' '}
                {count === undefined ? null : <span className="count">{count}</span>}
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
