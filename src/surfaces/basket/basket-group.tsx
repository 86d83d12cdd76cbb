import type { AtlasNode, NodeKind } from '../../atlas/records/node.ts';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './basket.module.css';

/** The records of one kind, in the order in which they were put aside; nothing where there are none. */
export function BasketGroup({ kind, nodes }: { kind: NodeKind; nodes: readonly AtlasNode[] }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const toggle = useChoices((state) => state.toggleBasket);
  if (nodes.length === 0) return null;
  const title = translate(`kind.${kind}`);
  return (
    <section className={styles['group']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <RecordLink node={node} />
            <span className={styles['class']}>{translate(`class.${node.class}`)}</span>
            <button
              type="button"
              className={styles['remove']}
              aria-label={translate('basket.remove', { name: nameOf(node) })}
              onClick={() => toggle(node.id)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
