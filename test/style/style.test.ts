import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { type BasemapOption, basemapOf } from '../../geodata/site/basemap-option.ts';
import { PRECISIONS } from '../../src/atlas/records/location.ts';
import { closeUp } from '../../src/layers/close-up.ts';
import { colourVariable } from '../../src/layers/colour-variable.ts';
import type { ThemeName } from '../../src/layers/draw-context.ts';
import { BELT_KEYS } from '../../src/layers/feature.ts';
import { beltSwatch, PRECISION_SWATCHES } from '../../src/layers/legend-swatches.ts';
import { parseImageName } from '../../src/layers/marks.ts';
import { CLICKABLE, CLICKABLE_NAMES, drawAll, heightOf } from '../../src/layers/order.ts';
import { DASHES, DRAWN, DRAWN_BY_PRECISION } from '../../src/layers/precision.ts';
import { LAYERS, RECORD_LAYERS } from '../../src/layers/record-layers.ts';
import { buildStyle, sceneOf } from '../../src/layers/style.ts';
import type { Swatch } from '../../src/layers/swatch.ts';
import { themes } from '../../src/layers/theme.ts';
import { themeVariables } from '../../src/layers/theme-variables.ts';
import { ALL_LAYERS, layerData } from './fixture.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark'];
const LOOKS = THEMES.flatMap((theme) => (['zh', 'en'] as const).map((language) => ({ theme, language })));

const style = (look: (typeof LOOKS)[number], option?: BasemapOption) =>
  buildStyle({
    ...look,
    visibleLayers: ALL_LAYERS,
    data: layerData(),
    fonts: [{ url: 'fonts/main.woff2' }, { url: 'fonts/rare.woff2', 'unicode-range': ['U+6FA5'] }],
    ...(option ? { basemap: basemapOf(option) } : {}),
  });

describe.each(LOOKS)('the style in $theme, $language', (look) => {
  test('is valid by the style specification', () => {
    expect(validateStyleMin(style(look))).toEqual([]);
  });

  test('asks nobody for anything: no glyphs, no sprite, only the bundled font and inline data', () => {
    const built = style(look);
    expect(built.glyphs).toBeUndefined();
    expect(built.sprite).toBeUndefined();
    expect(JSON.stringify({ ...built, 'font-faces': undefined })).not.toMatch(/https?:/);
  });

  test('draws rare characters with their own file, which stands before the one for all', () => {
    expect(Object.values(style(look)['font-faces'] ?? {})).toEqual([
      [{ url: 'fonts/rare.woff2', 'unicode-range': ['U+6FA5'] }, { url: 'fonts/main.woff2' }],
    ]);
  });

  test('carries string ids to feature-state', () => {
    for (const source of Object.values(style(look).sources)) expect(source).toHaveProperty('promoteId', 'id');
  });

  test('holds no colour that is not a role of the theme', () => {
    const roles = new Set<string>(Object.values(themeVariables(themes[look.theme])));
    const used = JSON.stringify(style(look).layers).match(/#[0-9a-f]{3,8}/gi) ?? [];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((colour) => !roles.has(colour))).toEqual([]);
  });
});

test('drawing order has every layer once, each with a source that exists', () => {
  const built = style({ theme: 'light', language: 'zh' });
  const ids = built.layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const sources = new Set(Object.keys(built.sources));
  const named = built.layers.flatMap((layer) => (layer.type === 'background' ? [] : [layer.source]));
  for (const source of named) expect(sources).toContain(source);
  for (const source of RECORD_LAYERS) expect(JSON.stringify(built.layers)).toContain(`"source":"${source}"`);
});

test('every layer that answers a click exists in the style, and every record layer answers', () => {
  const look = { theme: 'light', language: 'zh', visibleLayers: ALL_LAYERS } as const;
  const ids = new Set([...style(look).layers, ...closeUp(sceneOf(look))].map(({ id }) => id));
  for (const id of [...CLICKABLE.keys(), ...CLICKABLE_NAMES]) expect(ids).toContain(id);
  expect(new Set(CLICKABLE.values())).toEqual(new Set([...RECORD_LAYERS, 'districts', 'outlines']));
});

test('every layer has a height and a rank of its own, above the ground of the districts', () => {
  const heights = LAYERS.map(({ height }) => height);
  expect(new Set(heights).size).toBe(heights.length);
  expect(Math.min(...heights)).toBeGreaterThan(heightOf('districts'));
  expect(heights).not.toContain(heightOf('outlines'));
  const ranks = LAYERS.flatMap(({ draws }) => (draws.names === undefined ? [] : [draws.names.rank]));
  expect(new Set(ranks).size).toBe(ranks.length);
});

test('everything that a layer draws bears its name, and nothing else does', () => {
  const scene = {
    theme: themes.light,
    themeName: 'light',
    language: 'zh',
    visibleLayers: ALL_LAYERS,
  } as const;
  const drawn = new Set(drawAll(scene).map(({ id }) => id));
  for (const { name, draws, clickable } of LAYERS) {
    const context = { ...scene, visibility: 'visible' } as const;
    const own = [draws.ground, draws.bodies, draws.symbols, draws.names?.draw].flatMap(
      (draw) => draw?.(context) ?? [],
    );
    expect(own.length).toBeGreaterThan(0);
    for (const { id } of own) {
      expect(id.startsWith(`${name}-`)).toBe(true);
      expect(drawn).toContain(id);
    }
    for (const id of clickable) expect(own.map((layer) => layer.id)).toContain(id);
  }
});

test('small things are drawn over large ones', () => {
  const ids = style({ theme: 'light', language: 'zh' }).layers.map(({ id }) => id);
  const from = (id: string): number => ids.indexOf(id);
  const bottomUp = [
    'land',
    'pilot-areas-fill',
    'belts-fill',
    'core-fill',
    'zones-fill',
    'subzones-fill',
    'towns-mark',
    'bases-mark',
  ];
  expect(bottomUp.map(from)).toEqual(bottomUp.map(from).toSorted((a, b) => a - b));
  expect(bottomUp.map(from)).not.toContain(-1);
});

test('a hidden layer hides all of its layers, names included', () => {
  const hidden = buildStyle({
    theme: 'light',
    language: 'zh',
    visibleLayers: new Set(RECORD_LAYERS.filter((layer) => layer !== 'zones')),
    data: layerData(),
    fonts: [],
  });
  const zones = hidden.layers.filter(({ id }) => id.startsWith('zones-'));
  expect(zones.length).toBeGreaterThan(5);
  for (const layer of zones) expect(layer.layout).toHaveProperty('visibility', 'none');
});

test('precision is drawn: every class has a way, and the ways differ', () => {
  expect(Object.keys(DRAWN_BY_PRECISION).toSorted()).toEqual([...PRECISIONS].toSorted());
  expect(DRAWN_BY_PRECISION.official).toBe('solid');
  expect(DRAWN_BY_PRECISION.schematic).toBe('dashed');
  expect(DRAWN_BY_PRECISION.district).toBe('hollow');
  expect(DRAWN_BY_PRECISION.unverified).toBe('hollow');
  expect(new Set(DRAWN.map((drawn) => JSON.stringify(DASHES[drawn]))).size).toBe(DRAWN.length);
  const drawn = drawAll({
    theme: themes.light,
    themeName: 'light',
    language: 'zh',
    visibleLayers: ALL_LAYERS,
  });
  for (const prefix of ['zones-line', 'subzones-line', 'pilot-areas-line']) {
    const dashes = DRAWN.map((way) => {
      const layer = drawn.find(({ id }) => id === `${prefix}-${way}`);
      return layer?.type === 'line' ? JSON.stringify(layer.paint?.['line-dasharray']) : 'missing';
    });
    expect(new Set(dashes).size).toBe(DRAWN.length);
  }
});

test('legend symbols name roles that exist', () => {
  const roles = new Set<string>(Object.keys(themeVariables(themes.light)));
  const swatches: Swatch[] = [
    ...LAYERS.map(({ swatch }) => swatch),
    ...BELT_KEYS.map(beltSwatch),
    ...PRECISION_SWATCHES.flatMap(({ line, mark }) => [line, mark]),
  ];
  expect(swatches.length).toBeGreaterThan(15);
  for (const swatch of swatches) {
    expect(roles).toContain(colourVariable(swatch.line));
    expect(roles).toContain(colourVariable('fill' in swatch ? swatch.fill : swatch.line));
  }
});

test('an image name is read back, anything else is not', () => {
  for (const family of BELT_KEYS) {
    expect(parseImageName(`hatch/${family}/dark`)).toEqual({ kind: 'hatch', family, theme: 'dark' });
  }
  expect(parseImageName('mark/diamond/hollow/plain/light')).toMatchObject({
    shape: 'diamond',
    drawn: 'hollow',
  });
  for (const other of [
    '',
    'mark/diamond',
    'mark/star/solid/core/light',
    'hatch/up/light',
    'blank/x',
    'blank/900',
  ]) {
    expect(parseImageName(other)).toBeUndefined();
  }
});

describe('a configured basemap', () => {
  test('is none by default', () => {
    expect(basemapOf({ kind: 'none' })).toEqual({ sources: {}, layers: [], replaces: [], attribution: '' });
  });

  test.each<BasemapOption>([
    { kind: 'tianditu', key: 'operator-key' },
    { kind: 'raster', tiles: ['tiles/{z}/{x}/{y}.png'], attribution: 'A' },
    { kind: 'vector', tiles: ['tiles/{z}/{x}/{y}.pbf'], attribution: 'A', layers: [] },
    { kind: 'pmtiles', url: 'tiles/region.pmtiles', attribution: 'A', layers: [] },
  ])('of kind $kind lies beneath the plan, replaces the paper land and stays valid', (option) => {
    const built = style({ theme: 'light', language: 'zh' }, option);
    expect(validateStyleMin(built)).toEqual([]);
    const ids = built.layers.map(({ id }) => id);
    expect(ids[0]).toBe('sea');
    expect(ids).not.toContain('land');
    expect(ids).toContain('zones-fill');
    expect(Object.keys(built.sources)).toContain('basemap');
  });
});
