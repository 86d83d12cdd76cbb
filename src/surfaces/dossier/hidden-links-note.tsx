import type { Graph } from '../../atlas/graph/graph.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { useChoices, useTranslate, useWholeGraph } from '../../state/atlas-context.tsx';
import styles from './dossier-blocks.module.css';

/** Says that the reader hides derived links of this record, how many, and brings them back. */
export function HiddenLinksNote({ graph, id }: { graph: Graph; id: NodeId }) {
  const translate = useTranslate();
  const whole = useWholeGraph();
  const hideRules = useChoices((state) => state.hideRules);
  const countIn = (from: Graph) => from.outgoing(id).length + from.incoming(id).length;
  const count = whole === undefined ? 0 : countIn(whole) - countIn(graph);
  if (count <= 0) return null;
  return (
    <p className={styles['hidden']}>
      {translate('derived.hiddenHere', { count })}{' '}
      <button type="button" className="text-button" onClick={() => hideRules([])}>
        {translate('derived.showAll')}
      </button>
    </p>
  );
}
