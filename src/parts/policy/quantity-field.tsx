import { useId } from 'react';
import { type AskedQuantity, readQuantity } from '../../atlas/policy/asked-quantities.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './policy.module.css';

/** A field for what the reader knows of a project or firm. */
export function QuantityField({
  asked,
  text,
  onText,
}: {
  asked: AskedQuantity;
  text: string;
  onText: (text: string) => void;
}) {
  const translate = useTranslate();
  const field = useId();
  const isUnreadable = text !== '' && readQuantity(asked, text) === undefined;
  const { quantity, unit } = asked;
  const isInvestment = quantity === 'investment';
  const label = isInvestment
    ? translate('policy.investment')
    : translate('list.bracket', {
        outer: translate(`quantity.${quantity}`),
        inner: translate(`unit.${unit}`),
      });
  const note = isUnreadable
    ? translate(unit === '%' ? 'policy.notAShare' : 'policy.notASum')
    : isInvestment
      ? translate('policy.investment.note')
      : undefined;
  return (
    <p className={styles['field']}>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={isUnreadable}
        aria-describedby={note === undefined ? undefined : `${field}-note`}
        onChange={(event) => onText(event.target.value)}
      />
      {note === undefined ? null : (
        <span id={`${field}-note`} className="related-note">
          {note}
        </span>
      )}
    </p>
  );
}
