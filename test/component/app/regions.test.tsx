import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SkipLinks } from '../../../src/app/shell/skip-links.tsx';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const BAY = { kind: 'node', id: nodeId('place/zone/bay') } as const;

const PAGE = (
  <div>
    <SkipLinks />
    <header className="bar">
      <input id="atlas-search" aria-label="search" />
    </header>
    <section id="atlas-panel" aria-label="panel">
      <button type="button">tab</button>
      <h2>地点</h2>
    </section>
    <main id="atlas-map">
      <canvas tabIndex={0} aria-label="map" />
    </main>
    <div id="atlas-reading">
      <h2>前湾新区</h2>
    </div>
  </div>
);

const stops = () => [
  screen.getByLabelText('search'),
  screen.getByRole('heading', { name: '地点' }),
  screen.getByLabelText('map'),
  screen.getByRole('heading', { name: '前湾新区' }),
];

test('F6 goes round bar, panel, map and text, to the heading where there is one; with Shift the other way', async () => {
  const { user } = renderAtlas(PAGE);
  const [search] = stops();
  for (const stop of stops()) {
    await user.keyboard('{F6}');
    expect(stop).toHaveFocus();
  }
  await user.keyboard('{F6}');
  expect(search).toHaveFocus();
  for (const stop of stops().toReversed()) {
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(stop).toHaveFocus();
  }
});

test('from within a part F6 goes to the next one', async () => {
  const { user } = renderAtlas(PAGE);
  await user.click(screen.getByRole('button', { name: 'tab' }));
  await user.keyboard('{F6}');
  expect(screen.getByLabelText('map')).toHaveFocus();
});

test('links lead past everything to what there is, and leave the address alone', async () => {
  const { user } = renderAtlas(PAGE, {
    choices: { view: 'places', selection: BAY },
    session: { map: 'ready' },
  });
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['跳到搜索', '跳到这一栏', '跳到正文', '跳到地图']);
  await user.click(screen.getByRole('link', { name: '跳到正文' }));
  expect(screen.getByRole('heading', { name: '前湾新区' })).toHaveFocus();
  expect(window.location.hash).toBe('');
});

test('nothing leads to what there is not', () => {
  renderAtlas(PAGE, { session: { map: 'unavailable' } });
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['跳到搜索']);
});
