import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { loadChunk } from '../../lib/load-chunk.ts';
import type { SvgShape } from '../../lib/svg-drawing.ts';
import { useMapMeans } from '../../parts/paper-map/use-map-means.ts';
import { useChoices } from '../../state/atlas-context.tsx';

/** A map of each record, `undefined` for one without a position; or what did not come, and what asks for it again. */
export type SmallMaps =
  | { status: 'loading' }
  | { status: 'there'; maps: readonly (readonly SvgShape[] | undefined)[] }
  | { status: 'failed'; error: unknown; retry: () => void };

const loadMeans = async () => (await loadChunk(() => import('./small-maps.ts'), useSmallMaps)).drawSmallMaps;

/** The small maps, which come after the table that they stand in. */
export function useSmallMaps(graph: Graph, nodes: readonly AtlasNode[]): SmallMaps {
  const language = useChoices((state) => state.language);
  const coming = useMapMeans(loadMeans);
  const [files, draw] = coming.status === 'there' ? [coming.files, coming.means] : [];
  const maps = useMemo(
    () => (files === undefined || draw === undefined ? undefined : draw(graph, files, nodes, language)),
    [draw, files, graph, language, nodes],
  );
  if (maps !== undefined) return { status: 'there', maps };
  return coming.status === 'failed' ? coming : { status: 'loading' };
}
