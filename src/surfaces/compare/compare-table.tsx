import type { CSSProperties } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { late } from '../../parts/late.tsx';
import { NoteField } from '../../parts/own-notes/note-field.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { ROLE } from '../../parts/table-roles.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ColumnHead } from './column-head.tsx';
import styles from './compare.module.css';
import { Cell, CompareRow } from './compare-row.tsx';
import { FactSection } from './fact-section.tsx';
import { MapRow } from './map-row.tsx';
import { TieSection } from './tie-section.tsx';
import type { Compared } from './use-compared.ts';
import type { useComparison } from './use-comparison.ts';

/** Fetched with the table and read below it: what measures on the ellipsoid is heavier than the table. */
const DistanceSection = late(
  async () => (await import('./distance-section.tsx')).DistanceSection,
  (failure, { nodes }) => (
    <tbody {...ROLE.group}>
      <tr {...ROLE.row}>
        <Cell span={nodes.length + 1}>{failure}</Cell>
      </tr>
    </tbody>
  ),
);

/** A column for each record, a row for each fact, tie and distance; heads and first column stay. */
export function CompareTable({
  graph,
  compared,
  comparison: { facts, hasFacts, ties },
  facilities,
}: {
  graph: Graph;
  compared: Compared;
  comparison: ReturnType<typeof useComparison>;
  facilities: readonly Facility[] | undefined;
}) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const { hidesSame, nodes } = compared;
  const columns: CSSProperties & Record<'--columns', number> = { '--columns': nodes.length };
  return (
    <table
      {...ROLE.table}
      className={styles['table']}
      style={columns}
      aria-label={translate('compare.table', { names: nodes.map(nameOf).join(translate('list.separator')) })}
    >
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          <th {...ROLE.columnHead} scope="col" data-corner="">
            <span className="visually-hidden">{translate('compare.item')}</span>
          </th>
          {nodes.map((node) => (
            <ColumnHead key={node.id} graph={graph} node={node} compared={compared} />
          ))}
        </tr>
      </thead>
      <MapRow graph={graph} nodes={nodes} />
      <tbody {...ROLE.group} className="off-paper" data-private="">
        <CompareRow head={translate('ownNotes.row')}>
          {nodes.map((node) => (
            <Cell key={node.id}>
              <NoteField node={node} isLabelled={false} />
            </Cell>
          ))}
        </CompareRow>
      </tbody>
      {hasFacts ? <FactSection nodes={nodes} rows={facts} /> : null}
      {ties.map((group) => (
        <TieSection key={group.topic} nodes={nodes} group={group} hidesSame={hidesSame} />
      ))}
      <DistanceSection nodes={nodes} facilities={facilities} />
    </table>
  );
}
