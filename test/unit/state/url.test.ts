import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADDRESS_PARTS, VIEW_NAMES } from '../../../src/app/surfaces.ts';
import { LINK_RULES } from '../../../src/atlas/records/link-rule.ts';
import { GROUPINGS } from '../../../src/atlas/tables/grouping.ts';
import { NO_FILTERS, SORT_KEYS } from '../../../src/atlas/tables/list-query.ts';
import { RECORD_LAYERS } from '../../../src/layers/record-layers.ts';
import { DOORS, EMBED_TOOLS, INITIAL_CHOICES, PANEL_WIDTHS } from '../../../src/state/choices.ts';
import { DEFAULT_LAYERS, PLAN_LAYERS } from '../../../src/state/layers-choice.ts';
import { CORE_NAMES, readUrl } from '../../../src/state/url.ts';
import { lists } from '../../../src/surfaces/lists/surface.ts';
import { type Addressed, addressFor, openAddress } from '../../fixtures/address.ts';
import { nodeId } from '../../fixtures/records.ts';

/** What a page has which is opened at this address. */
const openedAt = (search: string): Addressed => openAddress(search).addressed;

function written(change: Partial<Addressed>, previous?: string): string {
  return addressFor({ ...INITIAL_CHOICES, filters: NO_FILTERS, ...change }, previous);
}

const id = fc.constantFrom('place/zone/qianwan', 'project/2016/x-1', 'organisation/department/a').map(nodeId);
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const values = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { maxLength: 3 });
const decimal = (low: number, high: number, digits: number) =>
  fc.integer({ min: low * 10 ** digits, max: high * 10 ** digits }).map((value) => value / 10 ** digits);

const LIST_VIEWS: ReadonlySet<string> = new Set(lists.views?.map(({ name }) => name));

/** Choices as the page can reach them. The theme is the device's; what shows no list has no filters. */
const anyChoices: fc.Arbitrary<Addressed> = fc
  .record({
    selection: fc.oneof(
      fc.constant(INITIAL_CHOICES.selection),
      id.map((node) => ({ kind: 'node' as const, id: node })),
      fc
        .constantFrom('finding/a', 'finding/2021/b-c')
        .map((finding) => ({ kind: 'finding' as const, id: finding })),
      fc
        .constantFrom('2021-14fyp', '2016-pilot-plan')
        .map((document) => ({ kind: 'document' as const, id: document })),
    ),
    view: fc.constantFrom(...VIEW_NAMES),
    layers: fc.subarray([...RECORD_LAYERS]),
    plan: optional(fc.constantFrom(...Object.keys(PLAN_LAYERS), '2023-361', 'constructor')),
    camera: optional(
      fc.record({
        zoom: decimal(6, 18, 2),
        lat: decimal(28, 31, 2),
        lon: decimal(120, 123, 2),
        bearing: decimal(-180, 180, 1),
        pitch: decimal(0, 60, 1),
      }),
    ),
    // What asks for commands is nothing to send.
    story: optional(fc.constantFrom('layout.3', 'my-1a2b.add')),
    query: text.filter((words) => !words.startsWith('>')),
    filters: fc
      .record({
        text,
        class: values(fc.constantFrom('zone', 'town')),
        document: values(fc.constantFrom('2021-14fyp')),
        district: values(id),
        industry: values(fc.constantFrom('industry/2021/cluster/a')),
        bureau: values(fc.constantFrom('organisation/department/a')),
        year: values(fc.constantFrom('2019', '2025')),
        located: values(fc.constantFrom('inherited', 'not-stated')),
        kind: values(fc.constantFrom('place', 'indicator')),
        conflict: values(fc.constantFrom('sum', 'missing')),
        inView: fc.boolean(),
        sort: fc.constantFrom(...SORT_KEYS),
        descending: fc.boolean(),
        state: values(fc.constantFrom('built', 'under-way')),
        topic: values(fc.constantFrom('topic/research-spending')),
        group: fc.constantFrom('', ...GROUPINGS),
        isLargestFirst: fc.boolean(),
      })
      // Rows without groups have no largest.
      .map((filters) => (filters.group === '' ? { ...filters, isLargestFirst: false } : filters)),
    hiddenRules: fc.subarray([...LINK_RULES]),
    citation: optional(
      fc.record({
        document: fc.constantFrom('2021-14fyp', '2016-pilot-plan'),
        locator: fc.constantFrom('四（二）3 表4-1', '第3条', 'a:b&c=d#e%20'),
      }),
    ),
    language: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constant('system' as const),
    basket: fc.constant([]),
    tableColumns: fc.constant(''),
    characterKeys: fc.constant(true),
    door: optional(fc.constantFrom(...DOORS)),
    panel: optional(fc.constantFrom(...PANEL_WIDTHS)),
    embed: fc.boolean(),
    tools: fc.subarray([...EMBED_TOOLS]),
    parent: optional(fc.constantFrom('https://a.example', 'http://localhost:8080')),
  })
  // What is offered inside another page is said only there.
  .map((choices) => (choices.embed ? choices : { ...choices, tools: [] }))
  .map((choices) => (LIST_VIEWS.has(choices.view) ? choices : { ...choices, filters: NO_FILTERS }));

describe('a link restores what was chosen', () => {
  test('whatever it was', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const search = addressFor(choices);
        expect(openAddress(search).broken).toEqual([]);
        expect(openedAt(search)).toEqual(choices);
        expect(addressFor(openedAt(search))).toBe(search);
      }),
      { numRuns: 500 },
    );
  });

  test('a document and hidden rules read as what they are', () => {
    expect(written({ selection: { kind: 'document', id: '2021-14fyp' } })).toBe(
      '?select=document/2021-14fyp',
    );
    expect(written({ hiddenRules: ['named-district', 'same-name'] })).toBe(
      '?derived=-named-district,-same-name',
    );
    expect(written({ hiddenRules: LINK_RULES })).toBe('?derived=off');
    expect(openedAt('?derived=-same-name,-gazetteer-district').hiddenRules).toEqual([
      'gazetteer-district',
      'same-name',
    ]);
    expect(readUrl('?derived=-same-name,-no-such-rule').broken).toEqual(['derived']);
  });

  test('half a character, typed or cut off, breaks nothing', () => {
    expect(written({ query: 'a\uD83D' })).toBe('?q=a%EF%BF%BD');
    const long = `?q=${'a'.repeat(99)}😀`;
    expect(() => addressFor(openedAt(long))).not.toThrow();
  });

  test('the picture stays within half a pixel', () => {
    const camera = { zoom: 11.27, lat: 29.876_543_21, lon: 121.543_212_34, bearing: 0, pitch: 0 };
    const read = openedAt(written({ camera })).camera;
    const degreesPerPixel = 360 / (512 * 2 ** camera.zoom);
    expect(Math.abs((read?.lon ?? 0) - camera.lon)).toBeLessThan(degreesPerPixel / 2);
    expect(Math.abs((read?.lat ?? 0) - camera.lat)).toBeLessThan(degreesPerPixel / 2);
  });

  test('the default choices need no address', () => {
    expect(written({})).toBe('');
    expect(readUrl('')).toEqual({ choices: {}, broken: [] });
  });

  test('slashes, commas and colons stay readable', () => {
    expect(
      written({
        selection: { kind: 'node', id: nodeId('place/zone/qianwan') },
        layers: ['core', 'towns'],
        citation: { document: '2021-14fyp', locator: '4-1' },
        camera: { zoom: 10, lat: 29.9, lon: 121.5, bearing: 0, pitch: 0 },
      }),
    ).toBe('?select=place/zone/qianwan&layers=core,towns&cite=2021-14fyp:4-1&map=10/29.9/121.5');
  });

  test('what is written equals what the browser gives back', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const search = addressFor(choices);
        expect(new URL(`https://atlas.example/${search}`).search).toBe(search);
      }),
    );
  });
});

describe('parameters of others', () => {
  test('what a messenger adds is kept, in its order and once', () => {
    const search = '?from=singlemessage&select=place/zone/a&isappinstalled=0&nsukey=a%2Bb%3D';
    expect(readUrl(search)).toEqual({
      choices: { selection: { kind: 'node', id: 'place/zone/a' } },
      broken: [],
    });
    expect(written({ view: 'places' }, search)).toBe(
      '?view=places&from=singlemessage&isappinstalled=0&nsukey=a%2Bb%3D',
    );
  });
});

describe('plans and layers', () => {
  test('a plan brings its layers, unless the link names others', () => {
    expect(openedAt('?plan=2016-pilot-plan').layers).toEqual(['pilot-areas', 'parks', 'projects']);
    expect(openedAt('?plan=2016-pilot-plan&layers=towns').layers).toEqual(['towns']);
    expect(openedAt('?plan=2023-361').layers).toEqual(DEFAULT_LAYERS);
    expect(openedAt('?plan=constructor').layers).toEqual(DEFAULT_LAYERS);
  });

  test('the order of layers is that of the legend, and none is a choice too', () => {
    expect(openedAt('?layers=towns,core').layers).toEqual(['core', 'towns']);
    expect(openedAt('?layers=').layers).toEqual([]);
    expect(written({ layers: [] })).toBe('?layers=');
  });
});

describe('broken addresses', () => {
  test.each([
    ['?select=', 'select'],
    ['?select=PLACE/x', 'select'],
    ['?select=place', 'select'],
    ['?view=No-Where!', 'view'],
    ['?door=cellar', 'door'],
    ['?panel=huge', 'panel'],
    ['?plan=%E8%A7%84', 'plan'],
    ['?layers=core,moon', 'layers'],
    ['?sort=colour', 'sort'],
    ['?inview=yes', 'inview'],
    ['?year=', 'year'],
    ['?bureau=%E5%B8%82', 'bureau'],
    ['?cite=2021-14fyp', 'cite'],
    ['?cite=:a', 'cite'],
    [`?cite=2021-14fyp:${'a'.repeat(81)}`, 'cite'],
    ['?map=', 'map'],
    ['?map=10/30', 'map'],
    ['?map=10//121', 'map'],
    ['?map=10/91/121', 'map'],
    ['?map=10/30/NaN', 'map'],
    ['?map=25/30/121', 'map'],
    ['?map=10/30/121/0', 'map'],
    ['?map=10/30/121/0/86', 'map'],
    ['?lang=fr', 'lang'],
    ['?embed=yes', 'embed'],
    ['?tools=search,everything', 'tools'],
  ])('%s falls back to the default and is named', (search, name) => {
    expect(openAddress(search)).toEqual({
      addressed: { ...INITIAL_CHOICES, filters: NO_FILTERS },
      broken: [name],
    });
  });

  test('one broken part leaves the others standing', () => {
    expect(readUrl('?select=???&lang=en&map=x')).toEqual({
      choices: { language: 'en' },
      broken: ['select', 'map'],
    });
  });

  test('a list of values with one that is broken, or with none', () => {
    expect(openAddress('?view=places&class=zone,a_b')).toMatchObject({ broken: ['class'] });
    expect(openAddress('?view=places&class=,')).toMatchObject({ broken: ['class'] });
    const many = Array.from({ length: 61 }, (_, index) => `a${index}`).join();
    expect(openAddress(`?class=${many}`)).toMatchObject({ broken: ['class'] });
  });

  test('a broken filter drops the filters, and names them', () => {
    const { addressed, broken } = openAddress('?view=places&class=town&sort=x');
    expect(addressed).toMatchObject({ view: 'places', filters: NO_FILTERS });
    expect(broken).toEqual(['class', 'sort']);
  });

  test('no address throws; what is not understood is named and left out', () => {
    const names = [...CORE_NAMES, ...ADDRESS_PARTS.slices.flatMap((slice) => slice.names)];
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('%', '%E5', '%00', '__proto__', 'constructor', '-0', '1e999', '../..', '﻿'),
    );
    const pair = fc
      .tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 5 })), value)
      .map(([n, v]) => `${n}=${v}`);
    const everyAddress = () =>
      fc.assert(
        fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
          const search = `?${pairs.join('&')}`;
          const { addressed, broken } = openAddress(search);
          const again = addressFor(addressed, search);
          const isLeftOut = broken.every((name) => !new URLSearchParams(again).has(name));
          return isLeftOut && openAddress(again).broken.length === 0;
        }),
        { numRuns: 1000, endOnFailure: true },
      );
    expect(everyAddress).not.toThrow();
  });
});

const classes = (search: string) => openedAt(`${search}&view=places`).filters.class;

describe('several values of a filter', () => {
  test('stand in one readable parameter, which a chat program does not cut', () => {
    const search = '?view=places&class=zone,town&district=place/district/cixi,place/district/yuyao';
    expect(addressFor(openedAt(search))).toBe(search);
  });

  test('a link of before with one value, a repeated parameter and a comma too many are understood', () => {
    expect(classes('?class=zone')).toEqual(['zone']);
    expect(classes('?class=zone&class=town')).toEqual(['zone', 'town']);
    expect(classes('?class=zone%2Ctown%2C')).toEqual(['zone', 'town']);
    expect(classes('?class=zone,zone')).toEqual(['zone']);
  });
});

test('every name in the address is owned once', () => {
  const names = [...CORE_NAMES, ...ADDRESS_PARTS.slices.flatMap((slice) => slice.names)];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
