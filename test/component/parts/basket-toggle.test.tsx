import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BasketToggle } from '../../../src/parts/basket-toggle.tsx';
import { node } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const TOWN = node({ id: 'place/town/film', class: 'town', name: '影视小镇', nameEn: 'Film town' });
const ZONE = node({ id: 'place/zone/bay', class: 'zone', name: '湾区' });

test('a record is put aside and taken back, in the order in which it was', async () => {
  const { choices, user } = renderAtlas(
    <>
      <BasketToggle node={TOWN} />
      <BasketToggle node={ZONE} isSmall />
    </>,
  );
  const town = screen.getByRole('button', { name: '已选：影视小镇', pressed: false });
  await user.click(screen.getByRole('button', { name: '已选：湾区' }));
  await user.click(town);
  expect(choices.getState().basket).toEqual([ZONE.id, TOWN.id]);
  expect(town).toHaveAttribute('aria-pressed', 'true');
  expect(town).toHaveTextContent('✓已选');
  await user.click(screen.getByRole('button', { name: '已选：湾区', pressed: true }));
  expect(choices.getState().basket).toEqual([TOWN.id]);
});

test('is named in the language of the reader', () => {
  renderAtlas(<BasketToggle node={TOWN} />, { choices: { language: 'en' } });
  expect(screen.getByRole('button', { name: 'Basket: Film town' })).toHaveTextContent('＋Basket');
});
