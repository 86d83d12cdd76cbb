import { expect, test } from 'vitest';
import { oneOf, randomFrom } from '../../geodata/lib/seeded-random.ts';
import { doors, list } from './landmarks.ts';
import { visit } from './visit.ts';

const PARAMETERS = [
  'select',
  'view',
  'plan',
  'layers',
  'q',
  'filter',
  'class',
  'sort',
  'inview',
  'cite',
  'lang',
];
const SCRAPS = [
  '',
  '%',
  '%E0%A4%A',
  '%00',
  '..',
  '/',
  '//',
  '__proto__',
  'null',
  'place/zone/',
  '地图',
  '%F0%9F%97%BA',
];
const MORE_SCRAPS = [
  '<script>',
  '-1',
  'NaN',
  '1e999',
  'constructor',
  "'%22",
  '%ED%A0%80',
  '2016-pilot-plan',
  'zones,,',
];

/** Addresses in which at least the camera makes no sense. */
function brokenAddresses(count: number): string[] {
  const random = randomFrom(20_211_122);
  const scraps = [...SCRAPS, ...MORE_SCRAPS];
  const value = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => oneOf(scraps, random)).join('');
  return Array.from({ length: count }, () => {
    const pairs = Array.from(
      { length: Math.floor(random() * 5) },
      () => `${oneOf(PARAMETERS, random)}=${value()}`,
    );
    return `?${[`map=x${value()}`, ...pairs].join('&')}`;
  });
}

const BROKEN = brokenAddresses(10);

test.concurrent.for([BROKEN.slice(0, 5), BROKEN.slice(5)])(
  'broken addresses leave a working page with a quiet notice',
  { timeout: 120_000 },
  async (addresses, { onTestFinished }) => {
    const atlas = await visit('', { webgl: false, onTestFinished });
    for (const address of addresses) {
      await atlas.open(address);
      await atlas.waitForMap('unavailable');
      await atlas.page
        .getByRole('status')
        .filter({ hasText: /链接里有看不懂的部分（.*map.*）|Parts of the link were not understood/ })
        .waitFor()
        .catch((cause: unknown) => {
          throw new Error(`no notice at ${address}`, { cause });
        });
      await doors(atlas.page).getByRole('button').last().click();
      await list(atlas.page).getByRole('link').first().waitFor();
      expect({ address, complaints: atlas.complaints }).toEqual({ address, complaints: [] });
    }
  },
);

test.concurrent('a record that is not there is said so quietly; what the address holds besides is kept', async ({
  onTestFinished,
}) => {
  const atlas = await visit('?select=place/zone/nowhere&from=portal&isappinstalled=0', {
    webgl: false,
    onTestFinished,
  });
  await atlas.page.getByRole('status').filter({ hasText: '“place/zone/nowhere”不在本图集中' }).waitFor();
  await atlas.waitForQuery('select', null);
  await atlas.page.getByRole('button', { name: '知道了' }).click();
  await atlas.selectBySearch('前湾新区');
  await atlas.waitForQuery('select', 'place/zone/qianwan');
  expect(atlas.query().get('from')).toBe('portal');
  // What an app has added says nothing to anybody.
  expect(atlas.query().get('isappinstalled')).toBeNull();
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('a link that leads to no file, for what a messenger glued to it, is brought back; any other page leads home', async ({
  onTestFinished,
}) => {
  const atlas = await visit('？select=place/zone/qianwan。', {
    webgl: false,
    prefix: '/atlas/',
    onTestFinished,
  });
  await atlas.waitForQuery('select', 'place/zone/qianwan');
  expect(new URL(atlas.page.url()).pathname).toBe('/atlas/');
  await atlas.open('nothing/here');
  await atlas.page.getByRole('heading', { name: '没有这一页' }).waitFor();
  await atlas.page.getByRole('link', { name: '打开宁波产业布局图' }).waitFor();
  expect(atlas.complaints.filter(({ detail }) => !detail.includes('404'))).toEqual([]);
});
