import { describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlas-page.ts';
import { dossier, list, panel } from './landmarks.ts';
import { type VisitOptions, visit } from './visit.ts';

/** Every surface. Lists, which are one surface, are narrowed: axe takes seconds over hundreds of rows that are made alike. */
const SURFACES = [
  '?view=map',
  '?view=places&filter=新',
  '?view=places&filter=nothing-is-called-so',
  '?view=projects&filter=汽车',
  '?view=measures&filter=汽车&sort=-links',
  '?view=findings&filter=区',
  '?view=about',
  '?view=documents',
  '?view=generations',
  '?view=places&class=subzone&group=-zone',
  '?view=ask',
  '?view=tables&table=2021-14fyp:四（二）3 表4-1',
  '?view=diagram',
  '?view=stories',
  '?story=layout.3',
  '?view=sites&needs=industry:industry/2021/national-cluster/rare-earth-magnets;near~:30@lishe-airport',
  '?view=compare&compare=place/zone/qianwan,place/town/beilun-car-culture',
  '?view=handover&subject=place/town/hangzhou-bay-car-innovation',
  '?view=incentives&project=industry:industry/2021/cluster/automotive;investment:8000;kind:数字化车间/智能工厂建设项目',
  '?view=selection&within=polygon:121.35,29.95,121.7,29.95,121.75,29.75~-circle:121.55,29.87,4',
  '?view=differences&from=2021-14fyp&to=2023-361-plan&kinds=industry',
  '?view=rules&rule-source=2023-361-plan',
  '?view=targets&in=2023-361-plan',
  '?view=matrix&rows=2023&columns=belts',
  '?view=sheets&sheet=industry/2021/national-cluster/auto-parts',
];

/** One record of each kind that a dossier tells differently. */
const RECORDS = [
  'place/zone/qianwan',
  'place/district/beilun',
  'industry/2021/cluster/automotive',
  'project/2016/ailite-rfid-workshop',
  'organisation/department/economy-and-informatization-commission',
  'measure/2016/task/automobiles',
  'measure/2020/clause/1-key-industries',
  'indicator/2016/cnc-rate-2015',
  'finding/2016/abolished-districts',
];

/** What is read: panel and dossier. */
const TEXT = '#atlas-panel, #atlas-reading, #atlas-story';

/** What axe finds on each address, by address; nothing where all is well. What surrounds the text is looked at once. */
async function violationsOn(
  atlas: AtlasPage,
  addresses: readonly string[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    await atlas.open(address);
    await atlas.waitForMap('unavailable');
    if (address.includes('select=')) await dossier(atlas.page).getByRole('heading').first().waitFor();
    if (/view=(?!map)/.test(address)) await panel(atlas.page).getByRole('heading').first().waitFor();
    const isFirst = address === addresses[0];
    const violations = await atlas.accessibilityViolations(isFirst ? undefined : TEXT);
    if (violations.length > 0) found[address] = violations;
  }
  return found;
}

// Without a map, which axe does not look into, each surface is there in a moment; the map's own page comes last.
const still = (options: VisitOptions): VisitOptions => ({ ...options, webgl: false, reducedMotion: true });

describe('axe finds nothing', () => {
  test.concurrent('on any surface, in Chinese, light', { timeout: 300_000 }, async ({ onTestFinished }) => {
    const atlas = await visit('', still({ onTestFinished }));
    expect(await violationsOn(atlas, SURFACES)).toEqual({});
    expect(atlas.complaints).toEqual([]);
  });

  test.concurrent('in the dossier of any kind of record, in Chinese, light', { timeout: 120_000 }, async ({
    onTestFinished,
  }) => {
    const atlas = await visit('', still({ onTestFinished }));
    expect(
      await violationsOn(
        atlas,
        RECORDS.map((id) => `?select=${id}`),
      ),
    ).toEqual({});
    expect(atlas.complaints).toEqual([]);
  });

  test.concurrent('with the values of a filter open, on a page and on a phone', { timeout: 120_000 }, async ({
    onTestFinished,
  }) => {
    const page = await visit('?view=measures&class=task', still({ onTestFinished }));
    await list(page.page).getByRole('button', { name: /^部门/ }).click();
    expect(await page.accessibilityViolations()).toEqual([]);
    const phone = await visit(
      '?view=projects&lang=en',
      still({ size: 'phone', theme: 'dark', onTestFinished }),
    );
    await phone.page.getByRole('button', { name: 'Filters' }).tap();
    await phone.page.getByRole('button', { name: /^District/ }).tap();
    expect(await phone.accessibilityViolations()).toEqual([]);
  });

  test.concurrent('in English, dark', { timeout: 240_000 }, async ({ onTestFinished }) => {
    const atlas = await visit('', still({ theme: 'dark', onTestFinished }));
    const addresses = [
      '?lang=en&view=places&filter=new',
      '?lang=en&view=findings&select=finding/2016/abolished-districts',
      '?lang=en&view=about',
      '?lang=en&select=place/zone/qianwan',
      '?lang=en&view=handover&subject=place/town/hangzhou-bay-car-innovation',
      '?lang=en&view=handover&subject=compare:place/zone/qianwan,place/town/beilun-car-culture',
      '?lang=en&view=sites&needs=industry:industry/2021/national-cluster/rare-earth-magnets',
      '?lang=en&view=compare&compare=place/zone/qianwan,place/town/beilun-car-culture',
      '?lang=en&story=magnets.3',
      '?lang=en&select=measure/2016/task/automobiles',
      '?lang=en&select=indicator/2016/cnc-rate-2015',
      '?lang=en&embed=1&select=organisation/department/economy-and-informatization-commission',
    ];
    expect(await violationsOn(atlas, addresses)).toEqual({});
  });

  test.concurrent('in each dialog that hands on or keeps, on a page and on a phone in English, dark', {
    timeout: 180_000,
  }, async ({ onTestFinished }) => {
    for (const options of [{}, { theme: 'dark', size: 'phone' }] as const) {
      const isPhone = 'size' in options;
      const atlas = await visit(
        `?select=place/zone/qianwan${isPhone ? '&lang=en' : ''}`,
        still({ ...options, onTestFinished }),
      );
      const { page } = atlas;
      const button = (name: RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first();
      await dossier(page).getByRole('heading').first().waitFor();
      await atlas.pressKeys('b');
      await button(/^(?:笔记|Notes?)$/).click();
      await button(/^(?:给前湾新区加星|Star )/).click();
      await dossier(page).getByRole('textbox').fill('离港近');
      await dossier(page)
        .getByRole('button', { name: /^(?:分享|Share)$/ })
        .click();
      await button(/^(?:海报|Poster)/).click();
      await page.getByRole('img', { name: /^(?:海报|Poster)/ }).waitFor();
      expect(await atlas.accessibilityViolations('dialog')).toEqual([]);
      await button(/^(?:嵌入网页|Embed)/).click();
      await page.getByRole('textbox', { name: /^(?:放进网页的代码|Code for your page)$/ }).waitFor();
      expect(await atlas.accessibilityViolations('dialog')).toEqual([]);
      await atlas.pressKeys('Escape');
      await button(/^(?:已选|Basket) 1$/).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(?:删去|Delete)/ })
        .waitFor();
      expect(await atlas.accessibilityViolations('dialog')).toEqual([]);
      expect(atlas.complaints).toEqual([]);
    }
  });

  test.concurrent('in a story that is presented large, on the whole screen', async ({ onTestFinished }) => {
    const atlas = await visit('?story=magnets.2', still({ size: 'desktop', onTestFinished }));
    const story = atlas.page.locator('#atlas-story');
    await story.getByRole('button', { name: '大字' }).click();
    await story.getByRole('button', { name: '全屏' }).click();
    await story.getByRole('button', { name: '全屏', pressed: true }).waitFor();
    expect(await atlas.accessibilityViolations()).toEqual([]);
    expect(atlas.complaints).toEqual([]);
  });

  test.concurrent('in search results of every kind, and in a document at one of its sections', async ({
    onTestFinished,
  }) => {
    for (const options of [{}, { theme: 'dark', size: 'phone' }] as const) {
      const atlas = await visit('', still({ ...options, onTestFinished }));
      const found: Record<string, string[]> = {};
      for (const query of ['慈溪 轴承', '慈溪 核聚变', '第3条', '市国土资源局', '核聚变']) {
        await atlas.search(query);
        // What surrounds the results stays as it is.
        const violations = await atlas.accessibilityViolations(
          query === '慈溪 轴承' ? undefined : '[role=search]',
        );
        if (violations.length > 0) found[query] = violations;
      }
      expect(found).toEqual({});
      await atlas.open('?cite=2021-14fyp:四（二）1&select=document/2021-14fyp');
      await dossier(atlas.page).locator('[aria-current="location"]').waitFor();
      expect(await atlas.accessibilityViolations()).toEqual([]);
      expect(atlas.complaints).toEqual([]);
    }
  });

  test('beside the live map, with a citation and search results open', async () => {
    const atlas = await visit('?select=place/zone/qianwan', {
      theme: 'dark',
      reducedMotion: true,
    });
    await atlas.waitForMap();
    await dossier(atlas.page)
      .getByRole('button', { name: /出处：/ })
      .first()
      .click();
    await atlas.page.getByRole('complementary', { name: '出处' }).waitFor();
    await atlas.search('汽车');
    expect(await atlas.accessibilityViolations()).toEqual([]);
    expect(atlas.complaints).toEqual([]);
  });
});
