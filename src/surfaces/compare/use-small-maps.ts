import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { loadChunk } from '../../lib/load-chunk.ts';
import type { SvgShape } from '../../lib/svg-drawing.ts';
import { useMapFiles } from '../../parts/paper-map/map-files.ts';
import { useChoices } from '../../state/atlas-context.tsx';

type DrawSmallMaps = typeof import('./small-maps.ts')['drawSmallMaps'];

/** What draws, as it comes. */
type Means =
  | { status: 'loading' }
  | { status: 'there'; draw: DrawSmallMaps }
  | { status: 'failed'; error: unknown };

/** A map of each record, `undefined` for one without a position; or what did not come, and what asks for it again. */
export type SmallMaps =
  | { status: 'loading' }
  | { status: 'there'; maps: readonly (readonly SvgShape[] | undefined)[] }
  | { status: 'failed'; error: unknown; retry: () => void };

/** The small maps, which come after the table that they stand in: what they are drawn with is as heavy as the table. */
export function useSmallMaps(graph: Graph, nodes: readonly AtlasNode[]): SmallMaps {
  const language = useChoices((state) => state.language);
  const files = useMapFiles();
  const [means, setMeans] = useState<Means>({ status: 'loading' });
  const ask = useCallback(() => {
    loadChunk(() => import('./small-maps.ts'), useSmallMaps).then(
      ({ drawSmallMaps }) => setMeans({ status: 'there', draw: drawSmallMaps }),
      (error: unknown) => setMeans({ status: 'failed', error }),
    );
  }, []);
  useEffect(ask, [ask]);
  const maps = useMemo(
    () =>
      files.status === 'there' && means.status === 'there'
        ? means.draw(graph, files.files, nodes, language)
        : undefined,
    [files, graph, language, means, nodes],
  );
  if (maps !== undefined) return { status: 'there', maps };
  const failed = [files, means].find((part) => part.status === 'failed');
  return failed?.status === 'failed'
    ? {
        status: 'failed',
        error: failed.error,
        retry: () => {
          files.retry();
          ask();
        },
      }
    : { status: 'loading' };
}
