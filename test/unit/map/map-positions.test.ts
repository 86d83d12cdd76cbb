import { describe, expect, test } from 'vitest';
import { type NodeId, parseNodeId } from '../../../src/atlas/records/id.ts';
import { anchorOf, tellAnchor } from '../../../src/layers/anchor.ts';
import { closestZoom } from '../../../src/layers/basemap.ts';
import { deepestPoint } from '../../../src/layers/deepest-point.ts';
import { wrapName } from '../../../src/layers/names.ts';
import { CITY_BOUNDS, MAX_BOUNDS } from '../../../src/lib/city.ts';
import { scaleBar } from '../../../src/lib/scale-bar.ts';
import { cityCamera, fitCamera, limitCamera, sameCamera } from '../../../src/map/camera.ts';
import { bestHit } from '../../../src/map/hit-test.ts';
import { idsByLayer, recordsInView } from '../../../src/map/in-view.ts';
import { tiePaths } from '../../../src/map/overlays/tie-paths.ts';
import { edgePixels } from '../../../src/map/panel-guard.ts';
import { indexRecords } from '../../../src/map/record-index.ts';
import { nextStep, readingOrder } from '../../../src/map/stepping.ts';
import { ALL_LAYERS, layerData, point, record, square } from '../../style/fixture.ts';

function nodeId(text: string): NodeId {
  const id = parseNodeId(text);
  if (id === undefined) throw new Error(`${text} is not an id`);
  return id;
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const DESKTOP = { width: 1440, height: 900 };

/** Where a position is seen by a camera without bearing, in pixels of the viewport; Web Mercator, tiles of 512. */
function seenAt(
  [lon, lat]: readonly [number, number],
  camera: { lon: number; lat: number; zoom: number },
  { width, height }: typeof DESKTOP,
  { top, right, bottom, left }: typeof NO_PADDING,
): { x: number; y: number } {
  const world = 512 * 2 ** camera.zoom;
  return {
    x: (left + width - right) / 2 + ((lon - camera.lon) / 360) * world,
    y: (top + height - bottom) / 2 - (northing(lat) - northing(camera.lat)) * world,
  };
}

const northing = (degrees: number): number => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);

describe('fitting', () => {
  const padding = { top: 80, right: 410, bottom: 60, left: 290 };

  test('shows the whole box clear of the panels, as large as possible', () => {
    const camera = fitCamera(CITY_BOUNDS, DESKTOP, padding, { maxZoom: 20 });
    const [west, south, east, north] = CITY_BOUNDS;
    const topLeft = seenAt([west, north], camera, DESKTOP, padding);
    const bottomRight = seenAt([east, south], camera, DESKTOP, padding);
    expect(topLeft.x).toBeGreaterThanOrEqual(290);
    expect(topLeft.y).toBeGreaterThanOrEqual(80);
    expect(bottomRight.x).toBeLessThanOrEqual(1440 - 410);
    expect(bottomRight.y).toBeLessThanOrEqual(900 - 60);
    const air = Math.min(topLeft.x - 290, topLeft.y - 80);
    expect(air).toBeLessThan(30);
  });

  test('does not dive into a single point', () => {
    const camera = fitCamera([121.5, 29.9, 121.5, 29.9], DESKTOP, NO_PADDING);
    expect(camera.zoom).toBeLessThan(12);
    expect(camera.lon).toBeCloseTo(121.5);
    expect(camera.lat).toBeCloseTo(29.9);
  });

  test('turns with the map: a wide box fits a tall screen better on its side', () => {
    const wide = [121, 29.9, 122, 29.95] as const;
    const upright = fitCamera(wide, { width: 390, height: 844 }, NO_PADDING, { bearing: 0 });
    const turned = fitCamera(wide, { width: 390, height: 844 }, NO_PADDING, { bearing: 90 });
    expect(turned.zoom).toBeGreaterThan(upright.zoom + 0.9);
    expect(turned.lon).toBeCloseTo(121.5, 3);
  });

  test('stays sensible where panels cover everything', () => {
    const camera = fitCamera(CITY_BOUNDS, { width: 390, height: 844 }, { ...NO_PADDING, bottom: 844 });
    expect(Number.isFinite(camera.zoom)).toBe(true);
  });
});

const CLOSEST = closestZoom();

describe('the limits of the camera', () => {
  test('keep the centre in the region and the zoom above the city', () => {
    const far = limitCamera({ lon: 0, lat: 80, zoom: 1, bearing: 0, pitch: 0 }, DESKTOP, NO_PADDING, CLOSEST);
    expect(far.lon).toBe(MAX_BOUNDS[0]);
    expect(far.lat).toBe(MAX_BOUNDS[3]);
    expect(far.zoom).toBeLessThan(cityCamera(DESKTOP, NO_PADDING).zoom);
    expect(far.zoom).toBeGreaterThan(cityCamera(DESKTOP, NO_PADDING).zoom - 1);
  });

  test('end before the scale bar promises what positions cannot hold', () => {
    const near = limitCamera(
      { lon: 121.5, lat: 29.9, zoom: 20, bearing: 0, pitch: 0 },
      DESKTOP,
      NO_PADDING,
      CLOSEST,
    );
    for (const lat of [near.lat, MAX_BOUNDS[3]]) expect(scaleBar(lat, near.zoom, 110).label).toBe('1 km');
  });

  test('replace what is not a number by the city', () => {
    const city = cityCamera(DESKTOP, NO_PADDING);
    const broken = { lon: NaN, lat: NaN, zoom: NaN, bearing: NaN, pitch: NaN };
    expect(sameCamera(limitCamera(broken, DESKTOP, NO_PADDING, CLOSEST), city)).toBe(true);
  });
});

describe('anchors', () => {
  test('of a hook lies inside it, where its middle does not', () => {
    const hook: GeoJSON.Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 2],
          [2, 2],
          [2, 8],
          [10, 8],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    const [x = -1, y = -1] = deepestPoint(hook) ?? [];
    expect(x > 0 && x < 10 && y > 0 && y < 10 && !(x > 2 && y > 2 && y < 8)).toBe(true);
  });

  test('of several areas is in the largest', () => {
    const parts: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [square(0, 0, 1).coordinates, square(10, 10, 5).coordinates],
    };
    const [x = 0, y = 0] = deepestPoint(parts) ?? [];
    expect(x).toBeCloseTo(12.5, 0);
    expect(y).toBeCloseTo(12.5, 0);
  });

  test('of nothing is nothing', () => {
    const nothings: (GeoJSON.MultiPolygon | GeoJSON.Polygon)[] = [
      { type: 'MultiPolygon', coordinates: [] },
      { type: 'Polygon', coordinates: [] },
    ];
    for (const nothing of nothings) {
      expect(anchorOf(nothing)).toBeUndefined();
      expect(deepestPoint(nothing)).toBeUndefined();
    }
  });

  test('is what the file of the layer tells', () => {
    const told = square(0, 0, 2);
    tellAnchor(told, [0.5, 1.5]);
    expect(anchorOf(told)).toEqual([0.5, 1.5]);
    expect(anchorOf(square(0, 0, 2))).toEqual([1, 1]);
  });
});

describe('names are broken where a reader would', () => {
  test.each([
    ['前湾新区', ['前湾新区']],
    ['余姚工业园区', ['余姚工业园区']],
    ['浙江慈溪滨海经济开发区', ['浙江慈溪滨海', '经济开发区']],
    ['宁波（江北）光电新材料高技术产业园区', ['宁波（江北）', '光电新材料', '高技术产业园区']],
    ['临空经济示范区主园片', ['临空经济示范区', '主园片']],
    ['余姚机器人智谷小镇', ['余姚', '机器人智谷小镇']],
    ['余姚市智能机器人小镇', ['余姚市', '智能机器人小镇']],
    ['杭州湾汽车智创小镇', ['杭州湾', '汽车智创小镇']],
    ['江东区（今鄞州区）', ['江东区', '（今鄞州区）']],
    ['浙台（象山石浦）经贸合作区', ['浙台（象山石浦）', '经贸合作区']],
  ])('%s', (name, lines) => {
    expect(wrapName(name).split('\n')).toEqual(lines);
  });

  test.each(['奉化经济开发区新能源汽车小镇', '慈溪正大现代农业休闲小镇', '246万千亿产业集群示范园片'])(
    '%s loses nothing',
    (name) => {
      expect(wrapName(name).replaceAll('\n', '')).toBe(name);
      expect(wrapName(name)).toContain('\n');
    },
  );
});

const zone = nodeId('place/zone/one');
const sample = indexRecords(
  layerData({
    core: [record('place/core/urban', square(121.4, 29.8, 0.3))],
    belts: [record('place/belt/west', square(121, 29.5, 0.9))],
    zones: [
      record('place/zone/south-east', square(121.8, 29.2, 0.1)),
      record('place/zone/north-west', square(121.0, 30.1, 0.1)),
      record('place/zone/north-east', square(121.8, 30.1, 0.1)),
      record(zone, square(121.5, 29.6, 0.2)),
    ],
    subzones: [record('place/subzone/one', square(121.5, 29.6, 0.1))],
    towns: [record('place/town/one', point(121.55, 29.65))],
  }),
);

describe('a click means one record', () => {
  test('small things win over large ones that lie beneath them', () => {
    const hits = [
      { id: nodeId('place/belt/west'), layer: 'belts' },
      { id: zone, layer: 'zones' },
      { id: nodeId('place/town/one'), layer: 'towns' },
      { id: nodeId('place/subzone/one'), layer: 'subzones' },
    ] as const;
    expect(bestHit(hits, sample)?.id).toBe('place/town/one');
    expect(bestHit(hits.slice(0, 2), sample)?.id).toBe(zone);
  });

  test('in one layer the smaller area wins, whatever the order of the hits', () => {
    const hits = [
      { id: zone, layer: 'zones' },
      { id: nodeId('place/zone/north-west'), layer: 'zones' },
    ] as const;
    expect(bestHit(hits, sample)?.id).toBe('place/zone/north-west');
    expect(bestHit(hits.toReversed(), sample)?.id).toBe('place/zone/north-west');
  });

  test('nothing means nothing', () => {
    expect(bestHit([], sample)).toBeUndefined();
  });
});

describe('stepping', () => {
  const bounds = [120.9, 28.9, 122.3, 30.4] as const;

  test('reads core, belts, zones; in each from the north-west to the south-east', () => {
    expect(readingOrder(sample.all, bounds)).toEqual([
      'place/core/urban',
      'place/belt/west',
      'place/zone/north-west',
      'place/zone/north-east',
      'place/zone/one',
      'place/zone/south-east',
      'place/subzone/one',
      'place/town/one',
    ]);
  });

  test('goes round both ways and begins anew where its place is gone', () => {
    const order = readingOrder(sample.all, bounds).slice(0, 3);
    const [first, second, third] = order;
    expect(nextStep(order, undefined, 1)).toEqual({ id: first, position: 1, total: 3 });
    expect(nextStep(order, undefined, -1)).toEqual({ id: third, position: 3, total: 3 });
    expect(nextStep(order, first, 1)?.id).toBe(second);
    expect(nextStep(order, third, 1)?.id).toBe(first);
    expect(nextStep(order, first, -1)?.id).toBe(third);
    expect(nextStep(order, zone, 1)?.id).toBe(first);
    expect(nextStep([], zone, 1)).toBeUndefined();
  });
});

describe('what is in view', () => {
  const city = { bounds: [120.9, 28.9, 122.3, 30.4], zoom: 8, visibleLayers: ALL_LAYERS } as const;

  test('tells of belts and zones far out, of sub-zones and towns only near', () => {
    const far = idsByLayer(sample.all, city);
    expect(far.get('belts')?.size).toBe(1);
    expect(far.get('zones')?.size).toBe(4);
    const near = idsByLayer(sample.all, { ...city, zoom: 10.5 });
    expect(near.get('subzones')?.size).toBe(1);
    expect(near.get('towns')?.size).toBe(1);
  });

  test('a layer that is not told at this zoom is no empty one', () => {
    const far = idsByLayer(sample.all, city);
    expect(far.has('subzones')).toBe(false);
    expect(far.has('towns')).toBe(false);
    expect(far.get('bases')).toEqual(new Set());
    expect(idsByLayer(sample.all, { ...city, visibleLayers: new Set(['belts']) }).has('zones')).toBe(false);
  });

  test('leaves out what is outside or switched off', () => {
    const corner = recordsInView(sample.all, { ...city, bounds: [121.75, 30, 122, 30.3] });
    expect(corner.map(({ id }) => id)).toEqual(['place/belt/west', 'place/zone/north-east']);
    expect(recordsInView(sample.all, { ...city, visibleLayers: new Set(['belts']) })).toHaveLength(1);
  });
});

test('a box of several records holds them all, and unknown ids do no harm', () => {
  const box = sample.boundsOf([
    nodeId('place/zone/north-west'),
    nodeId('place/town/one'),
    nodeId('place/zone/nowhere'),
  ]);
  expect(box?.map((degrees) => degrees.toFixed(2))).toEqual(['121.00', '29.65', '121.55', '30.20']);
  expect(sample.boundsOf([nodeId('place/zone/nowhere')])).toBeUndefined();
});

test('a place found nowhere is shown with wide ground around its stand-in, so that the dot is taken for no position', () => {
  const lost = record('place/park/lost', point(121.5, 29.8), { precision: 'unverified' });
  const known = record('place/park/known', point(121.5, 29.8));
  const index = indexRecords(layerData({ parks: [lost, known] }));
  const zoomOf = (id: string): number =>
    fitCamera(index.boundsOf([nodeId(id)]) ?? CITY_BOUNDS, DESKTOP, NO_PADDING).zoom;
  expect(zoomOf('place/park/lost')).toBeLessThan(zoomOf('place/park/known') - 0.5);
});

/** An official outline as the file of the close view has it. */
const outlineOf = (id: string, side: number): GeoJSON.Feature => {
  const { properties, ...outline } = record(id, square(121.5, 29.8, side));
  return { ...outline, properties: { ...properties, supplied: true } };
};

describe('an official outline that came late', () => {
  const [park, township] = [nodeId('place/park/one'), nodeId('place/township/one')];
  const index = indexRecords(layerData({ parks: [record(park, point(121.51, 29.81))] }));
  const before = [park, township].map((id) => index.boundsOf([id]));
  index.add(
    layerData(
      { parks: [record(park, point(121.51, 29.81))] },
      {
        'close-up': [
          outlineOf(park, 0.1),
          outlineOf(township, 0.2),
          record(`label/${township}`, point(121.6, 29.9), { name: '一镇' }),
          record('place/town/guess', square(121, 29, 0.5)),
        ],
      },
    ),
  );

  test('is framed whole, where the symbol alone was before; the area of an uncertain place is not', () => {
    expect(before).toEqual([[121.51, 29.81, 121.51, 29.81], undefined]);
    expect(index.boundsOf([park])).toEqual([121.5, 29.8, 121.6, 29.900000000000002]);
    expect(index.boundsOf([township])?.[2]).toBeCloseTo(121.7);
    expect(index.boundsOf([nodeId('place/town/guess')])).toBeUndefined();
  });

  test('is lit with its symbol, or with its name where it has no layer', () => {
    expect(index.features(park)).toEqual([
      { source: 'parks', id: park },
      { source: 'close-up', id: park },
    ]);
    expect(index.features(township)).toEqual([
      { source: 'close-up', id: `label/${township}` },
      { source: 'close-up', id: township },
    ]);
    expect(index.ownName(township)).toMatchObject({ anchor: [121.6, 29.9], name: '一镇' });
    // Its symbol is still to be fetched.
    expect(index.features(nodeId('place/town/guess'))).toEqual([]);
  });
});

describe('ties', () => {
  const ends = { from: nodeId('place/zone/one'), to: nodeId('place/town/one') };
  const where = new Map([
    [ends.from, [121.2, 30.2] as const],
    [ends.to, [121.9, 29.5] as const],
  ]);

  test('a stated one is one straight line between the two names', () => {
    expect(tiePaths([{ ...ends, isDerived: false }], (id) => where.get(id))).toEqual([
      {
        path: [
          [121.2, 30.2],
          [121.9, 29.5],
        ],
        isDerived: false,
      },
    ]);
  });

  test('a derived one comes in dashes along the same line', () => {
    const dashes = tiePaths([{ ...ends, isDerived: true }], (id) => where.get(id));
    expect(dashes.length).toBeGreaterThan(4);
    expect(dashes[0]?.path[0]).toEqual([121.2, 30.2]);
    for (const { path, isDerived } of dashes) {
      expect(isDerived).toBe(true);
      for (const [lon, lat] of path) expect(lon - 121.2).toBeCloseTo(30.2 - lat);
    }
  });

  test('one that has no second name on the map is not drawn', () => {
    const onlyFrom = (id: NodeId) => (id === ends.from ? where.get(id) : undefined);
    expect(tiePaths([{ ...ends, isDerived: false }], onlyFrom)).toEqual([]);
  });
});

test('panel edges are guarded from inside the panel, bare sides only from outside the canvas', () => {
  const guards = edgePixels(DESKTOP, { top: 0, right: 400, bottom: 16, left: 0 });
  const xs = new Set(guards.filter(([, y]) => y > 0 && y < 900).map(([x]) => x));
  expect(xs).toContain(1440 - 400 + 12);
  expect([...xs].filter((x) => x > 0 && x < 1040)).toEqual([]);
});

const PHONE = { width: 390, height: 844 };
const insidePhone = (guards: [number, number][]) =>
  guards.filter(([x, y]) => x > 0 && x < 390 && y > 0 && y < 844 - 100);

test('no name is placed beneath the buttons of the map', () => {
  const around = { top: 0, right: 16, bottom: 100, left: 16 };
  expect(insidePhone(edgePixels(PHONE, around))).toEqual([]);
  const guards = insidePhone(edgePixels(PHONE, { ...around, buttons: { right: 12, bottom: 122 } }));
  // Squares of 24 pixels: 48 wide and 144 high.
  expect([...new Set(guards.map(([x]) => x))]).toEqual([366, 342]);
  expect(guards.map(([, y]) => y).filter((y, at, all) => all.indexOf(y) === at)).toEqual([
    710, 686, 662, 638, 614, 590,
  ]);
});
