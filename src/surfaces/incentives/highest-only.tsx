import type { Graph } from '../../atlas/graph/graph.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { FindingLink } from '../../parts/finding-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './incentives.module.css';

/** The end of the draft, by which one project has the highest benefit alone, and where the draft does not agree with itself on it. */
const HIGHEST_ONCE = 'measure/2020/mechanism/highest-once';

/** That nothing is added up, with what the draft says of it. */
export function HighestOnly({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const id = parseNodeId(HIGHEST_ONCE);
  const node = id === undefined ? undefined : graph.node(id);
  if (node === undefined) return null;
  const finding = graph.finding('finding/2020/stacking-or-once');
  return (
    <aside className={styles['part']} aria-label={translate('support.highest')}>
      <h3>{translate('support.highest')}</h3>
      <p className={styles['note']}>
        {translate('support.highest.text')} <SourceTags citations={node.citations} />{' '}
        {finding === undefined ? null : <FindingLink finding={finding} />}
      </p>
    </aside>
  );
}
