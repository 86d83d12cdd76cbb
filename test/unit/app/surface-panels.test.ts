import { expect, test } from 'vitest';
import { BARE_PANELS, SURFACE_PANELS } from '../../../src/app/surface-panels.ts';
import { SURFACES } from '../../../src/app/surfaces.ts';

test('every surface has one way to what is seen of it, and no way leads to a surface that is not', () => {
  const withoutOwn = SURFACES.flatMap(({ id, load }) => (load === undefined ? [id] : []));
  expect([...Object.keys(SURFACE_PANELS), ...Object.keys(BARE_PANELS)].toSorted()).toEqual(
    withoutOwn.toSorted(),
  );
});
