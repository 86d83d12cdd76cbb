import { expect, inject, test } from 'vitest';
import { readBuiltSite, rolesOf } from '../budget/built-site.ts';
import { visit } from './visit.ts';

test('the first view asks for nothing that its budget does not count', async () => {
  const roles = rolesOf(readBuiltSite(inject('atlasDirectory')));
  const counted = [roles.pages, roles.styles, roles.fonts, roles.firstView, roles.firstViewData].flat();
  const atlas = await visit();
  await atlas.waitForMap();
  // A page's own icon is not part of any budget.
  const uncounted = atlas.server.requests.filter(
    (file) => !counted.includes(file) && !/icon|manifest/.test(file),
  );
  expect(uncounted).toEqual([]);
});
