import { WIDEST } from '../../atlas/spatial/shape.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './selecting.module.css';

/** A radius as it was typed, km; `undefined` where it is none, or wider than the map. */
export function readKm(text: string): number | undefined {
  const km = Number(text.trim().replace('。', '.'));
  return text.trim() !== '' && km > 0 && km <= WIDEST ? km : undefined;
}

export function RadiusField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const translate = useTranslate();
  return (
    <label className={styles['field']}>
      <span>{translate('selecting.radius')}</span>
      <input
        type="text"
        inputMode="decimal"
        size={5}
        value={value}
        aria-invalid={readKm(value) === undefined ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
