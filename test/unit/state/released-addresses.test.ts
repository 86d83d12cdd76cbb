import { describe, expect, test } from 'vitest';
import { openAddress } from '../../fixtures/address.ts';

/** What addresses of release 0.2.0 could hold; nothing of it ever leaves this list. */
const RELEASED = {
  view: [
    'map',
    'places',
    'industries',
    'projects',
    'organisations',
    'measures',
    'policies',
    'indicators',
    'findings',
    'about',
  ],
  layers: ['core', 'belts', 'zones', 'subzones', 'towns', 'bases', 'pilot-areas', 'parks', 'projects'],
  sort: [
    'document',
    'name',
    'class',
    'parent',
    'district',
    'company',
    'section',
    'industry',
    'bureaus',
    'measures',
    'indicators',
    'value',
    'year',
    'links',
  ],
  rules: ['gazetteer-district', 'named-district', 'part-of-closure', 'same-name', 'outside-knowledge'],
} as const;

/** A value of each filter, in a list that had it. */
const FILTERS = [
  ['places', 'class=zone,town'],
  ['places', 'document=2021-14fyp'],
  ['projects', 'district=place/district/cixi,place/district/beilun'],
  ['places', 'industry=industry/2021/cluster/automotive'],
  ['measures', 'bureau=organisation/department/science-and-technology-bureau'],
  ['indicators', 'year=2025'],
  ['projects', 'located=not-stated'],
  ['findings', 'kind=place'],
  ['places', 'filter=前湾&inview=1'],
] as const;

const understood = (address: string) => openAddress(address).addressed;

describe('an address of 0.2.0 is understood', () => {
  test.each(RELEASED.view)('the view %s', (view) => {
    expect(openAddress(`?view=${view}`)).toMatchObject({ broken: [], addressed: { view } });
  });

  test.each(RELEASED.layers)('the layer %s', (layer) => {
    expect(openAddress(`?layers=${layer}`)).toMatchObject({ broken: [], addressed: { layers: [layer] } });
  });

  test.each(RELEASED.sort)('a list by %s', (sort) => {
    expect(openAddress(`?view=places&sort=-${sort}`)).toMatchObject({
      broken: [],
      addressed: { filters: { sort, descending: true } },
    });
  });

  test.each(FILTERS)('the list %s with %s', (view, filter) => {
    const { broken, addressed } = openAddress(`?view=${view}&${filter}`);
    expect(broken).toEqual([]);
    expect(addressed.filters).not.toEqual(understood(`?view=${view}`).filters);
  });

  test.each([
    ['?select=place/zone/qianwan', { selection: { kind: 'node', id: 'place/zone/qianwan' } }],
    ['?select=finding/2016/abolished-districts', { selection: { kind: 'finding' } }],
    ['?select=document/2021-14fyp', { selection: { kind: 'document', id: '2021-14fyp' } }],
    ['?plan=2016-pilot-plan', { plan: '2016-pilot-plan' }],
    ['?q=前湾', { query: '前湾' }],
    [
      '?cite=2021-14fyp:四（二）3 表4-1',
      { citation: { document: '2021-14fyp', locator: '四（二）3 表4-1' } },
    ],
    ['?map=10.5/30.32/121.245', { camera: { zoom: 10.5, lat: 30.32, lon: 121.245 } }],
    ['?map=9/29.9/121.6/30/20', { camera: { bearing: 30, pitch: 20 } }],
    ['?lang=en', { language: 'en' }],
    ['?embed=1', { embed: true }],
    ['?derived=off', {}],
    [`?derived=${RELEASED.rules.map((rule) => `-${rule}`).join(',')}`, { hiddenRules: [...RELEASED.rules] }],
  ])('%s', (address, addressed) => {
    expect(openAddress(address)).toMatchObject({ broken: [], addressed });
  });
});
