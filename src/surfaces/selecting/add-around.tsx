import { type FormEvent, useId, useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { foldText } from '../../lib/fold-text.ts';
import { useRecordName } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useSliceStore } from '../../state/surface-hooks.ts';
import { RadiusField, readKm } from './radius-field.tsx';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { addStep } from './steps.ts';

/** Whether anything is known of where a place is, beyond its district. */
const isPlaced = ({ kind, location }: AtlasNode): boolean =>
  kind === 'place' &&
  location !== undefined &&
  location.precision !== 'unverified' &&
  location.precision !== 'district';

/** Everything within so many kilometres of a place, which is typed by its name. */
export function AddAround({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const store = useSliceStore(SELECTING_SLICE);
  const nameOf = useRecordName();
  const list = useId();
  const [name, setName] = useState('');
  const [km, setKm] = useState('5');
  const [wrong, setWrong] = useState<'none' | 'several'>();
  const places = useMemo(
    () =>
      graph.dataset.nodes.filter(isPlaced).map((place) => ({
        id: place.id,
        label: translate('list.bracket', { outer: nameOf(place), inner: translate(`class.${place.class}`) }),
      })),
    [graph, nameOf, translate],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const typed = foldText(name);
    const exact = places.filter(({ label }) => foldText(label) === typed);
    const found = exact.length > 0 ? exact : places.filter(({ label }) => foldText(label).includes(typed));
    const [place] = found;
    const radius = readKm(km);
    const isOne = typed !== '' && place !== undefined && found.length === 1;
    setWrong(isOne ? undefined : found.length > 1 && typed !== '' ? 'several' : 'none');
    if (!isOne || radius === undefined) return;
    addStep(store, { kind: 'around', id: place.id, km: radius });
    setName('');
  };
  return (
    <form onSubmit={submit} className={styles['form']}>
      <label className={styles['field']} data-wide="">
        <span>{translate('selecting.around')}</span>
        <input
          type="text"
          list={list}
          value={name}
          autoComplete="off"
          aria-invalid={wrong === undefined ? undefined : true}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <datalist id={list}>
        {places.map(({ id, label }) => (
          <option key={id} value={label}>
            {label}
          </option>
        ))}
      </datalist>
      <RadiusField value={km} onChange={setKm} />
      <button type="submit" className={styles['do']}>
        {translate('selecting.add')}
      </button>
      {wrong === undefined ? null : (
        <p role="alert" className={styles['wrong']}>
          {translate(`selecting.around.${wrong}`)}
        </p>
      )}
    </form>
  );
}
