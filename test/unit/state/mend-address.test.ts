import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADDRESS_PARTS } from '../../../src/app/surfaces.ts';
import { mendAddress } from '../../../src/state/mend-address.ts';
import { CORE_NAMES } from '../../../src/state/url.ts';
import { addressFor, openAddress } from '../../fixtures/address.ts';

const OWNED = [...CORE_NAMES, ...ADDRESS_PARTS.slices.flatMap(({ names }) => names)];

/** As the browser gives a link back that was opened: signs outside ASCII are encoded. */
const opened = (link: string): { search: string; hash: string } => {
  const { search, hash } = new URL(link, 'https://atlas.example/');
  return { search, hash };
};
const mended = (link: string): string => mendAddress(opened(link), OWNED);

const ZONE = '?select=place/zone/qianwan';

describe('links as messengers leave them', () => {
  test.each([
    '?select=place/zone/qianwan。',
    '?select=place/zone/qianwan，',
    '?select=place/zone/qianwan.',
    '?select=place/zone/qianwan)',
    '?select=place/zone/qianwan）。',
    '?select=place/zone/qianwan」',
    '?select=place/zone/qianwan"',
    '?select=place/zone/qianwan”，',
    '?select=place/zone/qianwan…',
    '?select=place/zone/qianwan\u3000',
    '?select=place/zone/qianwan\u200b',
    '?select= place/zone/qianwan ',
    '?select=%20place/zone/qianwan%C2%A0',
    '?select=【place/zone/qianwan】',
    '?select=place/zone/qianwan点这里看',
    '?select=place/zone/qianwan/',
    '?select=place/zone/qianwan%',
    '?select=place/zone/qianwan%E3%80',
    '?select=place%252Fzone%252Fqianwan',
    '?select=place%25252Fzone%25252Fqianwan%2525E3%252580%252582',
    '?select%3Dplace%2Fzone%2Fqianwan',
    '?select%253Dplace%252Fzone%252Fqianwan',
    '?SELECT=place/zone/qianwan',
    '?Select=Place/Zone/Qianwan',
    '?select＝place／zone／qianwan',
    '?from=timeline&select=place/zone/qianwan&isappinstalled=0',
    '?utm_source=wechat&utm_medium=share&select=place/zone/qianwan&nsukey=abc%3D%3D',
    '?from=singlemessage?select=place/zone/qianwan',
    '?&&select=place/zone/qianwan&',
    '?amp;select=place/zone/qianwan',
    '#rd&#amp;select=place/zone/qianwan',
    '#?select=place/zone/qianwan',
    '#/?select=place/zone/qianwan',
    '#select=place/zone/qianwan#wechat_redirect',
    '?select=place/zone/qianwan&scene=1&clicktime=1700000000&enterid=1700000000#rd',
  ])('%s opens the record', (link) => {
    expect(mended(link)).toBe(ZONE);
  });

  test.each([
    [
      '?view=differences&from=2016-pilot-plan&to=2021-14fyp&from=singlemessage&isappinstalled=0',
      '?view=differences&from=2016-pilot-plan&to=2021-14fyp',
    ],
    ['?select=place/zone/qianwan&amp;view=places', `${ZONE}&view=places`],
    ['?select=place/zone/qianwan&amp%3Bview=places', `${ZONE}&view=places`],
    ['?select=place/zone/qianwan%26amp%3Bview%3Dplaces', `${ZONE}&view=places`],
    ['?select=place/zone/qianwan%26view%3Dplaces%26lang%3Den', `${ZONE}&view=places&lang=en`],
    ['?view=places。&lang=EN', '?view=places&lang=en'],
    ['?map=10.5/29.9/121.5。', '?map=10.5/29.9/121.5'],
    ['?layers=zones，towns', '?layers=zones,towns'],
    ['?view=places&class=zone、town。', '?view=places&class=zone,town'],
    // A section's own bracket stays, a loose one goes.
    ['?cite=2021-14fyp:四（二）3。', '?cite=2021-14fyp:%E5%9B%9B%EF%BC%88%E4%BA%8C%EF%BC%893'],
    [
      '?view=tables&table=2021-14fyp:四（二）3 表4-1。',
      '?view=tables&table=2021-14fyp:%E5%9B%9B%EF%BC%88%E4%BA%8C%EF%BC%893%20%E8%A1%A84-1',
    ],
    ['?cite=2021-14fyp:四（二）', '?cite=2021-14fyp:%E5%9B%9B%EF%BC%88%E4%BA%8C%EF%BC%89'],
    ['?cite=2021-14fyp:四（二））', '?cite=2021-14fyp:%E5%9B%9B%EF%BC%88%E4%BA%8C%EF%BC%89'],
    // What people typed is theirs.
    ['?q=AT%26T%2520&utm_source=x', '?q=AT%26T%2520'],
    ['?filter=100%25&SELECT=place/zone/qianwan', '?filter=100%25&select=place/zone/qianwan'],
    // A host's own parameters are the host's.
    ['?from=portal&page=7&select=place/zone/qianwan。', '?from=portal&page=7&select=place/zone/qianwan'],
    ['#top', ''],
  ])('%s means %s', (link, meant) => {
    expect(mended(link)).toBe(meant);
  });

  const address = fc
    .record({
      select: fc.constantFrom(
        'place/zone/qianwan',
        'finding/bay-name',
        'document/2021-14fyp',
        'project/2016/x-1',
      ),
      view: fc.constantFrom('', 'places', 'projects'),
      lang: fc.constantFrom('', 'en'),
      map: fc.constantFrom('', '10.5/29.9/121.5', '9/29/121/-30/40'),
    })
    .map((parts) =>
      Object.entries(parts)
        .flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`]))
        .join('&'),
    );
  /** What happens to a link on its way, one thing after the other. */
  const mishap: fc.Arbitrary<(link: string) => string> = fc.oneof(
    fc
      .constantFrom('。', '，', '）', '”', '.', '!', ' ', '\u200b', '】', '；', '"', '#wechat_redirect')
      .map((sign) => (link: string) => `${link}${sign}`),
    fc.constant((link: string) => link.replaceAll('&', '&amp;')),
    fc.constant((link: string) =>
      link.replaceAll(/([a-z]+)=/g, (_, name: string) => `${name.toUpperCase()}=`),
    ),
    fc.constant((link: string) => link.replaceAll('%', '%25').replaceAll('/', '%2F')),
    fc
      .constantFrom('from=timeline', 'isappinstalled=0', 'utm_source=a', 'share_token=b')
      .map((more) => (link: string) => `${more}&${link}`),
    fc.constant((link: string) => link.replaceAll('=', '＝')),
  );
  test('whatever happened to it, in whatever order, it says what it said', () => {
    fc.assert(
      fc.property(address, fc.array(mishap, { maxLength: 4 }), (sent, mishaps) => {
        const arrived = mishaps.reduce((link, happen) => happen(link), sent);
        const { addressed, broken } = openAddress(mended(`?${arrived}`));
        expect(broken).toEqual([]);
        expect(addressed).toEqual(openAddress(`?${sent}`).addressed);
      }),
      { numRuns: 1_500 },
    );
  });

  test('thousands of addresses of any signs are read without an error, and mean the same when they are mended again', () => {
    const signs = fc.constantFrom(
      ...'? & = # % / ; : . , + 。 ？ ＝ ％ （ ） “ ”'.split(' '),
      ' ',
      'select',
      'view',
      'map',
      'q',
      'cite',
      'amp;',
      '%25',
      '%E3%80%82',
      '\u200b',
      'place/zone/a',
      '\ud800',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs, { maxLength: 14 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, any, (search, hash) => {
        const once = mendAddress({ search: `?${search}`, hash: `#${hash}` }, OWNED);
        const { addressed } = openAddress(once);
        expect(openAddress(mendAddress({ search: once, hash: '' }, OWNED)).addressed).toEqual(addressed);
        expect(openAddress(addressFor(addressed)).addressed).toEqual(addressed);
      }),
      { numRuns: 3_000 },
    );
  });
});
