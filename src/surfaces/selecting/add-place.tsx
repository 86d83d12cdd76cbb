import { type FormEvent, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { useRecordName } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useSliceStore } from '../../state/surface-hooks.ts';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { addStep } from './steps.ts';

/** Places that others lie in, and of which the map draws an outline. */
const CLASSES = ['district', 'zone', 'belt', 'core'] as const satisfies readonly AtlasNode['class'][];

/** Everything in a district, a zone or a belt. */
export function AddPlace({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const store = useSliceStore(SELECTING_SLICE);
  const nameOf = useRecordName();
  const groups = CLASSES.map((own) => ({
    own,
    places: graph.dataset.nodes.filter((node) => node.class === own),
  }));
  const [chosen, setChosen] = useState(groups[0]?.places[0]?.id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen !== undefined) addStep(store, { kind: 'place', id: chosen });
  };
  return (
    <form onSubmit={submit} className={styles['form']}>
      <label className={styles['field']}>
        <span>{translate('selecting.place')}</span>
        <select
          value={chosen}
          onChange={({ target }) => {
            const all = groups.flatMap(({ places }) => places);
            setChosen(all.find(({ id }) => id === target.value)?.id);
          }}
        >
          {groups.map(({ own, places }) => (
            <optgroup key={own} label={translate(`class.${own}`)}>
              {places.map((place) => (
                <option key={place.id} value={place.id}>
                  {nameOf(place)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" className={styles['do']}>
        {translate('selecting.add')}
      </button>
      <p className={styles['note']}>{translate('selecting.place.note')}</p>
    </form>
  );
}
