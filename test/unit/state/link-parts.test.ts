import { expect, test } from 'vitest';
import { type Choices, INITIAL_CHOICES } from '../../../src/state/choices.ts';
import { CORE_HOMES } from '../../../src/state/core-homes.ts';
import { keyNames } from '../../../src/state/home.ts';
import { KEPT_ON_DEVICE, linkParts } from '../../../src/state/link-parts.ts';
import { zh } from '../../../src/surfaces/share/words.zh.ts';
import { nodeId } from '../../fixtures/records.ts';

/** How the atlas stands inside another page is never shared. */
const OF_EMBEDDING: readonly (keyof Choices)[] = ['embed', 'tools', 'parent'];

const ALL: Choices = {
  ...INITIAL_CHOICES,
  story: 'layout.3',
  selection: { kind: 'node', id: nodeId('place/zone/bay') },
  view: 'projects',
  door: 'data',
  panel: 'wide',
  layers: ['zones'],
  plan: '2016-pilot-plan',
  camera: { zoom: 10, lat: 29.9, lon: 121.5, bearing: 0, pitch: 0 },
  query: '湾',
  citation: { document: '2021-14fyp', locator: '表4-1' },
  hiddenRules: ['same-name'],
  language: 'en',
  theme: 'dark',
  basket: [nodeId('place/zone/bay')],
};

const inAddress = keyNames(CORE_HOMES).filter((key) => CORE_HOMES[key].in === 'address');

test('a link says nothing of what is as at first', () => {
  expect(linkParts(INITIAL_CHOICES)).toEqual([]);
});

test('a link says every choice whose home is the address, under its own names, and no other', () => {
  const parts = linkParts(ALL);
  expect(parts.map(({ key }) => key)).toEqual(inAddress.filter((key) => !OF_EMBEDDING.includes(key)));
  expect(parts.find(({ key }) => key === 'camera')?.pairs).toEqual([['map', '10/29.9/121.5']]);
});

test('there are words for each choice that a link carries, and for each that stays on the device', () => {
  const carried = inAddress.filter((key) => !OF_EMBEDDING.includes(key));
  expect(carried.filter((key) => !(`share.carries.${key}` in zh))).toEqual([]);
  expect(KEPT_ON_DEVICE).toEqual(['theme', 'basket', 'tableColumns', 'characterKeys']);
  expect(KEPT_ON_DEVICE.filter((key) => !(`share.kept.${key}` in zh))).toEqual([]);
});
