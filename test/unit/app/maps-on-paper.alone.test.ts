// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { allRest } from '../../../src/app/paper/maps-on-paper.ts';
import { createAtlasMap } from '../../../src/map/atlas-map.ts';
import { layerData } from '../../style/fixture.ts';
import { fakes } from '../map/fake-map.ts';

vi.mock('../../../src/map/maplibre.ts', () => import('../map/fake-map.ts'));

const nothing = () => undefined;
const EVENTS = {
  hover: nothing,
  select: nothing,
  step: nothing,
  moved: nothing,
  inView: nothing,
  ready: nothing,
  contextLost: nothing,
  contextRestored: nothing,
  failed: nothing,
};

const open = () =>
  createAtlasMap({
    container: document.createElement('div'),
    fonts: [],
    data: layerData({}),
    theme: 'dark',
    language: 'zh',
    visibleLayers: new Set(),
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    camera: undefined,
    label: '宁波产业布局图',
    events: EVENTS,
  });

test('two maps are drawn for paper once both rest, whichever is the first', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    fakes.length = 0;
    const maps = [open(), open()].map((map) => ({ map }));
    const isReady = vi.fn<() => void>();
    void allRest(maps, 8_000).then(isReady);
    const [first, second] = order.map((index) => fakes[index]);
    first?.emit('idle');
    await vi.advanceTimersByTimeAsync(100);
    expect(isReady).not.toHaveBeenCalled();
    second?.emit('idle');
    await vi.advanceTimersByTimeAsync(0);
    expect(isReady).toHaveBeenCalledOnce();
  }
  // A map that never rests keeps no page from being printed.
  const isReady = vi.fn<() => void>();
  void allRest([{ map: open() }], 8_000).then(isReady);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(isReady).toHaveBeenCalledOnce();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
