import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import {
  type GenerationMember,
  type Generations,
  generationsOf,
  tiersOf,
} from '../../atlas/plans/generations.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { MessageKey } from '../../messages/translate.ts';
import { Count } from '../../parts/count.tsx';
import { documentShortTitle } from '../../parts/document-link.tsx';
import { RecordLink, recordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { Language } from '../../state/choices.ts';
import { ROLE } from './table-roles.ts';
import { usePointing } from './use-pointing.ts';

/** The industry systems side by side: what each generation took over, joined, dropped or began, in one look. */
export function GenerationTable({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const generations = useMemo(() => generationsOf(graph), [graph]);
  const { systems, threads, only, apart } = generations;
  if (systems.length < 2) return null;
  const columns = { gridTemplateColumns: `repeat(${systems.length}, minmax(0, 1fr))` };
  return (
    <details className="generations" open>
      <summary>{translate('generations.title')}</summary>
      <table {...ROLE.table}>
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
              isThread
            />
          ))}
          <tr {...ROLE.row} className="generations-only">
            <th {...ROLE.rowHead} scope="rowgroup" colSpan={systems.length}>
              {translate('generations.only')}
            </th>
          </tr>
          <MemberRow systems={systems} members={only} columns={columns} isThread={false} />
        </tbody>
      </table>
      <Apart graph={graph} generations={apart} />
      <p className="generations-note">{translate('generations.note')}</p>
    </details>
  );
}

/** `“3511”` of `“3511”新型产业体系`, the number by which everybody calls it. */
function shortName(name: string): string {
  return /[“"][^”"]+[”"]/.exec(name)?.[0] ?? name;
}

function documentName(graph: Graph, system: AtlasNode, language: Language): string {
  const document = graph.document(system.document ?? '');
  return document === undefined ? '' : documentShortTitle(document, language);
}

/** A system by its number, its document, and what each figure of the number stands for: its tiers. */
function SystemHead({ graph, system }: { graph: Graph; system: AtlasNode }) {
  const language = useChoices((state) => state.language);
  return (
    <th {...ROLE.columnHead} scope="col">
      <RecordLink node={system}>
        <strong>{shortName(recordName(system, language))}</strong>
      </RecordLink>
      <span className="related-note">{documentName(graph, system, language)}</span>
      {tiersOf(graph, system).map((tier) => (
        <span key={tier.id} className="generation-tier">
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
  isThread,
}: {
  systems: readonly AtlasNode[];
  members: readonly (readonly GenerationMember[])[];
  columns: { gridTemplateColumns: string };
  isThread: boolean;
}) {
  const translate = useTranslate();
  const pointing = usePointing(members.flat().map(({ node }) => node.id));
  return (
    <tr {...ROLE.row} style={columns} {...pointing}>
      {systems.map((system, index) => {
        const own = members[index] ?? [];
        return (
          <td
            key={system.id}
            {...ROLE.cell}
            data-joined={isThread && index > 0 && own.length > 0 ? '' : undefined}
          >
            {own.length === 0 ? (
              <span className="silent">
                <span aria-hidden="true">—</span>
                <span className="visually-hidden">{translate('generations.none')}</span>
              </span>
            ) : (
              own.map((member) => <Member key={member.node.id} member={member} />)
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Sizes as the documents write them. */
const SCALES: ReadonlyMap<string, MessageKey> = new Map([
  ['万亿级', 'generations.scale.trillion'],
  ['五千亿级', 'generations.scale.fiveHundredBillion'],
  ['千亿级', 'generations.scale.hundredBillion'],
  ['百亿级', 'generations.scale.tenBillion'],
]);

function Member({ member: { node, holds } }: { member: GenerationMember }) {
  const translate = useTranslate();
  const scale = node.kind === 'industry' && holds === 0 ? node.attributes.scale : undefined;
  const scaleKey = scale === undefined ? undefined : SCALES.get(scale);
  const notes = [
    scaleKey === undefined ? scale : translate(scaleKey),
    node.class === 'segment' ? translate('class.segment') : undefined,
  ].filter((note) => note !== undefined);
  return (
    <span className="generation-member">
      <RecordLink node={node} />{' '}
      {notes.length === 0 ? null : <span className="related-note">{notes.join(' ')}</span>}
      {holds === 0 ? null : (
        <Count
          value={holds}
          of={translate('count.related', { heading: translate('group.parts') })}
          className="related-note"
        >
          {translate('generations.holds', { count: holds })}
        </Count>
      )}
    </span>
  );
}

/** Systems of their own, a county's: named with their members, beside no other. */
function Apart({ graph, generations }: { graph: Graph; generations: Generations['apart'] }) {
  const language = useChoices((state) => state.language);
  const translate = useTranslate();
  return generations.map(({ system, members }) => (
    <section key={system.id} className="generations-apart" aria-label={recordName(system, language)}>
      <h3>
        <RecordLink node={system} />
        <span className="related-note">
          {translate('generations.apart', { document: documentName(graph, system, language) })}
        </span>
      </h3>
      <p>
        {members.map((member) => (
          <Member key={member.node.id} member={member} />
        ))}
      </p>
    </section>
  ));
}
