import { useId } from 'react';
import { readSum } from '../../atlas/policy/policy-amount.ts';
import { readShare } from '../../atlas/policy/read-share.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { AskedQuantity } from './asked-quantities.ts';
import styles from './policy-calculator.module.css';

/** What was typed for a quantity, in its unit; `undefined` for nothing that can be read. */
export function readQuantity({ unit }: AskedQuantity, text: string): number | undefined {
  return unit === '%' ? readShare(text) : readSum(text);
}

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
