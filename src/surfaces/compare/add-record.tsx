import { type FormEvent, useId, useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { foldText } from '../../lib/fold-text.ts';
import { useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './compare.module.css';
import type { Compared } from './use-compared.ts';

/** As many names as a list that opens below a field can show. */
const MOST_OFFERED = 40;

/** Adds a record by its name, or one of those put aside. */
export function AddRecord({ graph, compared }: { graph: Graph; compared: Compared }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const list = useId();
  const basket = useChoices((state) => state.basket);
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<'none' | 'several' | 'there'>();
  const records = useMemo(
    () =>
      graph.dataset.nodes.map((node) => {
        const label = translate('list.bracket', {
          outer: nameOf(node),
          inner: [translate(`class.${node.class}`), node.document?.slice(0, 4)]
            .filter((part) => part !== undefined)
            .join(' '),
        });
        return { id: node.id, label, folded: foldText(label) };
      }),
    [graph, nameOf, translate],
  );
  const typed = foldText(name);
  const found = typed === '' ? [] : records.filter(({ folded }) => folded.includes(typed));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const exact = found.filter(({ folded }) => folded === typed);
    const [one, ...others] = exact.length > 0 ? exact : found;
    if (one === undefined || others.length > 0) {
      setWrong(one === undefined ? 'none' : 'several');
      return;
    }
    if (compared.nodes.some(({ id }) => id === one.id)) {
      setWrong('there');
      return;
    }
    compared.add(one.id);
    setWrong(undefined);
    setName('');
  };
  const aside = basket.flatMap((id) => {
    const node = graph.node(id);
    return node === undefined || compared.nodes.includes(node) ? [] : [node];
  });
  if (compared.isFull) return <p className={`${styles['quiet']} off-paper`}>{translate('compare.full')}</p>;
  return (
    <div className={`${styles['adding']} off-paper`}>
      <form onSubmit={submit}>
        <label>
          <span className="visually-hidden">{translate('compare.add')}</span>
          <input
            type="text"
            list={list}
            value={name}
            placeholder={translate('compare.add')}
            autoComplete="off"
            aria-invalid={wrong === undefined ? undefined : true}
            onChange={({ target }) => {
              setName(target.value);
              setWrong(undefined);
            }}
          />
        </label>
        <datalist id={list}>
          {found.slice(0, MOST_OFFERED).map(({ id, label }) => (
            <option key={id} value={label}>
              {label}
            </option>
          ))}
        </datalist>
        <button type="submit">{translate('compare.add.do')}</button>
        {wrong === undefined ? null : (
          <p role="alert" className={styles['wrong']}>
            {translate(`compare.add.${wrong}`)}
          </p>
        )}
      </form>
      {aside.length === 0 ? null : (
        <p className={styles['aside']}>
          <span className={styles['quiet']}>{translate('compare.fromBasket')}</span>
          {aside.slice(0, MOST_ASIDE).map((node) => (
            <button
              key={node.id}
              type="button"
              aria-label={translate('compare.addOne', { name: nameOf(node) })}
              onClick={() => compared.add(node.id)}
            >
              ＋ {nameOf(node)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

/** What was put aside last is often not what is compared: a line of it is enough. */
const MOST_ASIDE = 5;
