import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/app/surfaces.ts';
import { cutTexts, lostWithForcedColours, motions, widenText } from './adapted.ts';
import type { AtlasPage } from './atlas-page.ts';
import { dossier } from './landmarks.ts';
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

/** Waits until what is to be read has been the same for a while: what is still on its way could not be cut. */
async function waitForRest({ page }: AtlasPage): Promise<void> {
  await page.waitForFunction(
    () => {
      const told = Reflect.get(globalThis, 'lastText') ?? { text: '', since: 0 };
      const text = document.body.innerText;
      if (told.text === text) return performance.now() - told.since > 250;
      Reflect.set(globalThis, 'lastText', { text, since: performance.now() });
      return false;
    },
    undefined,
    { polling: 50 },
  );
}

/** Goes there in place, as a link of the page does. */
async function goTo(atlas: AtlasPage, address: string): Promise<void> {
  await atlas.page.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  const part =
    (address.includes('select=') && 'reading') || (address.includes('story=') && 'story') || 'panel';
  if (address !== '?view=map') await atlas.page.locator(`#atlas-${part} h2`).first().waitFor();
  await waitForRest(atlas);
}

type Look = (page: AtlasPage['page']) => Promise<string[]>;

const lookUnaided: Look = async (page) => [...(await lostWithForcedColours(page)), ...(await motions(page))];

/** What is found at each address; nothing where all is well. */
async function foundAt(atlas: AtlasPage, look: Look): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of ADDRESSES) {
    await goTo(atlas, address);
    const seen = await look(atlas.page);
    if (seen.length > 0) found[address] = seen.slice(0, 6);
  }
  return found;
}

describe('every surface', () => {
  test.concurrent.for([
    { width: 320, height: 256, isWide: false },
    { width: 320, height: 800, isWide: false },
    { width: 1280, height: 800, isWide: true },
  ])(
    'is read whole in a window of $width × $height, text set wide: $isWide',
    { timeout: 180_000 },
    async ({ width, height, isWide }, { onTestFinished }) => {
      const atlas = await visit('?view=about', { webgl: false, reducedMotion: true, onTestFinished });
      await atlas.waitForMap('unavailable');
      await atlas.resize(width, height);
      if (isWide) await widenText(atlas.page);
      expect(await foundAt(atlas, cutTexts)).toEqual({});
      expect(atlas.complaints).toEqual([]);
    },
  );

  test.concurrent('is told by more than colour where colours are forced, and keeps still where no motion is wanted', {
    timeout: 180_000,
  }, async ({ onTestFinished }) => {
    const atlas = await visit('?view=about', { webgl: false, onTestFinished });
    await atlas.waitForMap('unavailable');
    await atlas.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await foundAt(atlas, lookUnaided)).toEqual({});
    expect(atlas.complaints).toEqual([]);
  });
});

/** How each dialog is opened, beside a place that is read and put aside. */
const DIALOGS: Readonly<Record<string, (page: AtlasPage['page']) => Promise<void>>> = {
  share: async (page) => {
    await dossier(page).getByRole('button', { name: '分享' }).click();
    await page.getByRole('button', { name: /^海报/ }).click();
    await page.getByRole('button', { name: /^嵌入网页/ }).click();
    await page.getByRole('img', { name: /^海报/ }).waitFor();
    await page.getByRole('textbox', { name: '放进网页的代码' }).waitFor();
  },
  basket: async (page) => {
    await dossier(page).getByRole('button', { name: '笔记', exact: true }).click();
    await page.getByRole('button', { name: '给前湾新区加星' }).click();
    await page.getByRole('button', { name: '已选 1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^删去/ }).waitFor();
  },
  help: (page) => page.keyboard.press('?'),
};

test.concurrent.for(Object.keys(DIALOGS))(
  'the dialog %s is read whole and unaided',
  async (name, { onTestFinished }) => {
    const atlas = await visit('?select=place/zone/qianwan', { webgl: false, onTestFinished });
    const { page } = atlas;
    await atlas.waitForDossier('前湾新区');
    await atlas.pressKeys('b');
    await DIALOGS[name]?.(page);
    await page.getByRole('dialog').waitFor();
    const found: string[] = [];
    for (const [width, height] of [
      [1280, 800],
      [320, 800],
      [320, 256],
    ] as const) {
      await atlas.resize(width, height);
      await waitForRest(atlas);
      found.push(...(await cutTexts(page)).map((text) => `${width} × ${height}: ${text}`));
    }
    await widenText(page);
    await waitForRest(atlas);
    found.push(...(await cutTexts(page)).map((text) => `set wide: ${text}`));
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    found.push(...(await lookUnaided(page)));
    expect(found).toEqual([]);
  },
);
