import { expect, inject, test } from 'vitest';
import { closure, readBuiltSite, rolesOf } from '../budget/built-site.ts';
import { mapCanvas } from './landmarks.ts';
import { visit } from './visit.ts';

// A page's own icon is not part of any budget.
const isIcon = (file: string) => /icon|manifest/.test(file);

test('the first view asks for nothing that its budget does not count, and for the rest only once the map stands', async () => {
  const site = readBuiltSite(inject('atlasDirectory'));
  const roles = rolesOf(site);
  // On a slow machine the page is there before the map, and with it what follows it, whole.
  const following = [...site.scripts.keys()].filter((file) => /assets\/(?:after-start|ui)-/.test(file));
  expect(following).toHaveLength(2);
  const beside = closure(site, following);
  const counted = [roles.pages, roles.styles, roles.fonts, roles.firstView, roles.firstViewData].flat();
  const atlas = await visit();
  await atlas.waitForMap();
  // An entry is there once its answer is: what was asked for must have come.
  await atlas.page.waitForLoadState('networkidle');
  const { complete, before, asked } = await atlas.page.evaluate(() => {
    const at = performance.getEntriesByName('atlas:map-complete')[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType('resource');
    return {
      complete: at,
      // Once the map stands, what is asked for next is fetched while the page is idle.
      before: resources
        .filter(({ startTime }) => startTime < at)
        .map(({ name }) => new URL(name).pathname.slice(1)),
      asked: resources.find(({ name }) => name.endsWith('/atlas.json'))?.startTime,
    };
  });
  expect(before).toContainEqual(expect.stringMatching(/^assets\/data-[\w-]+\/first-view\.json$/));
  expect(before.filter((file) => !counted.includes(file) && !beside.has(file) && !isIcon(file))).toEqual([]);
  expect(complete).toBeGreaterThan(0);
  expect(asked ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(complete);
});

test('what draws the page and reads the data needs no script of the map', () => {
  const site = readBuiltSite(inject('atlasDirectory'));
  const needed = [...site.scripts.keys()].filter((file) =>
    /assets\/(?:render-page|load-whole|light-map|after-start)-/.test(file),
  );
  expect(needed).toHaveLength(4);
  const ofMap = [...closure(site, needed)].filter((file) => /assets\/(?:atlas-map|maplibre)-/.test(file));
  expect(ofMap).toEqual([]);
});

test('the map opens where it stays: it does not move while it comes; text that becomes markup or a script is refused', async () => {
  const atlas = await visit();
  const { page } = atlas;
  await page.addInitScript(() => {
    const told: string[] = [];
    Reflect.set(globalThis, 'camerasTold', told);
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLElement) told.push(target.dataset['camera'] ?? 'it moves');
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-camera'] });
  });
  await page.reload();
  await atlas.waitForMap();
  const told: unknown = await page.evaluate(() => Reflect.get(globalThis, 'camerasTold'));
  expect(told).toEqual([await mapCanvas(page).getAttribute('data-camera')]);
  expect(atlas.complaints).toEqual([]);
  const refused = await page.evaluate(() =>
    [
      () => (document.createElement('p').innerHTML = '<b>a</b>'),
      () => (document.createElement('script').src = './assets/a.js'),
      () => window.trustedTypes?.createPolicy('another', { createScriptURL: (address) => address }),
    ].map((write) => {
      try {
        write();
        return 'let pass';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    }),
  );
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
