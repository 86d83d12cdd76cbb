import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildAtlas } from '../../geodata/build-atlas.ts';
import { buildGeometry } from '../../geodata/geometry/build-geometry.ts';
import { filesIn } from '../../geodata/tables/project-files.ts';
import { createGraph } from '../../src/atlas/graph/graph.ts';
import { LAYERS } from '../../src/layers/record-layers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('what the legend counts of a layer is what its file draws', { timeout: 60_000 }, async () => {
  const { dataset, layers } = await buildAtlas({ files: filesIn(ROOT), rootDirectory: ROOT, buildGeometry });
  const graph = createGraph(dataset);
  for (const { name, holds } of LAYERS) {
    const held = holds(graph).flatMap(({ id, drawnAs }) => drawnAs.map((feature) => ({ id, feature })));
    const isCounted = held.some(({ id, feature }) => id !== feature);
    const drawn = new Map<string, number>();
    for (const { feature } of held) drawn.set(feature, (drawn.get(feature) ?? 0) + 1);
    const features = (layers[name]?.features ?? []).map(
      ({ id, properties }) => [String(id), isCounted ? Number(properties?.['count']) : 1] as const,
    );
    expect([name, new Map(features)]).toEqual([name, drawn]);
  }
});
