import { describe, expect, test } from 'vitest';
import { uncitedNumbers } from '../fixtures/uncited-numbers.ts';
import type { AtlasPage } from './atlas-page.ts';
import type { Locator } from './browser.ts';
import { dossier, dossierHeading, dossierSection, list, listRows } from './landmarks.ts';
import { visit } from './visit.ts';

/** The card of an open citation. */
const card = ({ page }: AtlasPage) => page.getByRole('complementary', { name: /^(出处|Source)$/ });

interface Sampled {
  id: string;
  /** What its dossier is called. */
  heading: string;
}

/** The first record of each class and, in Chinese, the last, two findings, and all documents. */
function sampleOf(atlas: AtlasPage, language: string): Promise<readonly Sampled[]> {
  return atlas.page.evaluate(async (wanted) => {
    const answer = await fetch('data/atlas.json');
    const { nodes, findings, documents } = await answer.json();
    const named = (id: string, zh: string, en?: string) => ({
      id,
      heading: wanted === 'en' ? (en ?? zh) : zh,
    });
    const classes = new Map<string, { id: string; heading: string }[]>();
    for (const { id, class: of, name, nameEn } of nodes) {
      classes.set(of, [...(classes.get(of) ?? []), named(id, name, nameEn)]);
    }
    const ends = [...classes.values()].flatMap((members) => [
      ...members.slice(0, 1),
      ...(wanted === 'en' ? [] : members.slice(1).slice(-1)),
    ]);
    const titled = [...findings.slice(0, 2), ...documents];
    return [
      ...ends,
      ...titled.map(({ id, title, titleEn }) =>
        named(id.startsWith('finding/') ? id : `document/${id}`, title, titleEn),
      ),
    ];
  }, language);
}

/** Opens a record as going through history does, without loading the page again. */
async function turnTo({ page }: AtlasPage, query: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

const uncitedIn = (part: Locator) => part.evaluate(uncitedNumbers);

/** In the name of every source tag, raised number, cited figure and point of a chart. */
const OPENS_CITATION = /出处：|[Ss]ource: /;

/** Presses something that opens a citation; what the card names, and its text. Closes it again. */
async function citedBy(atlas: AtlasPage, opener: Locator): Promise<{ document: string; locator: string }> {
  await opener.click();
  const document = (await card(atlas).getByRole('heading', { level: 2 }).innerText()).trim();
  const [, locator = ''] = (await card(atlas).innerText()).split(document);
  await card(atlas)
    .getByRole('button', { name: /^(关闭|Close)$/ })
    .click();
  await card(atlas).waitFor({ state: 'hidden' });
  return { document, locator: locator.trim().split('\n')[0] ?? '' };
}

describe('every number', { timeout: 240_000 }, () => {
  test.concurrent.for(['zh', 'en'])(
    'in the dossiers of every class opens its citation (%s)',
    async (language, { onTestFinished }) => {
      const atlas = await visit(`?select=place/city/ningbo&lang=${language}`, {
        webgl: false,
        onTestFinished,
      });
      await dossierHeading(atlas.page).waitFor();
      const found: string[] = [];
      const sample = await sampleOf(atlas, language);
      expect(sample.length).toBeGreaterThan(language === 'en' ? 45 : 90);
      for (const [position, { id, heading }] of sample.entries()) {
        await turnTo(atlas, `?select=${id}&lang=${language}`);
        await atlas.waitForDossier(heading);
        found.push(...(await uncitedIn(dossier(atlas.page))).map((text) => `${id}: ${text}`));
        const openers = dossier(atlas.page)
          .getByRole('button', { name: OPENS_CITATION })
          .filter({ visible: true });
        // In its own dossier a document is read at the section instead of a card that repeats it.
        if (position % 4 !== 0 || id.startsWith('document/') || (await openers.count()) === 0) continue;
        const opener = openers.first();
        const label = (await opener.getAttribute('aria-label')) ?? '';
        const { document, locator } = await citedBy(atlas, opener);
        expect(`${id}: ${document}`).toMatch(/: \S+/);
        expect(`${id}: ${label} → ${locator}`).toMatch(/ (\S.*) → \1/);
      }
      expect(found).toEqual([]);
      expect(atlas.complaints).toEqual([]);
    },
  );

  test.concurrent.for([
    'places',
    'industries',
    'projects',
    'organisations',
    'measures',
    'policies',
    'indicators',
    'assessments',
    'findings',
  ])('in the list of %s opens its citation or is a count', async (view, { onTestFinished }) => {
    const atlas = await visit(`?view=${view}`, { webgl: false, onTestFinished });
    await listRows(atlas.page).first().waitFor();
    expect(await uncitedIn(list(atlas.page))).toEqual([]);
  });

  test.concurrent('in a value cell is one click from its source', async ({ onTestFinished }) => {
    const atlas = await visit('?view=indicators&sort=-value', { webgl: false, onTestFinished });
    const value = listRows(atlas.page)
      .first()
      .getByRole('button', { name: /，出处：/ })
      .first();
    expect((await citedBy(atlas, value)).document).toMatch(/宁波市|慈溪市/);
  });

  test.concurrent('of a chart opens its citation by mouse and by keyboard', async ({ onTestFinished }) => {
    const atlas = await visit('?select=indicator/2021/high-tech-share-actual-2020', {
      webgl: false,
      onTestFinished,
    });
    const point = dossier(atlas.page).getByRole('button', { name: /^2020 年实绩 57\.9 %/ });
    expect((await citedBy(atlas, point)).locator).toContain('一（一）表1-1');
    await point.focus();
    await atlas.pressKeys('Enter');
    await card(atlas).waitFor();
    expect(await atlas.focused()).toContain('宁波市推动制造业高质量发展“十四五”规划');
  });

  test.concurrent('that the calculator works out says so, beside the clause that it rests on', async ({
    onTestFinished,
  }) => {
    const atlas = await visit('?select=measure/2020/clause/3-industrial-investment', {
      webgl: false,
      onTestFinished,
    });
    const amounts = dossierSection(atlas.page, '补助与奖励');
    await amounts.getByRole('textbox').fill('12000');
    await amounts.getByRole('button', { name: /^至多/ }).first().click();
    await atlas.page.getByRole('status').filter({ hasText: '本图集算得' }).waitFor();
    await atlas.pressKeys('Escape');
    expect(await uncitedIn(dossier(atlas.page))).toEqual([]);
    const { locator } = await citedBy(atlas, amounts.getByRole('button', { name: /出处：/ }).first());
    expect(locator).toContain('第3条');
  });

  test.concurrent('that the atlas counted says what was counted, and Esc takes back only that', async ({
    onTestFinished,
  }) => {
    const atlas = await visit('?select=place/district/cixi', { webgl: false, onTestFinished });
    const count = dossierSection(atlas.page, '重点项目').getByRole('button', { name: /^\d+$/ });
    await count.click();
    await atlas.page
      .getByRole('status')
      .filter({ hasText: '本图集的计数：列在“重点项目”下的记录' })
      .waitFor();
    await atlas.pressKeys('Escape');
    await atlas.page.getByRole('status').filter({ hasText: '本图集的计数' }).waitFor({ state: 'detached' });
    expect(await atlas.dossierTitle()).toBe('慈溪市');
  });
});

describe('a citation', () => {
  test.concurrent('has an address of its own, also on a phone', async ({ onTestFinished }) => {
    const atlas = await visit('?cite=2021-14fyp:四（二）3 表4-1', {
      size: 'phone',
      webgl: false,
      onTestFinished,
    });
    await card(atlas).waitFor();
    const text = await card(atlas).innerText();
    expect(text).toContain('四（二）3 表4-1');
    expect(text).toContain('宁波市推动制造业高质量发展“十四五”规划[Z]');
    await card(atlas)
      .getByRole('button', { name: /^“属于” \d+ 条$/ })
      .click();
    await card(atlas).getByText('– 属于 –').first().waitFor();
  });
});

test('a document lights the places that it speaks of and frames them', async () => {
  const atlas = await visit('?select=document/2020-cixi-plan', {});
  await atlas.waitForMap();
  const camera = await atlas.restingCamera();
  expect(camera.zoom).toBeGreaterThan(9);
  expect(camera.lat).toBeGreaterThan(30);
  await atlas.page
    .getByRole('region', { name: /图例/ })
    .getByText('图上亮出：2020 慈溪方案，19 处')
    .waitFor();
});
