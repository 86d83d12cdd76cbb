import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { booleanPointInPolygon } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { officialAreas } from '../../geodata/geometry/base/official-areas.ts';
import { readHierarchy } from '../../geodata/geometry/hierarchy.ts';
import type { OfficialGeometry } from '../../geodata/geometry/official/official-geometry.ts';
import { isArea } from '../../geodata/geometry/polygons.ts';
import { closeUp } from '../../src/layers/close-up.ts';
import { type Look, sceneOf } from '../../src/layers/style.ts';
import { ALL_LAYERS } from '../style/fixture.ts';
import { geojson, OUTLINE, OUTLINED_PLACES, readOfficialFiles } from './official-fixture.ts';

const OTHER_AUTHORITY = '测试局';
const hasSymbol = (nodeClass: string): boolean => ['town', 'base', 'park'].includes(nodeClass);
const look: Look = { theme: 'light', language: 'zh', visibleLayers: ALL_LAYERS };

let accepted: ReadonlyMap<string, OfficialGeometry>;
let drawn: GeoJSON.Feature[];

beforeAll(async () => {
  const features = OUTLINED_PLACES.map(({ id }) => ({ properties: { id, source: OTHER_AUTHORITY } }));
  const read = await readOfficialFiles({ 'a.geojson': geojson(...features) });
  accepted = read.accepted;
  drawn = officialAreas({ official: accepted }, readHierarchy(OUTLINED_PLACES, []));
});

/** Layers of the close view that draw a feature, by its class and what else it says. */
function layersOf({ properties, geometry }: GeoJSON.Feature, seen = look): string[] {
  const type = geometry.type === 'Point' ? 1 : 3;
  return closeUp(sceneOf(seen)).flatMap(({ id, ...layer }) => {
    if (!('source' in layer) || layer.source !== 'close-up' || layer.layout?.visibility === 'none') return [];
    const { filter } = featureFilter(layer.filter, 'layers');
    return filter({ zoom: 11 }, { type, properties: properties ?? {} }) ? [id] : [];
  });
}

describe.each(OUTLINED_PLACES)('an official outline of $id', ({ id, class: placeClass }) => {
  const outline = () => drawn.find((feature) => feature.id === id);

  it('is taken, published as it is and told from whom it comes', () => {
    expect(accepted.get(id)).toMatchObject({ precision: 'official', takesInSea: false });
    expect(outline()?.properties).toMatchObject({ id, class: placeClass, precision: 'official' });
    expect(outline()?.properties?.['basis']).toContain(OTHER_AUTHORITY);
    expect(outline()?.geometry).toEqual({ type: 'Polygon', coordinates: [OUTLINE] });
  });

  it('is drawn once, with a body that answers a click', () => {
    const feature = outline();
    const group = hasSymbol(placeClass) ? `${placeClass}s` : 'places';

    expect(feature && layersOf(feature)).toEqual([
      // The city lies under everything.
      ...(placeClass === 'city' ? [] : [`${group}-outline-fill`]),
      `${group}-outline-edge-solid`,
    ]);
  });

  it('is named inside, unless its symbol is', () => {
    const named = drawn.find((feature) => feature.id === `label/${id}`);

    expect(named === undefined).toBe(hasSymbol(placeClass));
    if (named === undefined || named.geometry.type !== 'Point') return;
    const area = outline()?.geometry ?? null;
    expect(isArea(area) && booleanPointInPolygon(named.geometry.coordinates, area)).toBe(true);
  });
});

it('a sketch by the authority is dashed', async () => {
  const id = 'place/park/industrial';
  const { accepted: sketch } = await readOfficialFiles({
    'a.geojson': geojson({ properties: { id, status: 'schematic' } }),
  });
  const [feature] = officialAreas({ official: sketch }, readHierarchy(OUTLINED_PLACES, []));

  expect(feature && layersOf(feature)).toEqual(['parks-outline-fill', 'parks-outline-edge-dashed']);
});

it('with its layer off only the edge is left, for when it is lit', () => {
  const park = drawn.find(({ id }) => id === 'place/park/industrial');
  const without: Look = { ...look, visibleLayers: new Set(['towns']) };

  expect(park && layersOf(park, without)).toEqual(['parks-outline-edge-solid']);
});

it('a point is enough for what has a symbol, and for nothing else', async () => {
  const geometry = { type: 'Point', coordinates: [121.52, 29.86] };
  for (const { id, class: placeClass } of OUTLINED_PLACES) {
    const { messages } = await readOfficialFiles({ 'a.geojson': geojson({ properties: { id }, geometry }) });
    expect([id, messages.length]).toEqual([id, hasSymbol(placeClass) ? 0 : 1]);
  }
});
