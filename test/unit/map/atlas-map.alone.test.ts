// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type NodeId, parseNodeId } from '../../../src/atlas/records/id.ts';
import type { RecordLayer } from '../../../src/layers/record-layers.ts';
import { buildLayers } from '../../../src/layers/style.ts';
import { createAtlasMap } from '../../../src/map/atlas-map.ts';
import type { AtlasMapEvents, AtlasMapHandle, Emphasis } from '../../../src/map/contract.ts';
import { emphasisAnchors } from '../../../src/map/emphasis.ts';
import { indexRecords } from '../../../src/map/record-index.ts';
import { layerData, point, record, square } from '../../style/fixture.ts';
import { FakeMap, fakes, waitingForWorker } from './fake-map.ts';

vi.mock('../../../src/map/maplibre.ts', () => import('./fake-map.ts'));

const ids = {
  zone: nodeId('place/zone/one'),
  other: nodeId('place/zone/two'),
  town: nodeId('place/town/one'),
};

function nodeId(text: string): NodeId {
  const id = parseNodeId(text);
  if (id === undefined) throw new Error(`${text} is not an id`);
  return id;
}

const events = {
  hover: vi.fn<AtlasMapEvents['hover']>(),
  select: vi.fn<AtlasMapEvents['select']>(),
  step: vi.fn<AtlasMapEvents['step']>(),
  moved: vi.fn<AtlasMapEvents['moved']>(),
  inView: vi.fn<AtlasMapEvents['inView']>(),
  ready: vi.fn<AtlasMapEvents['ready']>(),
  contextLost: vi.fn<AtlasMapEvents['contextLost']>(),
  contextRestored: vi.fn<AtlasMapEvents['contextRestored']>(),
  failed: vi.fn<AtlasMapEvents['failed']>(),
};

const LAYERS: ReadonlySet<RecordLayer> = new Set(['core', 'belts', 'zones']);
const PADDING = { top: 80, right: 16, bottom: 16, left: 290 };

const DATA = layerData({
  zones: [record(ids.zone, square(121.5, 29.6, 0.2)), record(ids.other, square(121.1, 29.9, 0.2))],
  towns: [record(ids.town, point(121.55, 29.65))],
});

function open(data = DATA) {
  const container = document.createElement('div');
  Object.defineProperty(container, 'clientWidth', { value: 1440 });
  Object.defineProperty(container, 'clientHeight', { value: 900 });
  const atlas = createAtlasMap({
    container,
    fonts: [],
    data,
    theme: 'light',
    language: 'zh',
    visibleLayers: LAYERS,
    padding: PADDING,
    camera: undefined,
    label: '宁波产业布局图',
    events,
  });
  const map = latest();
  map.emit('style.load');
  map.emit('idle');
  map.forget();
  return { atlas, map };
}

function latest(): FakeMap {
  const map = fakes.at(-1);
  if (map === undefined) throw new Error('no map was made');
  return map;
}

/** Calls of the map that move it, or change what it shows; names and guards of panels follow every move. */
const moves = (map: FakeMap): unknown[][] => [...map.called('jumpTo'), ...map.called('easeTo')];

beforeEach(() => {
  fakes.length = 0;
  vi.clearAllMocks();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

/** Stresses this, and waits for what draws it. */
async function stress(atlas: AtlasMapHandle, emphasis: Emphasis): Promise<void> {
  atlas.setEmphasis(emphasis);
  await vi.dynamicImportSettled();
}

describe('setters say a thing once', () => {
  test('the same theme, language, layers and padding again make no call', async () => {
    const { atlas, map } = open();
    atlas.setTheme('light');
    atlas.setLanguage('zh');
    atlas.setVisibleLayers(new Set(LAYERS));
    atlas.setPadding({ ...PADDING });
    await stress(atlas, { selected: undefined, related: new Set() });
    atlas.setOverlay('selection', undefined);
    expect(map.calls).toEqual([]);
  });

  test('a theme repaints; told again it does not', () => {
    const { atlas, map } = open();
    atlas.setTheme('dark');
    expect(map.called('setPaintProperty').length).toBeGreaterThan(10);
    map.forget();
    atlas.setTheme('dark');
    expect(map.calls).toEqual([]);
  });

  test('a language changes texts only', () => {
    const { atlas, map } = open();
    atlas.setLanguage('en');
    expect(map.called('setPaintProperty')).toEqual([]);
    expect(map.called('setLayoutProperty').map(([, property]) => property)).toContain('text-field');
  });

  test('hiding a layer touches the layers of that layer only', () => {
    const { atlas, map } = open();
    atlas.setVisibleLayers(new Set(['core', 'belts']));
    const touched = map.called('setLayoutProperty');
    expect(touched.length).toBeGreaterThan(0);
    for (const [layer, property, value] of touched) {
      expect([String(layer).startsWith('zones-'), property, value]).toEqual([true, 'visibility', 'none']);
    }
  });

  test('what a list counts takes the place of what the map counts itself, for as long as it counts', () => {
    const { atlas, map } = open();
    const shown = (): unknown[] =>
      map.called('setLayoutProperty').filter(([id]) => String(id).startsWith('project'));
    atlas.setVisibleLayers(new Set([...LAYERS, 'projects']));
    expect(shown().at(-1)).toContain('visible');
    atlas.setEmphasis({
      selected: undefined,
      related: new Set(),
      recedes: true,
      counts: [{ id: ids.zone, at: [121.5, 29.8], count: 3 }],
    });
    expect(shown().at(-1)).toContain('none');
    atlas.setEmphasis({ selected: undefined, related: new Set() });
    expect(shown().at(-1)).toContain('visible');
  });

  test('what is told before the style has loaded is done when it has', () => {
    createAtlasMapWithoutStyle().setTheme('dark');
    expect(latest().called('setPaintProperty')).toEqual([]);
    latest().emit('style.load');
    expect(latest().called('setPaintProperty').length).toBeGreaterThan(10);
  });
});

function createAtlasMapWithoutStyle() {
  return createAtlasMap({
    container: document.createElement('div'),
    data: layerData(),
    fonts: [],
    theme: 'light',
    language: 'zh',
    visibleLayers: LAYERS,
    padding: PADDING,
    camera: undefined,
    label: 'map',
    events,
  });
}

describe('emphasis', () => {
  test('lights the selected, relates the related, dims the rest, and undoes only what changes', async () => {
    const { atlas, map } = open();
    await stress(atlas, { selected: ids.zone, related: new Set([ids.town]) });
    expect(map.states(ids.zone)).toMatchObject({ selected: true, dimmed: false });
    expect(map.states(ids.town)).toMatchObject({ related: true });
    expect(map.states(ids.other)).toMatchObject({ dimmed: true, selected: false });
    map.forget();
    await stress(atlas, { selected: ids.zone, related: new Set([ids.town]) });
    expect(map.calls).toEqual([]);
    await stress(atlas, { selected: ids.zone, related: new Set() });
    expect(new Set(map.called('setFeatureState').map(([target]) => target))).toEqual(new Set([ids.town]));
    await stress(atlas, { selected: undefined, related: new Set() });
    expect(map.states(ids.other)).toMatchObject({ dimmed: false });
  });

  test('a selection that is nowhere on the map darkens nothing', async () => {
    const { atlas, map } = open();
    await stress(atlas, { selected: nodeId('industry/2021/chain'), related: new Set() });
    expect(map.called('setFeatureState')).toEqual([]);
  });
});

test('a crowd looks as always; what is not lit fades', async () => {
  const crowd = Array.from({ length: 101 }, (_, index) => nodeId(`place/town/town-${index}`));
  const [one = ids.town, ...others] = crowd;
  const towns = crowd.map((id) => record(id, point(121.5, 29.6)));
  const { atlas, map } = open(layerData({ towns, zones: [record(ids.zone, square(121, 29, 1))] }));
  await stress(atlas, { selected: undefined, related: new Set(crowd) });
  expect(map.states(one)).toEqual({});
  expect(map.states(ids.zone)).toMatchObject({ dimmed: true });
  await stress(atlas, { selected: undefined, related: new Set(others) });
  expect(map.states(others[0] ?? one)).toMatchObject({ related: true });
});

describe('the labels of what is lit', () => {
  const district = nodeId('place/district/one');
  const own = `label/${district}`;
  const withDistrict = layerData(
    {
      zones: [record(ids.zone, square(121.5, 29.6, 0.2), { name: '浙江象山经济开发区' })],
      projects: [record(district, point(121.5, 29.6), { class: 'district', count: 3 })],
    },
    {
      districts: [record(district, square(121, 29, 1))],
      labels: [record(own, point(121.4, 29.3), { name: '某区', class: 'district' })],
    },
  );

  test('name every lit record once, and leave related districts to the map', () => {
    const index = indexRecords(withDistrict);
    const { features } = emphasisAnchors(
      { selected: ids.zone, related: new Set([ids.zone, district]) },
      index,
    );
    expect(
      features.map(({ properties }) => [properties?.['id'], properties?.['role'], properties?.['label']]),
    ).toEqual([[ids.zone, 'selected', '浙江象山\n经济开发区']]);
  });

  test('of a crowd in a list mark each record and name none', () => {
    const index = indexRecords(withDistrict);
    const emphasis = { selected: undefined, related: new Set([ids.zone]), recedes: true };
    const [feature] = emphasisAnchors(emphasis, index, false).features;
    expect(feature?.properties).toMatchObject({ id: ids.zone, role: 'related', name: '', label: '' });
  });

  test('a selected district has its name once: the large one stands where the map hides its own', () => {
    const index = indexRecords(withDistrict);
    const { features } = emphasisAnchors({ selected: district, related: new Set() }, index);
    expect(features).toMatchObject([
      { geometry: { coordinates: [121.4, 29.3] }, properties: { id: district, name: '某区', dot: false } },
    ]);
    expect(index.features(district)).toContainEqual({ source: 'labels', id: own });
    const hidden = buildLayers({ theme: 'light', language: 'zh', visibleLayers: new Set() }).find(
      ({ id }) => id === 'labels-district',
    );
    expect(JSON.stringify(hidden?.paint)).toContain('["feature-state","selected"],false],0');
  });

  test('know of which places no more than the district is known', () => {
    const [lost, known] = [nodeId('place/park/lost'), nodeId('place/park/known')];
    const index = indexRecords(
      layerData({
        parks: [
          record(lost, point(121.5, 29.6), { precision: 'unverified' }),
          record(known, point(121.6, 29.6), { precision: 'placed' }),
        ],
      }),
    );
    const { features } = emphasisAnchors({ selected: lost, related: new Set([known]) }, index);
    expect(features.map(({ properties }) => [properties?.['id'], properties?.['hollow']])).toEqual([
      [lost, true],
      [known, false],
    ]);
  });
});

describe('keys', () => {
  test('n and p step with announcements, Enter selects what was reached', () => {
    const { map } = open();
    map.press('n');
    expect(events.step).toHaveBeenLastCalledWith(ids.other, 1, 2);
    map.press('n');
    expect(events.step).toHaveBeenLastCalledWith(ids.zone, 2, 2);
    map.press('Enter');
    expect(events.select).toHaveBeenLastCalledWith(ids.zone);
    map.press('p');
    expect(events.step).toHaveBeenLastCalledWith(ids.other, 1, 2);
  });

  test('the canvas has a name and a role', () => {
    const { atlas, map } = open();
    expect(map.getCanvas().getAttribute('role')).toBe('application');
    expect(map.getCanvas().getAttribute('aria-label')).toBe('宁波产业布局图');
    atlas.setLabel('Ningbo Industrial Atlas');
    expect(map.getCanvas().getAttribute('aria-label')).toBe('Ningbo Industrial Atlas');
  });
});

describe('a lost context', () => {
  test('is answered with a new map of the same state, and told', async () => {
    const { atlas, map } = open();
    atlas.setTheme('dark');
    await stress(atlas, { selected: ids.zone, related: new Set() });
    map.emit('webglcontextlost');
    expect(events.contextLost).toHaveBeenCalledOnce();
    expect(map.called('remove')).toHaveLength(1);
    const next = latest();
    expect(next).not.toBe(map);
    expect(next.options.style).toMatchObject({ name: 'atlas-dark-zh' });
    next.emit('style.load');
    await vi.dynamicImportSettled();
    expect(next.states(ids.zone)).toMatchObject({ selected: true });
    next.emit('idle');
    expect(events.contextRestored).toHaveBeenCalledOnce();
    expect(events.ready).toHaveBeenCalledOnce();
  });

  test('again and again is given up, said, and taken up again when asked', () => {
    const { atlas } = open();
    for (let loss = 0; loss < 9; loss += 1) latest().emit('webglcontextlost');
    const made = fakes.length;
    expect(made).toBeLessThan(7);
    expect(events.failed).toHaveBeenCalledOnce();
    atlas.setTheme('dark');
    expect(() => atlas.fitCity()).not.toThrow();
    atlas.restart();
    atlas.restart();
    expect(fakes).toHaveLength(made + 1);
    expect(latest().options.style).toMatchObject({ name: 'atlas-dark-zh' });
    latest().emit('idle');
    expect(events.contextRestored).toHaveBeenCalledOnce();
  });
});

test('a map whose worker does not come gives up, and begins anew when asked', () => {
  const { atlas, map } = open();
  waitingForWorker.at(-1)?.();
  expect(map.called('remove')).toHaveLength(1);
  expect(events.failed).toHaveBeenCalledOnce();
  const waiting = waitingForWorker.length;
  atlas.restart();
  expect(waitingForWorker).toHaveLength(waiting + 1);
  expect(fakes).toHaveLength(2);
});

test('fitRecords goes where the records are, and ignores what has no geometry', () => {
  const { atlas, map } = open();
  atlas.fitRecords([nodeId('place/zone/nowhere')]);
  expect(map.calls).toEqual([]);
  atlas.fitRecords([ids.zone]);
  const [options] = map.called('jumpTo')[0] ?? [];
  expect(options).toMatchObject({ center: { lng: expect.closeTo(121.6, 1), lat: expect.closeTo(29.7, 1) } });
});

test('fitBounds goes to a box on the ground, and frames it', () => {
  const { atlas, map } = open();
  atlas.fitBounds([121.1, 29.9, 121.3, 30.1]);
  const [options] = map.called('jumpTo')[0] ?? [];
  expect(options).toMatchObject({ center: { lng: expect.closeTo(121.2, 2), lat: expect.closeTo(30, 2) } });
  expect(atlas.isFramed()).toBe(true);
});

test('what is in view is told when it changes, not at every rest', () => {
  const { map } = open();
  expect(events.inView).toHaveBeenCalledOnce();
  map.emit('idle');
  expect(events.inView).toHaveBeenCalledOnce();
  expect(events.inView.mock.calls[0]?.[0].get('zones')).toEqual(new Set([ids.zone, ids.other]));
});

test('after destroy nothing is left and nothing throws', () => {
  const { atlas, map } = open();
  atlas.destroy();
  expect(map.called('remove')).toHaveLength(1);
  expect(() => {
    atlas.setTheme('dark');
    atlas.step(1);
    atlas.destroy();
  }).not.toThrow();
});

describe('an answer to what the map tells does not move it', () => {
  const CAMERA = { zoom: 8, lat: 29.7, lon: 121.6, bearing: 0, pitch: 0 };

  test('a reported camera that comes back is no order, though a hand has moved the map on since', () => {
    const { atlas, map } = open();
    events.moved.mockImplementation((camera) => atlas.setCamera(camera));
    map.isMoving = () => true;
    map.emit('moveend');
    expect(events.moved).toHaveBeenCalledOnce();
    expect(moves(map)).toEqual([]);
    events.moved.mockReset();
  });

  test('nor is the place where it already is, told anew', () => {
    const { atlas, map } = open();
    map.isMoving = () => true;
    atlas.setCamera({ ...CAMERA });
    expect(map.calls).toEqual([]);
  });

  test('while it glides it is measured by where it goes: the same goal is no new move, where it started is one', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const { atlas, map } = open();
    map.isMoving = () => true;
    atlas.zoomBy(1);
    map.forget();
    atlas.zoomBy(1);
    expect(map.called('easeTo')).toEqual([]);
    atlas.setCamera({ ...CAMERA });
    expect(map.called('jumpTo')).toHaveLength(1);
  });
});

describe('what the map framed by itself', () => {
  const narrow = { ...PADDING, right: 500 };

  test('is framed anew when panels cover more of it, until a hand moves the map', () => {
    const { atlas, map } = open();
    atlas.fitRecords([ids.other]);
    expect(atlas.isFramed()).toBe(true);
    map.forget();
    atlas.setPadding(narrow);
    expect(moves(map)).toMatchObject([
      [{ center: { lng: expect.closeTo(121.2, 1), lat: expect.closeTo(30, 1) }, padding: narrow }],
    ]);
    map.emit('movestart', { originalEvent: {} });
    expect(atlas.isFramed()).toBe(false);
    map.forget();
    atlas.setPadding(PADDING);
    // Only the middle of the free ground follows.
    expect(moves(map)).toMatchObject([[{ center: { lng: 121.6, lat: 29.7 }, zoom: 8 }]]);
  });

  test('is framed when its data comes later', () => {
    const { atlas, map } = open(layerData());
    atlas.fitRecords([ids.town]);
    expect(moves(map)).toEqual([]);
    expect(atlas.isDrawn(ids.town)).toBe(false);
    atlas.addData({
      records: { towns: { type: 'FeatureCollection', features: [record(ids.town, point(121.2, 30.1))] } },
      base: {},
    });
    expect(atlas.isDrawn(ids.town)).toBe(true);
    expect(moves(map)).toMatchObject([
      [{ center: { lng: expect.closeTo(121.2, 2), lat: expect.closeTo(30.1, 2) } }],
    ]);
    expect(map.called('setData').map(([source]) => source)).toContain('towns');
  });
});

test('data that comes later is lit as the rest: what is emphasised is told to it', async () => {
  const { atlas, map } = open(layerData({ zones: [record(ids.zone, square(121.5, 29.6, 0.2))] }));
  await stress(atlas, { selected: ids.zone, related: new Set() });
  expect(map.states(ids.town)).toEqual({});
  atlas.addData({
    records: { towns: { type: 'FeatureCollection', features: [record(ids.town, point(121.2, 30.1))] } },
    base: {},
  });
  expect(map.states(ids.town)).toMatchObject({ dimmed: true });
});

/** A press of the mouse that is so many in a row. */
const click = (map: FakeMap, detail = 1): void =>
  map.emit('click', { point: { x: 1, y: 1 }, originalEvent: { detail } });

describe('a click', () => {
  const district = nodeId('place/district/one');
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  test('before anything is drawn asks the library for nothing that it does not know', () => {
    const { map } = open();
    map.under = [];
    click(map);
    vi.runAllTimers();
    expect(events.select).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test('on something small is meant at once', () => {
    const { map } = open();
    map.under = [
      { layer: 'districts-fill', id: district },
      { layer: 'zones-fill', id: ids.zone },
    ];
    click(map);
    expect(events.select).toHaveBeenCalledExactlyOnceWith(ids.zone);
  });

  test('on the official outline of a place means it, above belts, beneath zones and under every symbol', () => {
    const { map } = open();
    const township = nodeId('place/township/one');
    const outline = { layer: 'places-outline-fill', id: township };
    map.under = [{ layer: 'belts-fill', id: ids.other }, outline, { layer: 'districts-fill', id: district }];
    click(map);
    vi.runAllTimers();
    expect(events.select).toHaveBeenLastCalledWith(township);
    map.under = [outline, { layer: 'zones-fill', id: ids.zone }];
    click(map);
    expect(events.select).toHaveBeenLastCalledWith(ids.zone);
    map.under = [
      { layer: 'towns-outline-fill', id: nodeId('place/town/wide') },
      { layer: 'towns-mark', id: nodeId('place/town/inside') },
    ];
    click(map);
    expect(events.select).toHaveBeenLastCalledWith('place/town/inside');
  });

  test('on the ground of a district, or its name, means the district; on the sea nothing', () => {
    const { map } = open();
    map.under = [{ layer: 'districts-fill', id: district }];
    click(map);
    vi.runAllTimers();
    expect(events.select).toHaveBeenLastCalledWith(district);
    map.under = [{ layer: 'labels-district', id: `label/${ids.other}` }];
    click(map);
    vi.runAllTimers();
    expect(events.select).toHaveBeenLastCalledWith(ids.other);
    map.under = [];
    click(map);
    vi.runAllTimers();
    expect(events.select).toHaveBeenLastCalledWith(undefined);
  });

  test('that is the first half of a double click closes and opens nothing', () => {
    const { map } = open();
    for (const under of [[], [{ layer: 'districts-fill', id: district }]]) {
      map.under = under;
      click(map);
      click(map, 2);
      map.emit('dblclick');
      vi.runAllTimers();
    }
    expect(events.select).not.toHaveBeenCalled();
  });

  test('on an area swaps nothing that is read when it is the first half of a double click', async () => {
    const { atlas, map } = open();
    await stress(atlas, { selected: ids.town, related: new Set() });
    map.under = [{ layer: 'zones-fill', id: ids.zone }];
    click(map);
    click(map, 2);
    map.emit('dblclick');
    vi.runAllTimers();
    expect(events.select).not.toHaveBeenCalled();
    click(map);
    vi.runAllTimers();
    expect(events.select).toHaveBeenCalledExactlyOnceWith(ids.zone);
    // A symbol is small: who presses it means it.
    map.under = [{ layer: 'towns-mark', id: ids.town }];
    click(map);
    expect(events.select).toHaveBeenLastCalledWith(ids.town);
  });
});
