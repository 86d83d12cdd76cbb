import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sayClosest } from '../../../src/app/say-closest.ts';
import { FlashLine } from '../../../src/app/shell/flash-line.tsx';
import { patiently } from '../../fixtures/patiently.ts';
import { renderAtlas } from '../render-atlas.tsx';

const camera = (zoom: number) => ({ zoom, lat: 29.8, lon: 121.5, bearing: 0, pitch: 0 });

test('who comes as close as the map goes is told why, each time anew', async () => {
  const { choices, session } = renderAtlas(<FlashLine />);
  sayClosest(choices, session, 12.8);
  const { moveCamera } = choices.getState();

  moveCamera(camera(12.7));
  expect(session.getState().flash).toBeUndefined();

  moveCamera(camera(12.8));
  expect(await screen.findByText(/已放到最大.*1 至 4 公里/)).toBeVisible();

  moveCamera({ ...camera(12.8), lat: 29.9 });
  expect(session.getState().flash?.count).toBe(1);

  moveCamera(camera(11));
  moveCamera(camera(12.8));
  await patiently(() => expect(session.getState().flash?.count).toBe(2));
});
