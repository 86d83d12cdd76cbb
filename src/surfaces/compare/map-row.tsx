import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { MapSvg } from '../../parts/paper-map/map-svg.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { ROLE } from '../../parts/table-roles.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './compare.module.css';
import { Cell, CompareRow } from './compare-row.tsx';
import { SMALL_FRAME } from './small-frame.ts';
import { type SmallMaps, useSmallMaps } from './use-small-maps.ts';

/** Where each record is, on small maps of one scale; nothing until they can be drawn, and where no record has a position. */
export function MapRow({ graph, nodes }: { graph: Graph; nodes: readonly AtlasNode[] }) {
  const translate = useTranslate();
  const coming = useSmallMaps(graph, nodes);
  if (coming.status === 'loading') return null;
  if (coming.status === 'there' && coming.maps.every((map) => map === undefined)) return null;
  return (
    <tbody {...ROLE.group}>
      <CompareRow head={`${translate('compare.map')} · ${translate('compare.map.scale')}`}>
        {coming.status === 'there' ? (
          <MapCells maps={coming.maps} nodes={nodes} />
        ) : (
          <Cell span={nodes.length}>
            <LoadFailed error={coming.error} onRetry={coming.retry} />
          </Cell>
        )}
      </CompareRow>
    </tbody>
  );
}

function MapCells({
  maps,
  nodes,
}: Pick<Extract<SmallMaps, { status: 'there' }>, 'maps'> & { nodes: readonly AtlasNode[] }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return nodes.map((node, index) => {
    const shapes = maps[index];
    return shapes === undefined ? (
      <Cell key={node.id} tone="quiet">
        {translate('compare.map.nowhere')}
      </Cell>
    ) : (
      <Cell key={node.id}>
        <MapSvg
          className={styles['map']}
          frame={SMALL_FRAME}
          shapes={shapes}
          label={translate('compare.map.label', { name: nameOf(node) })}
        />
      </Cell>
    );
  });
}
