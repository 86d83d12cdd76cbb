import { expect, test } from 'vitest';
import { createGraph } from '../../src/atlas/graph/graph.ts';
import { LAYERS } from '../../src/layers/record-layers.ts';
import { drawnAtlas } from '../fixtures/real-atlas.ts';

test('what the legend counts of a layer is what its file draws', { timeout: 60_000 }, async () => {
  const { dataset, layers } = await drawnAtlas();
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
