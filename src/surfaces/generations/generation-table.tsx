import type { Graph } from '../../atlas/graph/graph.ts';
import { type GenerationMember, type Generations, tiersOf } from '../../atlas/plans/generations.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { copyRows } from '../../parts/table/copy-rows.ts';
import { ROLE } from '../../parts/table-roles.ts';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { MemberLine, systemDocument, systemNumber } from './generation-member.tsx';
import styles from './generations.module.css';

/**
 * A column for each system, oldest first; a row for what goes through them, then what stands in one of them alone. With
 * `lit` only the rows of these members, which are marked.
 */
export function GenerationTable({
  graph,
  generations,
  lit,
}: {
  graph: Graph;
  generations: Generations;
  lit: ReadonlySet<NodeId> | undefined;
}) {
  const translate = useTranslate();
  const { systems } = generations;
  const isLit = ({ node }: GenerationMember) => lit?.has(node.id) !== false;
  const threads = generations.threads.filter(({ members }) => members.flat().some(isLit));
  const only = generations.only.map((own) => own.filter(isLit));
  const columns = { gridTemplateColumns: `repeat(${systems.length}, minmax(0, 1fr))` };
  return (
    <table {...ROLE.table} className={styles['table']} onCopy={copyRows}>
      <thead {...ROLE.group}>
        <tr {...ROLE.row} style={columns}>
          {systems.map((system) => (
            <SystemHead key={system.id} graph={graph} system={system} />
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {threads.map(({ members }) => (
          <MemberRow
            key={members.flat()[0]?.node.id}
            systems={systems}
            members={members}
            columns={columns}
            lit={lit}
          />
        ))}
        {only.flat().length === 0 ? null : (
          <>
            <tr {...ROLE.row} className={styles['only']}>
              <th {...ROLE.rowHead} scope="rowgroup" colSpan={systems.length}>
                {translate('generations.only')}
              </th>
            </tr>
            <MemberRow systems={systems} members={only} columns={columns} lit={lit} />
          </>
        )}
      </tbody>
    </table>
  );
}

/** A system by its number, its document, and what each figure of the number stands for: its tiers. */
function SystemHead({ graph, system }: { graph: Graph; system: AtlasNode }) {
  const language = useChoices((state) => state.language);
  const isFollowed = useChoices((state) => state.plan !== undefined && state.plan === system.document);
  return (
    <th {...ROLE.columnHead} scope="col" data-followed={isFollowed ? '' : undefined}>
      <RecordLink node={system}>
        <strong>{systemNumber(system, language)}</strong>
      </RecordLink>
      <span className={styles['note']}>{systemDocument(graph, system, language)}</span>
      {tiersOf(graph, system).map((tier) => (
        <span key={tier.id} className={styles['tier']}>
          <RecordLink node={tier} />
        </span>
      ))}
    </th>
  );
}

function MemberRow({
  systems,
  members,
  columns,
  lit,
}: {
  systems: readonly AtlasNode[];
  members: readonly (readonly GenerationMember[])[];
  columns: { gridTemplateColumns: string };
  lit: ReadonlySet<NodeId> | undefined;
}) {
  const translate = useTranslate();
  const plan = useChoices((state) => state.plan);
  const pointing = usePointing(members.flat().map(({ node }) => node.id));
  return (
    <tr {...ROLE.row} style={columns} {...pointing}>
      {systems.map((system, index) => {
        const own = members[index] ?? [];
        return (
          <td
            key={system.id}
            {...ROLE.cell}
            data-followed={plan !== undefined && plan === system.document ? '' : undefined}
          >
            {own.length === 0 ? (
              <span className="silent">
                <span aria-hidden="true">—</span>
                <span className="visually-hidden">{translate('generations.none')}</span>
              </span>
            ) : (
              own.map((member) => (
                <MemberLine key={member.node.id} member={member} isLit={lit?.has(member.node.id) === true} />
              ))
            )}
          </td>
        );
      })}
    </tr>
  );
}
