// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLayerFiles } from '../../../src/app/layer-files.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import type { Precision } from '../../../src/atlas/records/location.ts';
import { FIRST_VIEW_FILES, LAYER_FILES } from '../../../src/layers/record-layers.ts';
import type { MapData } from '../../../src/map/contract.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { patiently } from '../../fixtures/patiently.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const EMPTY = JSON.stringify({ type: 'FeatureCollection', features: [] });

/** Files that cannot be had now. */
let missing: Set<string>;
let asked: string[];

beforeEach(() => {
  missing = new Set();
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const name = /layers\/(.*)\.geojson$/.exec(address)?.[1] ?? address;
    asked.push(name);
    return new Response(EMPTY, { status: missing.has(name) ? 503 : 200 });
  });
});
afterEach(() => vi.unstubAllGlobals());

function start(layers?: Parameters<typeof createChoiceStore>[0]) {
  const choices = createChoiceStore(layers);
  const session = createSessionStore();
  const came: MapData[] = [];
  const files = createLayerFiles(choices, session);
  files.onCome((data) => came.push(data));
  return { choices, session, files, came };
}

const camera = (zoom: number) => ({ zoom, lat: 29.8, lon: 121.5, bearing: 0, pitch: 0 });

test('the first view asks for its own files and those of the layers that it shows', async () => {
  const { files } = start({ layers: ['zones', 'projects'] });
  const { records, base } = await files.first();
  expect(asked.toSorted()).toEqual([...FIRST_VIEW_FILES, 'projects'].toSorted());
  expect(Object.keys({ ...records, ...base }).toSorted()).toEqual(asked.toSorted());
});

test('another comes when its layer is shown, and its zoom is near', async () => {
  const { choices, files, came } = start({ layers: ['zones'] });
  await files.first();
  choices.getState().setLayers(['zones', 'parks', 'pilot-areas']);
  expect(asked).toContain('pilot-areas');
  expect(asked).not.toContain('parks');
  choices.getState().moveCamera(camera(9.2));
  await patiently(() => expect(came).toHaveLength(4));
  expect(came.flatMap(({ records, base }) => Object.keys({ ...records, ...base })).toSorted()).toEqual([
    'close-up',
    'former-districts',
    'parks',
    'pilot-areas',
  ]);
});

test('or when a record of it is to be lit, and never twice', async () => {
  const { files } = start({ layers: ['zones'] });
  await files.first();
  files.askFor(SMALL_GRAPH, [nodeId('place/town/robot')]);
  files.askFor(SMALL_GRAPH, [nodeId('place/town/robot')]);
  expect(asked.filter((name) => name === 'towns')).toHaveLength(1);
  expect(asked).not.toContain('parks');
});

test('the file of official outlines comes when a place that has no layer and has one is lit', async () => {
  const { files } = start({ layers: ['zones'] });
  await files.first();
  const city = nodeId('place/city/ningbo');
  const at = { lon: 121.5, lat: 29.9, uncertaintyKm: 0, basis: '' };
  const graphWith = (precision: Precision) =>
    createGraph({
      ...SMALL_GRAPH.dataset,
      nodes: SMALL_GRAPH.dataset.nodes.map((node) =>
        node.id === city ? { ...node, location: { ...at, precision } } : node,
      ),
    });
  files.askFor(SMALL_GRAPH, [city]);
  files.askFor(graphWith('boundary'), [city]);
  expect(asked).not.toContain('close-up');
  files.askFor(graphWith('official'), [city]);
  expect(asked).toContain('close-up');
  expect(asked).not.toContain('former-districts');
});

test('one that fails fails alone, says so, and is asked for again when it is wanted', async () => {
  missing.add('zones');
  const { choices, session, files, came } = start();
  const { records } = await files.first();
  expect(Object.keys(records)).not.toContain('zones');
  expect(session.getState().layerFiles).toMatchObject({ zones: 'failed', belts: 'there' });
  // It waits to be asked.
  choices.getState().moveCamera(camera(8));
  expect(asked.filter((name) => name === 'zones')).toHaveLength(1);
  missing.clear();
  session.setState({ layerFiles: { ...session.getState().layerFiles, zones: 'wanted' } });
  await patiently(() => expect(came).toHaveLength(1));
  expect(session.getState().layerFiles.zones).toBe('there');
});

test('without any there is no map', async () => {
  missing = new Set(LAYER_FILES);
  await expect(start().files.first()).rejects.toThrow('No layer');
});

test('whoever needs all layers gets all, or a refusal', async () => {
  const { files } = start();
  const { records, base } = await files.all();
  expect(Object.keys({ ...records, ...base }).toSorted()).toEqual([...LAYER_FILES].toSorted());
  missing.add('parks');
  await expect(start().files.all()).rejects.toThrow('parks');
});

test('a file that fails for a moment comes by itself', async () => {
  missing.add('zones');
  const { files, came, session } = start({ layers: ['zones'] });
  const { records } = await files.first();
  expect(records.zones).toBeUndefined();
  expect(session.getState().layerFiles.zones).toBe('failed');
  missing.clear();
  await patiently(() => expect(came.flatMap((data) => Object.keys(data.records))).toEqual(['zones']));
  expect(session.getState().layerFiles.zones).toBe('there');
});
