import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { codesInPicture } from '../fixtures/read-code.ts';
import { dossier } from './landmarks.ts';
import { serve } from './server.ts';
import { visit } from './visit.ts';

test('a link is handed on as code and as poster, and both lead to what is seen', {
  timeout: 120_000,
}, async () => {
  const atlas = await visit('?select=place/zone/qianwan');
  const { page } = atlas;
  await atlas.waitForMap();
  await atlas.waitForDossier('前湾新区');
  await dossier(page).getByRole('button', { name: '分享' }).click();
  const dialog = page.getByRole('dialog', { name: '分享' });
  const link = await dialog.getByRole('textbox', { name: '链接' }).inputValue();
  expect(link).toBe(page.url());
  const code = await dialog.getByRole('img', { name: /^二维码/ }).screenshot();
  expect(await codesInPicture(code)).toEqual([link]);
  await dialog.getByRole('button', { name: /^海报/ }).click();
  const poster = await dialog.getByRole('img', { name: /^海报/ }).getAttribute('src');
  const [, picture = ''] = /^data:image\/png;base64,(.*)$/.exec(poster ?? '') ?? [];
  expect(await codesInPicture(Buffer.from(picture, 'base64'))).toEqual([link]);
  // There is a picture of the map, or it says that there is none.
  expect(await dialog.getByText('海报上没有地图').count()).toBe(0);
  await dialog.getByRole('button', { name: /^嵌入网页/ }).click();
  await dialog.getByRole('textbox', { name: '放进网页的代码' }).waitFor();
  expect(await atlas.accessibilityViolations('dialog')).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('on a phone, in English and dark, the dialog reads well and is left again', async ({
  onTestFinished,
}) => {
  const atlas = await visit('?view=projects&lang=en', {
    webgl: false,
    size: 'phone',
    theme: 'dark',
    onTestFinished,
  });
  const { page } = atlas;
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('button', { name: 'Share', exact: true }).tap();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('button', { name: /^Embed/ }).tap();
  await dialog.getByRole('textbox', { name: 'Code for your page' }).waitFor();
  expect(await atlas.accessibilityViolations('dialog')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await dialog.getByRole('button', { name: 'Close' }).tap();
  await dialog.waitFor({ state: 'detached' });
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('a page on another host has the atlas read a record, and is told what is read', async ({
  onTestFinished,
}) => {
  // By its headers the atlas lets nobody embed it; an operator changes them.
  const atlas = await visit('', { webgl: false, sampleHeaders: false, onTestFinished });
  const { page } = atlas;
  const folder = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const host = await serve({ directories: [folder] });
  onTestFinished(() => host.close());
  copyFileSync(join(inject('atlasDirectory'), 'embed-client.js'), join(folder, 'embed-client.js'));
  const { origin } = new URL(host.url);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>A page</title><link rel="icon" href="data:,">
<iframe id="atlas" title="Atlas" width="900" height="300" src="${atlas.server.url}?embed=1&amp;tools=search&amp;parent=${origin}"></iframe>
<output></output>
<script type="module">
import { connectAtlas } from './embed-client.js';
const atlas = connectAtlas(document.getElementById('atlas'), { resize: true });
atlas.on('selected', ({ id, name }) => { document.querySelector('output').textContent = id + ' ' + name; });
atlas.select('place/zone/qianwan');
</script>`,
  );
  await page.goto(host.url);
  const frame = page.frameLocator('#atlas');
  await page.getByText('place/zone/qianwan 前湾新区').waitFor();
  await frame.getByRole('heading', { name: '前湾新区' }).waitFor();
  await frame
    .getByRole('textbox', { name: /搜索/ })
    .or(frame.getByRole('combobox', { name: /搜索/ }))
    .waitFor();
  expect(await page.locator('#atlas').evaluate((element) => element.clientHeight)).toBeGreaterThan(500);
  const read = frame.getByRole('region', { name: /^档案/ });
  await read.getByRole('link', { name: '北部前湾产业带' }).first().click();
  await page.getByText('place/belt/north-qianwan 北部前湾产业带').waitFor();
  expect(atlas.complaints.filter(({ kind }) => kind !== 'foreign-request')).toEqual([]);
});

test.concurrent('the small page of a zone is read without scripts, and leads into the atlas', async ({
  onTestFinished,
}) => {
  const bare = await visit('p/place/zone/qianwan/', { scripts: false, onTestFinished });
  await bare.page.getByRole('heading', { level: 1, name: '前湾新区' }).waitFor();
  const atlas = await visit('p/place/zone/qianwan/', { webgl: false, onTestFinished });
  expect(await atlas.accessibilityViolations()).toEqual([]);
  await atlas.page.getByRole('link', { name: '在图集里打开' }).click();
  await atlas.waitForDossier('前湾新区');
  expect([...bare.complaints, ...atlas.complaints]).toEqual([]);
});
