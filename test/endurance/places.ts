import type { Page } from '../browser/browser.ts';

/** A place of the atlas to begin at, and what is done there to see more of it. */
export interface Place {
  address: string;
  act?: (page: Page) => Promise<void>;
}

const press = (name: RegExp) => async (page: Page) => {
  await page
    .getByRole('button', { name })
    .first()
    .click({ timeout: 20_000 })
    .catch(() => undefined);
};

const openDownload = press(/^(?:下载|Download)/);

/** Between them they ask for nearly every file that readers get; the first is where all begin. */
export const PLACES: readonly Place[] = [
  { address: '' },
  {
    address: '?q=前湾',
    act: async (page) => {
      await page
        .getByRole('combobox')
        .first()
        .click({ timeout: 20_000 })
        .catch(() => undefined);
    },
  },
  { address: '?select=place/zone/qianwan&cite=2021-14fyp:四（二）3' },
  { address: '?select=place/zone/qianwan', act: press(/^已选(?:，| \d)/) },
  { address: '?select=document/2021-14fyp' },
  { address: '?select=industry/2021/chain/high-end-moulds&layers=zones,projects' },
  { address: '?view=places', act: openDownload },
  { address: '?view=projects&plan=2016-pilot-plan' },
  { address: '?view=documents' },
  { address: '?view=generations' },
  { address: '?view=about' },
  { address: '', act: (page) => page.keyboard.press('?') },
  { address: '?select=place/zone/qianwan&view=projects&lang=en', act: openDownload },
  ...['documents', 'generations', 'about'].map((view) => ({ address: `?view=${view}&lang=en` })),
  { address: '?q=Qianwan&lang=en' },
  { address: '?view=sites&needs=product:磁;near~:30@lishe-airport' },
  { address: '?view=compare&compare=place/zone/qianwan,place/town/beilun-car-culture', act: openDownload },
  { address: '?view=incentives&project=industry:industry/2021/cluster/automotive;investment:8000' },
  { address: '?view=handover&subject=place/town/hangzhou-bay-car-innovation' },
  { address: '?view=handover&subject=sites:product:磁&lang=en' },
  { address: '?view=stories' },
  { address: '?story=magnets.6' },
  { address: '?story=layout.2&lang=en', act: press(/^Large type/) },
  { address: '?select=place/zone/qianwan&layers=zones', act: press(/^分享/) },
  ...['diagram', 'matrix', 'rules', 'targets', 'sheets', 'selection'].map((view) => ({
    address: `?view=${view}`,
  })),
  { address: '?view=differences&from=2021-14fyp&to=2023-361-plan&change-map=swipe' },
  { address: '?map=12/29.95/121.75' },
  { address: '?amp;select=place/zone/qianwan。' },
  { address: '?select=place/zone/qianwan', act: (page) => page.keyboard.press('n') },
  { address: '?embed=1', act: (page) => page.mouse.wheel(0, 200) },
];
