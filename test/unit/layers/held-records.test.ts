import { expect, test } from 'vitest';
import { LAYERS, layerNamed } from '../../../src/layers/record-layers.ts';
import { layerCounts } from '../../../src/surfaces/legend/layer-counts.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

test('the legend counts records, symbols and what was found nowhere', () => {
  const counts = Object.fromEntries(
    LAYERS.map(({ name, holds }) => [name, layerCounts(holds(graph), undefined)]),
  );
  expect(counts).toMatchObject({
    core: { total: 0, onMap: 0, lost: 0 },
    belts: { total: 1, onMap: 0, lost: 0 },
    zones: { total: 2, onMap: 2, lost: 0, counted: undefined },
    subzones: { total: 2, onMap: 0, lost: 0 },
    towns: { total: 1, lost: 1 },
    'pilot-areas': { total: 2 },
    projects: { total: 1, onMap: 1, counted: 1 },
  });
});

test('of records that are counted at a place those in view are the ones whose place is', () => {
  const held = layerNamed('projects')?.holds(graph) ?? [];
  expect(layerCounts(held, new Set([nodeId('place/district/yuyao')])).inView).toBe(1);
  expect(layerCounts(held, new Set()).inView).toBe(0);
  expect(layerCounts(held, undefined).inView).toBeUndefined();
});
