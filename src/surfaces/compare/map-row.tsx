import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { useMapFiles } from '../../parts/paper-map/map-files.ts';
import { mapShapes } from '../../parts/paper-map/map-shapes.ts';
import { MapSvg } from '../../parts/paper-map/map-svg.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { ROLE } from '../../parts/table-roles.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './compare.module.css';
import { Cell, CompareRow } from './compare-row.tsx';
import { SMALL_FRAME, smallMaps } from './small-maps.ts';

/** Where each record is, on small maps of one scale; nothing until they can be drawn. */
export function MapRow({ graph, nodes }: { graph: Graph; nodes: readonly AtlasNode[] }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const language = useChoices((state) => state.language);
  const coming = useMapFiles();
  const files = coming.status === 'there' ? coming.files : undefined;
  const maps = useMemo(
    () =>
      files === undefined
        ? undefined
        : smallMaps(graph, files, nodes, language).map((drawing) => drawing && mapShapes(drawing, language)),
    [graph, files, nodes, language],
  );
  if (maps?.some((map) => map !== undefined) !== true) return null;
  const head = `${translate('compare.map')} · ${translate('compare.map.scale')}`;
  return (
    <tbody {...ROLE.group}>
      <CompareRow head={head}>
        {nodes.map((node, index) => {
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
        })}
      </CompareRow>
    </tbody>
  );
}
