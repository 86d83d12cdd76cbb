import { expect, inject, test } from 'vitest';
import { readBuiltSite, rolesOf } from '../budget/built-site.ts';
import { visit } from './visit.ts';

test('the first view asks for nothing that its budget does not count, and for the rest only once the map stands', async () => {
  const roles = rolesOf(readBuiltSite(inject('atlasDirectory')));
  const counted = [roles.pages, roles.styles, roles.fonts, roles.firstView, roles.firstViewData].flat();
  const atlas = await visit();
  await atlas.waitForMap();
  // A page's own icon is not part of any budget.
  const uncounted = atlas.server.requests.filter(
    (file) => !counted.includes(file) && !roles.laterData.includes(file) && !/icon|manifest/.test(file),
  );
  expect(uncounted).toEqual([]);
  const [complete, asked] = await atlas.page.evaluate(() => [
    performance.getEntriesByName('atlas:map-complete')[0]?.startTime,
    performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('data/atlas.json'))
      ?.startTime,
  ]);
  expect(complete).toBeGreaterThan(0);
  expect(asked ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(complete ?? 0);
});
