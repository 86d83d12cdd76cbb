import { test } from 'vitest';
import type { Page } from './browser.ts';
import { visit } from './visit.ts';

/** Tells the page's title where it is taken for markup or for a script. */
const HARM = "document.title='harmed'";
const MARKUP = `<img src=x onerror="${HARM}"><script>${HARM}</script>`;
const HOSTILE = encodeURIComponent(MARKUP);
const ZONE = 'place/zone/qianwan';

const ADDRESSES = [
  `?q=${HOSTILE}`,
  `?select=place/zone/${HOSTILE}`,
  `?select=${ZONE}&cite=${HOSTILE}`,
  `?view=sites&needs=${HOSTILE}`,
  `?view=compare&compare=${HOSTILE},${ZONE}`,
  `?view=selection&within=${HOSTILE}`,
  `?view=handover&subject=${HOSTILE}`,
  `?view=incentives&project=${HOSTILE}`,
  `?view=matrix&rows=${HOSTILE}&cell=${HOSTILE}`,
  `?view=places&filter=${HOSTILE}&sort=${HOSTILE}&group=${HOSTILE}`,
  `?story=${HOSTILE}.1`,
  `?embed=1&parent=javascript:${HARM}&tools=${HOSTILE}`,
  `?__proto__=1&constructor=1&toString=1#javascript:${HARM}`,
];

const isHarmed = async (page: Page): Promise<boolean> => (await page.title()).includes('harmed');

/** A file as somebody chooses it. */
const jsonFile = (content: unknown) => ({
  name: 'a.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

test.concurrent('links that carry markup or scripts leave a page that works', { timeout: 150_000 }, async ({
  expect,
  onTestFinished,
}) => {
  const atlas = await visit('', { webgl: false, onTestFinished });
  for (const address of ADDRESSES) {
    await atlas.open(address);
    await atlas.page.getByRole('main').waitFor();
    await atlas.page.locator('html[lang]').waitFor({ state: 'attached' });
    expect(await isHarmed(atlas.page), address).toBe(false);
  }
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('a story in a file that carries markup, scripts and far addresses is read as text, here', async ({
  expect,
  onTestFinished,
}) => {
  const atlas = await visit('?view=stories', { webgl: false, onTestFinished });
  const { page } = atlas;
  const step = { address: `javascript:${HARM}?view=places`, heading: MARKUP, words: MARKUP, notes: MARKUP };
  const far = { ...step, address: 'https://far.example/?select=place/zone/qianwan' };
  const story = { format: 'ningbo-atlas-story', version: 1, title: MARKUP, steps: [step, far] };
  await page.getByLabel('打开文件').setInputFiles(jsonFile(story));
  await page.getByText(MARKUP).first().click();
  await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe(MARKUP);
  const name = await page.evaluate(
    () => /my-[a-z0-9]+/.exec(localStorage.getItem('atlas.stories') ?? '')?.[0],
  );
  for (const place of [1, 2]) {
    await atlas.open(`?story=${name}.${place}`);
    await page.getByText(MARKUP).first().waitFor();
    expect(new URL(page.url()).origin).toBe(new URL(atlas.server.url).origin);
  }

  expect(atlas.complaints).toEqual([]);
});

test.concurrent('notes in a file that carry markup are read as text', async ({ expect, onTestFinished }) => {
  const atlas = await visit(`?select=${ZONE}`, { webgl: false, onTestFinished });
  const { page } = atlas;
  await page.locator('.basket-button').click();
  const note = { id: ZONE, isStarred: true, text: MARKUP, changed: '2026-01-01T00:00:00.000Z' };
  const notes = { format: 'ningbo-atlas-notes', version: 1, notes: [note, { ...note, id: MARKUP }] };
  await page.getByLabel('导入').setInputFiles(jsonFile(notes));
  await page.getByText(MARKUP).first().waitFor();
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('shapes in a file that carry markup or nonsense are refused in words, and name nothing', async ({
  expect,
  onTestFinished,
}) => {
  const atlas = await visit('?view=selection', { webgl: false, onTestFinished });
  const { page } = atlas;
  const shape = {
    type: 'Polygon',
    coordinates: [
      [
        [121, 29],
        [122, 29],
        [122, 30],
        [121, 29],
      ],
    ],
  };
  const feature = {
    type: 'Feature',
    properties: { name: MARKUP, constructor: { prototype: 1 } },
    geometry: shape,
  };
  for (const geometry of [shape, { type: 'Polygon', coordinates: [[[-1e300, MARKUP]]] }, MARKUP, null]) {
    await page
      .getByLabel('打开 GeoJSON')
      .setInputFiles(jsonFile({ type: 'FeatureCollection', features: [{ ...feature, geometry }] }));
    expect(await isHarmed(page)).toBe(false);
  }
  await page.getByRole('alert').filter({ hasText: '文件' }).waitFor();
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('what somebody else left on the device is passed over where it is none of ours, and shown as text', async ({
  expect,
  onTestFinished,
}) => {
  const atlas = await visit('?view=stories', { webgl: false, onTestFinished });
  const { page } = atlas;
  await page.getByRole('main').waitFor();
  await page.evaluate(
    ([markup, zone]) => {
      const note = { id: zone, isStarred: true, text: markup, changed: '2026-01-01T00:00:00.000Z' };
      const step = { address: 'javascript:alert(1)', heading: markup, words: markup, notes: '' };
      const kept = {
        'atlas.theme': markup,
        'atlas.stories': JSON.stringify([{ id: 'my-abc', title: markup, steps: [step] }, markup, null, 7]),
        'atlas.notes-aside.a': JSON.stringify([{ note }]),
        'atlas.notes-aside.b': '[{"__proto__":{"polluted":1}},',
        'atlas.notes-aside.c': JSON.stringify([{ note: { ...note, id: markup } }]),
      };
      for (const [name, text] of Object.entries(kept)) localStorage.setItem(name, text ?? '');
    },
    [MARKUP, ZONE] as const,
  );
  await atlas.open('?view=stories');
  await page.getByText(MARKUP).first().waitFor();
  await atlas.open(`?select=${ZONE}`);
  await page.getByRole('button', { name: /^(?:★ )?笔记/ }).click();
  await expect.poll(() => page.getByRole('textbox', { name: /笔记/ }).inputValue()).toBe(MARKUP);
  expect(await isHarmed(page)).toBe(false);
  expect(atlas.complaints).toEqual([]);
});
