import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Choices } from '../../../src/state/choices.ts';
import { SendButton } from '../../../src/surfaces/share/send-button.tsx';
import { Panel } from '../../../src/surfaces/share/share-panel.tsx';
import { codeInPath } from '../../fixtures/read-code.ts';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const BAY = nodeId('place/zone/bay');
const CAMERA = { zoom: 10, lat: 29.9, lon: 121.5, bearing: 0, pitch: 0 };
const READING = { selection: { kind: 'node', id: BAY }, camera: CAMERA } as const;

const open = async (choices: Partial<Choices> = READING) => {
  const atlas = renderAtlas(<Panel />, { choices, session: { dialog: 'share' } });
  await screen.findByRole('textbox', { name: '链接' });
  return atlas;
};
const link = (): string => {
  const field = screen.getByRole('textbox', { name: '链接' });
  return field instanceof HTMLTextAreaElement ? field.value : '';
};
const carried = () =>
  within(screen.getByRole('region', { name: '链接带着' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
  vi.restoreAllMocks();
});

describe('the dialog of sharing', () => {
  test('says what the link carries and what it does not', async () => {
    await open({ ...READING, theme: 'dark', basket: [BAY] });
    expect(link()).toBe(`${window.location.origin}/?select=${BAY}&map=10/29.9/121.5`);
    expect(carried()).toEqual(['正在读的：前湾新区', '地图的位置与比例']);
    const left = within(screen.getByRole('region', { name: '链接不带' }));
    expect(left.getByText('“已选”里的记录')).toBeVisible();
    expect(left.getByText('主题（深色或浅色）')).toBeVisible();
  });

  test('shares less where less is wanted, in words, link and code', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: '带上地图的位置与比例' }));
    expect(link()).toBe(`${window.location.origin}/?select=${BAY}`);
    await user.click(screen.getByRole('radio', { name: /名片页/ }));
    expect(link()).toBe(`${window.location.origin}/p/${BAY}/`);
    expect(carried()).toEqual(['正在读的：前湾新区']);
    const code = screen.getByRole('img', { name: `二维码：${link()}` });
    const side = Number(code.getAttribute('viewBox')?.split(' ')[2]);
    expect(await codeInPath(code.lastElementChild?.getAttribute('d') ?? '', side)).toBe(link());
  });

  test('of the whole atlas there is nothing to choose', async () => {
    await open({});
    expect(link()).toBe(`${window.location.origin}/`);
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(carried()).toEqual(['图集本身：初始的地图与图层']);
  });

  test('copies the link and says so', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    expect(await screen.findByText('链接已复制')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(link());
  });

  test('where the clipboard is refused the link is selected, to be copied by hand', async () => {
    const { user } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    expect(await screen.findByText(/链接已选中/)).toBeVisible();
    const field = screen.getByRole('textbox', { name: '链接' });
    expect(field).toHaveFocus();
    expect(field).toMatchObject({ selectionStart: 0, selectionEnd: link().length });
  });

  test('hands the link to the device where that shares, and only there', async () => {
    const { unmount } = await open();
    expect(screen.queryByRole('button', { name: '用系统分享' })).toBeNull();
    unmount();
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: '用系统分享' }));
    expect(share).toHaveBeenCalledWith({ title: '前湾新区', url: link() });
  });

  test('hands a picture to the device where that takes pictures, and only there', async () => {
    const picture = new File(['…'], '前湾新区.png', { type: 'image/png' });
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const button = <SendButton title="前湾新区" address="https://a.example/" picture={picture} />;
    const { unmount } = renderAtlas(button);
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    Object.defineProperty(navigator, 'canShare', {
      value: ({ files }: ShareData) => files?.[0]?.type === 'image/png',
      configurable: true,
    });
    const { user } = renderAtlas(button);
    await user.click(screen.getByRole('button', { name: '转发图片' }));
    expect(share).toHaveBeenCalledWith({ title: '前湾新区', files: [picture] });
  });

  test('a poster that cannot be drawn says so, and is drawn again when asked', async () => {
    const { user } = await open();
    // No canvas of the simulated page has a pen.
    const pen = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    await user.click(screen.getByRole('button', { name: /^海报/ }));
    await user.click(await screen.findByRole('button', { name: '再画一次' }));
    expect(await screen.findByRole('button', { name: '再画一次' })).toBeVisible();
    expect(pen.mock.calls.length).toBeGreaterThan(1);
  });

  test('makes the code for another page from what is chosen', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^嵌入网页/ }));
    const code = await screen.findByRole('textbox', { name: '放进网页的代码' });
    expect(code).toHaveTextContent('embed=1"');
    await user.click(screen.getByRole('checkbox', { name: '图例' }));
    expect(code).toHaveTextContent('embed=1&amp;tools=legend"');
    expect(screen.queryByRole('link', { name: 'embed-client.js' })).toBeNull();
    const origin = screen.getByRole('textbox', { name: /您的网页的来源/ });
    await user.type(origin, 'a.example');
    expect(screen.getByRole('alert')).toHaveTextContent(/要写成协议加域名/);
    await user.clear(origin);
    await user.type(origin, 'https://a.example/');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(code).toHaveTextContent('parent=https://a.example"');
    expect(screen.getByRole('link', { name: 'embed-client.js' })).toHaveAttribute(
      'href',
      `${window.location.origin}/embed-client.js`,
    );
    await user.click(screen.getByRole('button', { name: '看效果' }));
    // What is shown here is inside this page, and speaks with nobody.
    expect(screen.getByTitle('嵌入的效果')).toHaveAttribute('src', expect.not.stringContaining('parent='));
  });
});
