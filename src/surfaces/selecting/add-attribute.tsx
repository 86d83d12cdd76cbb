import { type FormEvent, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { ATTRIBUTES, type Attribute } from '../../atlas/spatial/shape.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useSliceStore } from '../../state/surface-hooks.ts';
import { useAttributeValues } from './attribute-words.ts';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { addStep } from './steps.ts';

/** Everything of a kind, an industry, a stage or a document. */
export function AddAttribute({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const store = useSliceStore(SELECTING_SLICE);
  const valuesOf = useAttributeValues(graph);
  const [of, setOf] = useState<Attribute>('industry');
  const [value, setValue] = useState('');
  const values = valuesOf(of);
  const chosen = values.find((own) => own.value === value) ?? values[0];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen !== undefined) addStep(store, { kind: 'attribute', of, value: chosen.value });
  };
  return (
    <form onSubmit={submit} className={styles['form']}>
      <label className={styles['field']}>
        <span>{translate('selecting.attribute')}</span>
        <select
          value={of}
          onChange={({ target }) => setOf(ATTRIBUTES.find((own) => own === target.value) ?? of)}
        >
          {ATTRIBUTES.map((own) => (
            <option key={own} value={own}>
              {translate(`selecting.attribute.${own}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']} data-wide="">
        <span>{translate('selecting.value')}</span>
        <select value={chosen?.value} onChange={({ target }) => setValue(target.value)}>
          {values.map((own) => (
            <option key={own.value} value={own.value}>
              {own.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={styles['do']}>
        {translate('selecting.add')}
      </button>
      <p className={styles['note']}>{translate('selecting.attribute.note')}</p>
    </form>
  );
}
