import type { Graph } from '../../atlas/graph/graph.ts';
import type { Generations } from '../../atlas/plans/generations.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { MemberLine, systemDocument } from './generation-member.tsx';
import styles from './generations.module.css';

/** Systems of their own, a county's: named with their members, beside no other. */
export function ApartSystems({ graph, apart }: { graph: Graph; apart: Generations['apart'] }) {
  const language = useChoices((state) => state.language);
  const translate = useTranslate();
  return apart.map(({ system, members }) => (
    <section key={system.id} className={styles['apart']} aria-label={recordName(system, language)}>
      <h3>
        <RecordLink node={system} />{' '}
        <span className={styles['note']}>
          {translate('generations.apart', { document: systemDocument(graph, system, language) })}
        </span>
      </h3>
      <p>
        {members.map((member) => (
          <MemberLine key={member.node.id} member={member} />
        ))}
      </p>
    </section>
  ));
}
