import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LocateButton } from '../../../src/app/shell/locate-button.tsx';
import type { Outlines } from '../../../src/atlas/on-map/outline.ts';
import { patiently } from '../../fixtures/patiently.ts';
import { nodeId } from '../../fixtures/records.ts';
import { square } from '../../style/fixture.ts';
import { renderAtlas } from '../render-atlas.tsx';

const CIXI = nodeId('place/district/cixi');
const OUTLINES: Outlines = new Map([
  [nodeId('place/zone/bay'), { geometry: square(121.5, 30, 2), precision: 'schematic', basis: '' }],
  [CIXI, { geometry: square(121.3, 30.1, 0.4), precision: 'boundary', basis: '' }],
]);

/** What finds the district is fetched when it is first asked for. */

type Answer = { longitude: number; latitude: number } | 'refused';

/** The device as it answers when it is asked where it is. */
function stand(answer: Answer): void {
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition: (found: (position: object) => void, refuse: () => void) =>
        answer === 'refused' ? refuse() : found({ coords: answer }),
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'geolocation');
  vi.unstubAllGlobals();
});

async function press(answer: Answer) {
  stand(answer);
  const atlas = renderAtlas(null, { outlines: OUTLINES });
  atlas.rerenderIn(<LocateButton />);
  await atlas.user.click(screen.getByRole('button', { name: '我在这里' }));
  await screen.findByRole('button', { name: '我在这里' });
  return atlas;
}

test('within the city the district is read, whatever zone lies over it', async () => {
  const { choices } = await press({ longitude: 121.35, latitude: 30.15 });
  await patiently(() => expect(choices.getState().selection).toEqual({ kind: 'node', id: CIXI }));
});

test('in the city but in no district the map goes there', async () => {
  const { choices } = await press({ longitude: 122.1, latitude: 29.1 });
  await patiently(() => expect(choices.getState().camera).toMatchObject({ lon: 122.1, lat: 29.1 }));
});

test.each([
  [{ longitude: 116.4, latitude: 39.9 }, 'locate.outside'],
  ['refused', 'locate.refused'],
] as const)('elsewhere, or unasked for, it is said and nothing moves', async (answer, key) => {
  const { choices, session } = await press(answer);
  await patiently(() => expect(session.getState().notices).toEqual([{ key, values: {} }]));
  expect(choices.getState().selection.kind).toBe('none');
});
