import { expect, inject, test } from 'vitest';
import { readBuiltSite, rolesOf } from '../budget/built-site.ts';
import { visit } from './visit.ts';

test('the first view asks for nothing that its budget does not count, and for the rest only once the map stands', async () => {
  const roles = rolesOf(readBuiltSite(inject('atlasDirectory')));
  const counted = [roles.pages, roles.styles, roles.fonts, roles.firstView, roles.firstViewData].flat();
  const atlas = await visit();
  await atlas.waitForMap();
  const { complete, later, asked } = await atlas.page.evaluate(() => {
    const at = performance.getEntriesByName('atlas:map-complete')[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType('resource');
    return {
      complete: at,
      // Once the map stands, what is asked for next is fetched while the page is idle.
      later: resources
        .filter(({ startTime }) => startTime >= at)
        .map(({ name }) => new URL(name).pathname.slice(1)),
      asked: resources.find(({ name }) => name.endsWith('data/atlas.json'))?.startTime,
    };
  });
  // A page's own icon is not part of any budget.
  const uncounted = atlas.server.requests.filter(
    (file) =>
      !counted.includes(file) &&
      !later.includes(file) &&
      !roles.laterData.includes(file) &&
      !/icon|manifest/.test(file),
  );
  expect(uncounted).toEqual([]);
  expect(complete).toBeGreaterThan(0);
  expect(asked ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(complete);
});
