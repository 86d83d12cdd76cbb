import { expect, test } from 'vitest';
import { drawnAreas, shapesOfSteps } from '../../../src/atlas/spatial/shapes-of-steps.ts';
import { readSteps } from '../../../src/atlas/spatial/step-text.ts';

const STEPS = readSteps('place:place/zone/bay~-circle:121.5,29.9,5~line:121,30,122,30') ?? [];

test('what a hand has drawn is there before any outline, numbered by its step', () => {
  const shapes = shapesOfSteps(drawnAreas(STEPS));
  expect(shapes).toMatchObject([
    { step: 1, operation: 'subtract', geometry: { type: 'Polygon' }, shape: { kind: 'circle', km: 5 } },
    { step: 2, operation: 'add', geometry: { type: 'LineString' }, shape: { kind: 'line' } },
  ]);
  expect(shapes.map(({ label }) => label)).toEqual([undefined, undefined]);
});

test('an outline is drawn without a size, for it is nobody’s drawing', () => {
  const [circle] = drawnAreas(STEPS.slice(1, 2));
  const areas = STEPS.slice(0, 2).map((step) => ({ step, area: circle?.area }));
  expect(shapesOfSteps(areas, () => '大').map(({ label, shape }) => [label, shape?.kind])).toEqual([
    [undefined, undefined],
    ['大', 'circle'],
  ]);
});
