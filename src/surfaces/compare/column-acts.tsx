import type { AtlasNode } from '../../atlas/records/node.ts';
import { BasketToggle } from '../../parts/basket-toggle.tsx';
import { Fold } from '../../parts/fold.tsx';
import { StarToggle } from '../../parts/own-notes/star-toggle.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import styles from './compare.module.css';
import type { Compared } from './use-compared.ts';

/** How a record is moved among the columns, kept, or taken away. */
export function ColumnActs({
  node,
  compared: { move, nodes, remove },
}: {
  node: AtlasNode;
  compared: Compared;
}) {
  const translate = useTranslate();
  const name = useRecordName()(node);
  const index = nodes.indexOf(node);
  return (
    <p className={`${styles['acts']} off-paper`}>
      <SteadyButton
        aria-label={translate('compare.left', { name })}
        disabled={index === 0}
        onClick={() => move(node.id, -1)}
      >
        ←
      </SteadyButton>
      <SteadyButton
        aria-label={translate('compare.right', { name })}
        disabled={index === nodes.length - 1}
        onClick={() => move(node.id, 1)}
      >
        →
      </SteadyButton>
      <BasketToggle node={node} isSmall />
      <StarToggle node={node} />
      <button
        type="button"
        aria-label={translate('compare.remove', { name })}
        onClick={() => remove(node.id)}
      >
        ×
      </button>
    </p>
  );
}

/** On a phone a column has no room for them: all columns are arranged in one place, a line for each. */
export function ArrangeColumns({ compared }: { compared: Compared }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return (
    <div className={`${styles['arranging']} off-paper`}>
      <Fold
        title={translate('compare.arrange')}
        said={translate('compare.arrange.said', { count: compared.nodes.length })}
      >
        <ul className={styles['arranged']}>
          {compared.nodes.map((node) => (
            <li key={node.id}>
              <span>{nameOf(node)}</span>
              <ColumnActs node={node} compared={compared} />
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
