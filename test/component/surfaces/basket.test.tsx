import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { BasketButton } from '../../../src/app/shell/basket-button.tsx';
import { Panel } from '../../../src/surfaces/basket/basket-panel.tsx';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

const BAY = nodeId('place/zone/bay');
const HILL = nodeId('place/zone/hill');
const MATERIALS = nodeId('industry/2021/materials');

const open = (basket = [HILL, MATERIALS, BAY]) =>
  renderAtlas(<Panel graph={graph} />, { choices: { basket }, session: { dialog: 'basket' } });

const linksIn = (kind: string) =>
  within(screen.getByRole('region', { name: kind }))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the basket', () => {
  test('holds what was put aside by kind, in the order in which it was', () => {
    open();
    expect(linksIn('地点')).toEqual(['山前园', '前湾新区']);
    expect(linksIn('产业')).toEqual(['新材料']);
    expect(screen.queryByRole('region', { name: '项目' })).toBeNull();
    expect(screen.getByRole('region', { name: '地点' })).toHaveTextContent('二十区');
    expect(screen.getByText(/^3 条记录/)).toBeVisible();
  });

  test('gives records back one by one', async () => {
    const { choices, user } = open();
    await user.click(screen.getByRole('button', { name: '拿掉山前园' }));
    expect(choices.getState().basket).toEqual([MATERIALS, BAY]);
    expect(linksIn('地点')).toEqual(['前湾新区']);
  });

  test('all at once too, and takes that back', async () => {
    const { choices, user } = open();
    await user.click(screen.getByRole('button', { name: '全部拿掉' }));
    expect(choices.getState().basket).toEqual([]);
    expect(screen.getByText(/还没有放入记录/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '放回' }));
    expect(choices.getState().basket).toEqual([HILL, MATERIALS, BAY]);
    expect(screen.queryByText('已全部拿掉')).toBeNull();
  });

  test('is downloaded whole: what would be, and how it was chosen, is said before', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: '下载' }));
    const dialog = within(await screen.findByRole('dialog', { name: '下载这些记录', hidden: true }));
    expect(dialog.getByText('宁波产业布局图 · 已选')).toBeInTheDocument();
    expect(dialog.getByText('读者放入“已选”的记录')).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'CSV', hidden: true })).toBeEnabled();
  });

  test('leads to the comparison of two to five records, and gives way to it', async () => {
    const { session, user, unmount } = open();
    await user.click(screen.getByRole('link', { name: '对比这 3 条' }));
    const address = new URLSearchParams(window.location.search);
    expect(address.get('view')).toBe('compare');
    expect(address.get('compare')).toBe([HILL, MATERIALS, BAY].join());
    expect(session.getState().dialog).toBeUndefined();
    unmount();
    open([HILL]);
    expect(screen.queryByRole('link', { name: /^对比/ })).toBeNull();
  });

  test('gives way to a record that is opened', async () => {
    const { choices, session, user } = open();
    await user.click(screen.getByRole('link', { name: '前湾新区' }));
    expect(choices.getState().selection).toMatchObject({ id: BAY });
    expect(session.getState().dialog).toBeUndefined();
  });
});

describe('the button of the basket', () => {
  test('says how many there are, and opens it', async () => {
    const { session, user } = renderAtlas(<BasketButton layout="wide" />, {
      choices: { basket: [BAY, HILL] },
    });
    await user.click(screen.getByRole('button', { name: '已选 2' }));
    expect(session.getState().dialog).toBe('basket');
  });

  test('is there on a wide page even while it is empty, on a phone only once it is not', () => {
    renderAtlas(<BasketButton layout="wide" />);
    expect(screen.getByRole('button', { name: '已选，尚无记录' })).toHaveTextContent(/^已选$/);
    renderAtlas(<BasketButton layout="phone" />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
