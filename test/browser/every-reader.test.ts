import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/app/surfaces.ts';
import { cutTexts, lostWithForcedColours, motions, widenText } from './adapted.ts';
import type { AtlasPage } from './atlas-page.ts';
import { visit } from './visit.ts';

/** What a view is asked, so that there is something to read in it. */
const ASKED: Readonly<Record<string, string>> = {
  compare: '&compare=place/zone/qianwan,place/town/beilun-car-culture',
  differences: '&from=2021-14fyp&to=2023-361-plan&kinds=industry',
  handover: '&subject=place/town/hangzhou-bay-car-innovation',
  incentives: '&project=industry:industry/2021/cluster/automotive;investment:8000',
  selection: '&within=circle:121.55,29.87,4',
  sheets: '&sheet=industry/2021/national-cluster/auto-parts',
  sites: '&needs=industry:industry/2021/national-cluster/rare-earth-magnets;near~:30@lishe-airport',
  tables: '&table=2021-14fyp:四（二）3 表4-1',
};
/** Lists are one surface, and their rows are made alike. */
const ROWS = '&filter=新';

const ADDRESSES: readonly string[] = [
  ...VIEWS.names.map(
    (name) =>
      `?view=${name}${ASKED[name] ?? (/^(?:places|projects|measures|policies|indicators)$/.test(name) ? ROWS : '')}`,
  ),
  '?view=sites',
  '?view=compare&lang=en&compare=place/zone/qianwan,place/town/beilun-car-culture',
  '?view=sites&lang=en&needs=industry:industry/2021/national-cluster/rare-earth-magnets',
  '?select=place/zone/qianwan&cite=2021-14fyp:四（二）3',
  '?story=magnets.3',
  '?story=layout.1&lang=en',
];

/** Goes there in place, as a link of the page does. */
async function goTo({ page }: AtlasPage, address: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  if (address === '?view=map') return;
  const [part = ''] = [/select=|story=|/.exec(address)?.[0]];
  const within = { 'select=': '#atlas-reading', 'story=': '#atlas-story', '': '#atlas-panel' }[part];
  await page.locator(`${within} h2`).first().waitFor();
}

/** What is found at each address, nothing where all is well; looked for again for as long as the page is being laid out. */
async function foundAt(
  atlas: AtlasPage,
  look: (page: AtlasPage['page']) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of ADDRESSES) {
    await goTo(atlas, address);
    let seen: string[] = [];
    await expect
      .poll(async () => (seen = await look(atlas.page)), { timeout: 2_500, interval: 250 })
      .toEqual([])
      .catch(() => undefined);
    if (seen.length > 0) found[address] = seen.slice(0, 6);
  }
  return found;
}

describe('every surface', () => {
  test.for([
    { width: 320, height: 256, isWide: false },
    { width: 320, height: 800, isWide: true },
    { width: 1280, height: 800, isWide: true },
  ])(
    'is read whole in a window of $width × $height, text set wide: $isWide',
    { timeout: 180_000 },
    async ({ width, height, isWide }) => {
      const atlas = await visit('?view=about', { webgl: false, reducedMotion: true });
      await atlas.waitForMap('unavailable');
      await atlas.resize(width, height);
      if (isWide) await widenText(atlas.page);
      expect(await foundAt(atlas, cutTexts)).toEqual({});
      expect(atlas.complaints).toEqual([]);
    },
  );

  test('is told by more than colour where colours are forced, and keeps still where no motion is wanted', {
    timeout: 180_000,
  }, async () => {
    const atlas = await visit('?view=about', { webgl: false });
    await atlas.waitForMap('unavailable');
    await atlas.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(
      await foundAt(atlas, async (page) => [
        ...(await lostWithForcedColours(page)),
        ...(await motions(page)),
      ]),
    ).toEqual({});
    expect(atlas.complaints).toEqual([]);
  });
});
