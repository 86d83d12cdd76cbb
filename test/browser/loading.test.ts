import { expect, test } from 'vitest';
import { asset, mapWorker } from './asset.ts';
import type { AtlasPage } from './atlas-page.ts';
import { dossierHeading, list, listRows } from './landmarks.ts';
import type { Fault } from './server.ts';
import { visit } from './visit.ts';

/** The sheet that comes with the dossier alone of what opens with a record: of the pieces that panels are drawn with. */
const DOSSIER_STYLES = 'parts';

const MISSING: Fault = { kind: 'missing' };

/** The complaints but for the browser's own lines about files that are missing on purpose. */
const otherComplaints = ({ complaints }: AtlasPage) =>
  complaints.filter(({ detail }) => !/^Failed to load resource|Refused to execute|MIME/.test(detail));

test.concurrent('a start that does not come is said over the overview, and comes by itself once it can', async ({
  onTestFinished,
}) => {
  const start = asset('start');
  const atlas = await visit('', { webgl: false, onTestFinished, faults: { [start]: MISSING } });
  const sentence = atlas.page.getByText('交互部分还没有载入');
  await sentence.waitFor({ state: 'visible' });
  await atlas.page.getByRole('link', { name: /重新载入/ }).waitFor();
  atlas.server.setFault(start, undefined);
  await atlas.waitForMap('unavailable');
  await sentence.waitFor({ state: 'hidden' });
  expect(otherComplaints(atlas)).toEqual([]);
});

// Neither is an error to the browser; what came cut short it even keeps.
const UNNOTICED: [way: string, fault: Fault][] = [
  ['cut short', { kind: 'truncated' }],
  ['of a login page', { kind: 'replaced', body: '<!doctype html><title>登录</title>' }],
];

test.concurrent.for(UNNOTICED)(
  'a start with styles %s is said so, and comes by itself once it can',
  async ([, fault], { onTestFinished }) => {
    const styles = asset('start', 'css');
    const atlas = await visit('', { webgl: false, onTestFinished, faults: { [styles]: fault } });
    const sentence = atlas.page.getByText('交互部分还没有载入');
    await sentence.waitFor({ state: 'visible' });
    atlas.server.setFault(styles, undefined);
    await sentence.waitFor({ state: 'hidden' });
    await atlas.page.waitForFunction(
      (name) =>
        [...document.styleSheets].some(
          ({ href, cssRules }) =>
            href?.endsWith(name) && cssRules[cssRules.length - 1]?.cssText === 'whole { }',
        ),
      styles,
    );
    expect(otherComplaints(atlas)).toEqual([]);
  },
);

test.concurrent.for(UNNOTICED)(
  'a surface with styles %s has its own once they can be had',
  async ([, fault], { expect: own, onTestFinished }) => {
    const styles = asset(DOSSIER_STYLES, 'css');
    const faults = { [styles]: fault };
    const atlas = await visit('?select=place/zone/qianwan', { webgl: false, onTestFinished, faults });
    await atlas.waitForDossier('前湾新区');
    const rules = (): Promise<(string | undefined)[]> =>
      atlas.page.evaluate(
        (name) =>
          [...document.styleSheets]
            .filter(({ href }) => href?.endsWith(name))
            .map(({ cssRules }) => cssRules[cssRules.length - 1]?.cssText),
        styles,
      );
    expect(await rules()).not.toContain('whole { }');
    atlas.server.setFault(styles, undefined);
    await own.poll(rules, { timeout: 10_000 }).toEqual(['whole { }']);
    expect(otherComplaints(atlas)).toEqual([]);
  },
);

test('a map without its worker gives the overview back, says so, and comes when asked again', async () => {
  const file = mapWorker();
  const atlas = await visit('', { faults: { [file]: MISSING } });
  const { page } = atlas;
  await atlas.waitForMap('failed');
  expect(await page.locator('#overview').isVisible()).toBe(true);
  const sentence = page.getByRole('status').filter({ hasText: '交互地图没有载入成功' });
  await sentence.waitFor();
  // The rest works meanwhile.
  await atlas.openDoor('招商', '载体名录');
  await listRows(page).first().waitFor();
  atlas.server.setFault(file, undefined);
  await sentence.getByRole('button', { name: '重试' }).click();
  await atlas.waitForMap('ready');
  await page.locator('canvas[data-camera]').waitFor();
  expect(otherComplaints(atlas)).toEqual([]);
});

test('a map whose scripts do not come is there by itself when the line is back', async () => {
  const file = asset('atlas-map');
  const atlas = await visit('', { faults: { [file]: MISSING } });
  await atlas.waitForMap('failed');
  atlas.server.setFault(file, undefined);
  await atlas.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await atlas.waitForMap('ready');
  expect(otherComplaints(atlas)).toEqual([]);
});

test('a map whose script came cut short is there on a new page, once it is asked for', async () => {
  const file = asset('atlas-map');
  const atlas = await visit('', { faults: { [file]: { kind: 'truncated' } } });
  await atlas.waitForMap('failed');
  atlas.server.setFault(file, undefined);
  // The line alone is no reason to take the page away.
  await atlas.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await atlas.waitForMap('failed');
  await atlas.page.getByRole('status').getByRole('button', { name: '重试' }).click();
  await atlas.waitForMap('ready');
  expect(await atlas.page.getByText('交互地图没有载入成功').count()).toBe(0);
});

test('what draws lines on the map is there when the line is back, and the lines of the link are shown whole', async () => {
  const file = asset('drawing');
  const atlas = await visit('?view=selection&within=circle:121.5,29.8,5', {
    size: 'phone',
    reducedMotion: true,
    faults: { [file]: MISSING },
  });
  await atlas.waitForMap();
  await expect.poll(() => atlas.server.requests.includes(file)).toBe(true);
  atlas.server.setFault(file, undefined);
  await atlas.page.evaluate(() => window.dispatchEvent(new Event('online')));
  const [zoom, lat, lon] = (await atlas.waitForCamera((camera) => Number(camera.split('/')[0]) > 9)).split(
    '/',
  );
  expect([Number(lat).toFixed(1), Number(lon).toFixed(1)]).toEqual(['29.8', '121.5']);
  expect(Number(zoom)).toBeLessThan(13);
  expect(otherComplaints(atlas)).toEqual([]);
});

test.concurrent('a surface that does not come says so in its place, and is there, styles and all, when asked again', async ({
  onTestFinished,
}) => {
  const files = [asset('surface.dossier.panel'), asset(DOSSIER_STYLES, 'css')];
  const faults = Object.fromEntries(files.map((file) => [file, MISSING]));
  const atlas = await visit('?select=place/zone/qianwan', { webgl: false, onTestFinished, faults });
  const { page } = atlas;
  const failure = page.locator('.reading-area').getByRole('alert').first();
  await failure.filter({ hasText: '没有取到' }).waitFor();
  for (const file of files) atlas.server.setFault(file, undefined);
  // It may have come by itself by then.
  await failure
    .getByRole('button', { name: '重试' })
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await atlas.waitForDossier('前湾新区');
  const sheets = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 0).map(({ href }) => href ?? ''),
    );
  await expect
    .poll(async () => (await sheets()).filter((href) => href.endsWith(asset(DOSSIER_STYLES, 'css'))).length)
    .toBe(1);
  // Behind those of the start: a sheet that comes before another has the whole page laid out anew, fonts and all.
  const [inPage, ...linked] = await sheets();
  expect(inPage).toBe('');
  const isOfStart = linked.map((href) => /\/(?:start|maplibre|atlas-map|render-page)-/.test(href));
  expect(isOfStart).toEqual(isOfStart.toSorted((a, b) => Number(b) - Number(a)));
  expect(otherComplaints(atlas)).toEqual([]);
});

test.concurrent('styles of the fonts, of the map and of one surface that do not come keep no other surface away', async ({
  onTestFinished,
}) => {
  const files = ['fonts/fonts.css', asset('maplibre', 'css'), asset('list-panel', 'css')];
  const faults = Object.fromEntries(files.map((file) => [file, MISSING]));
  const atlas = await visit('?view=places', { webgl: false, onTestFinished, faults });
  await atlas.page.getByRole('alert').filter({ hasText: '没有取到' }).first().waitFor();
  await atlas.selectBySearch('前湾新区');
  await atlas.waitForDossier('前湾新区');
  expect(await atlas.page.getByRole('alert').filter({ hasText: '没有取到' }).count()).toBe(1);
});

test.concurrent('a page whose site was replaced says so where something is missing, and loads the new one when asked', async ({
  onTestFinished,
}) => {
  const file = asset('surface.dossier.panel');
  const atlas = await visit('?select=place/zone/qianwan', {
    webgl: false,
    onTestFinished,
    faults: { [file]: MISSING, 'build.json': { kind: 'replaced', body: '{"build":"the next"}' } },
  });
  const { page } = atlas;
  const failure = page.locator('.reading-area').getByRole('alert').filter({ hasText: '新版' });
  await failure.waitFor();
  await page.getByRole('status').filter({ hasText: '图集已更新' }).waitFor();
  atlas.server.setFault(file, undefined);
  await failure.getByRole('button', { name: '重新载入' }).click();
  await atlas.waitForDossier('前湾新区');
  expect(await page.getByText('图集已更新').count()).toBe(0);
});

test.concurrent('a download that does not come leaves the list whole, and is there when asked again', async ({
  onTestFinished,
}) => {
  const file = asset('surface.lists.list-download');
  const atlas = await visit('?view=places', { webgl: false, onTestFinished, faults: { [file]: MISSING } });
  const { page } = atlas;
  await listRows(page).first().waitFor();
  await page.getByRole('button', { name: '下载' }).click();
  const failure = list(page).getByRole('alert').filter({ hasText: '没有取到' });
  await failure.waitFor();
  expect(await listRows(page).count()).toBeGreaterThan(20);
  atlas.server.setFault(file, undefined);
  await failure.getByRole('button', { name: '重试' }).click();
  await page.getByRole('dialog', { name: /下载/ }).waitFor();
  expect(otherComplaints(atlas)).toEqual([]);
});

test.concurrent('a language that does not come leaves the present one, says so, and comes the next time', async ({
  expect: own,
  onTestFinished,
}) => {
  const file = asset('en');
  const atlas = await visit('?select=place/zone/qianwan', {
    webgl: false,
    onTestFinished,
    faults: { [file]: MISSING },
  });
  const { page } = atlas;
  await atlas.waitForDossier('前湾新区');
  await page.getByRole('button', { name: /^EN/ }).click();
  await page.locator('.flash').filter({ hasText: '这一部分没有取到' }).waitFor();
  await own.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await atlas.waitForQuery('lang', null);
  atlas.server.setFault(file, undefined);
  await page.getByRole('button', { name: /^EN/ }).click();
  await dossierHeading(page).filter({ hasText: 'Qianwan' }).waitFor();
  expect(otherComplaints(atlas)).toEqual([]);
});

test.concurrent('where three of ten requests fail, everything arrives in the end', async ({
  onTestFinished,
}) => {
  const atlas = await visit('', { webgl: false, onTestFinished });
  const { page } = atlas;
  await atlas.waitForMap('unavailable');
  // The same every time: which request fails depends on its name and on how often it was asked for. Of the page and its
  // entry only a person can ask again.
  const asked = new Map<string, number>();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.replace(/-[\w-]{7,8}(?=[./])/, '');
    const count = (asked.get(name) ?? 0) + 1;
    asked.set(name, count);
    const bytes = new TextEncoder().encode(`${name}${count}`);
    const sum = bytes.reduce((total, byte) => (total * 31 + byte) % 1009, 7);
    const isEntry = name === '/' || name === '/assets/index.js';
    if (!isEntry && sum % 10 < 3) await route.abort('connectionreset');
    else await route.continue();
  });
  await page.goto(`${atlas.server.url}?select=place/zone/qianwan&view=projects`);
  await atlas.waitForDossier('前湾新区');
  await listRows(page).first().waitFor();
  expect(Math.max(...asked.values())).toBeGreaterThan(1);
});

test('once it has been opened, the atlas opens without a line: the map, the lists and what is read', async () => {
  // A file that came cut short and ended as if it were whole is not kept, though the browser holds it.
  const words = asset('en');
  const faults: Record<string, Fault> = { [words]: { kind: 'truncated' } };
  const atlas = await visit('', { keepsOffline: true, faults });
  const { page } = atlas;
  // Files are kept one after the other, once the page is at rest; the second time the browser's own copy is passed by.
  await expect
    .poll(() => atlas.server.requests.filter((path) => path === words).length, { timeout: 60_000 })
    .toBe(2);
  atlas.server.setFault(words, undefined);
  await page.reload();
  await atlas.waitForMap('ready');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  // What the browser has thrown away of it is fetched again, and what is kept is told.
  await page.evaluate(async (file) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (request.url.endsWith(file)) await cache.delete(request);
    }
  }, words);
  await page.goto(`${atlas.server.url}?view=about`);
  await page.getByText('整个图集已存在这台设备上').waitFor();
  await page.context().setOffline(true);
  await atlas.server.close();
  await page.goto(`${atlas.server.url}?select=place/zone/qianwan&view=projects`);
  await atlas.waitForDossier('前湾新区');
  await listRows(page).first().waitFor();
  await atlas.waitForMap('ready');
  await page.getByRole('button', { name: /^EN/ }).click();
  await dossierHeading(page).filter({ hasText: 'Qianwan' }).waitFor();
  expect(await listRows(page).count()).toBeGreaterThan(20);
}, 180_000);

test.concurrent('in a sandbox without an origin the overview stays, with its credits, and says what the embedding page lacks', async ({
  onTestFinished,
}) => {
  const atlas = await visit('', { webgl: false, onTestFinished });
  const { page } = atlas;
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe sandbox="allow-scripts" src="./?embed=1"></iframe>',
    }),
  );
  await page.goto(`${atlas.server.url}host`);
  const frame = page.frameLocator('iframe');
  await frame.getByText('allow-same-origin').first().waitFor({ state: 'visible' });
  await frame.getByText('审图号：示意图').waitFor({ state: 'visible' });
  expect(await frame.locator('#overview').isVisible()).toBe(true);
});
