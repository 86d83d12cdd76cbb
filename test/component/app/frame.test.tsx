import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { GenerationBar, SpaceNote } from '../../../src/app/shell/generation-bar.tsx';
import { Brand, Doors, Preferences, Tabs } from '../../../src/app/shell/header.tsx';
import { MapFrame } from '../../../src/app/shell/map-frame.tsx';
import { Notices } from '../../../src/app/shell/notices.tsx';
import { PLAN_LAYERS } from '../../../src/state/layers-choice.ts';
import { AboutPanel } from '../../../src/surfaces/about/about-panel.tsx';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

describe('the header', () => {
  test('has the title as the heading of the page', () => {
    renderAtlas(<Brand />);
    expect(screen.getByRole('heading', { level: 1, name: '宁波产业布局图' })).toBeVisible();
  });

  test('has a door for each question, and says which is open', async () => {
    const chosen = vi.fn<() => void>();
    const { choices, user } = renderAtlas(<Doors onChosen={chosen} />);
    const doors = within(screen.getByRole('navigation', { name: '浏览方式' }));
    expect(doors.getAllByRole('button').map((door) => door.textContent)).toEqual([
      '地图',
      '产业',
      '规划',
      '招商',
      '数据',
    ]);
    expect(doors.getByRole('button', { current: 'page' })).toHaveTextContent('地图');
    await user.click(doors.getByRole('button', { name: '数据' }));
    expect(choices.getState().view).toBe('projects');
    expect(doors.getByRole('button', { current: 'page' })).toHaveTextContent('数据');
    expect(chosen).toHaveBeenCalledOnce();
  });

  test('a view behind two doors stays behind the one that was taken', async () => {
    const { choices, user } = renderAtlas(<Tabs />, { choices: { view: 'projects' } });
    const tabs = within(screen.getByRole('navigation', { name: '数据之下' }));
    await user.click(tabs.getByRole('button', { name: '部门与企业' }));
    expect(choices.getState()).toMatchObject({ view: 'organisations', door: 'data' });
    expect(screen.getByRole('navigation', { name: '数据之下' })).toBeVisible();
    choices.getState().openView('organisations');
    expect(await screen.findByRole('navigation', { name: '规划之下' })).toBeVisible();
  });

  test('the tab that is open is brought into sight, and again in words of another length', () => {
    const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { choices, rerenderIn } = renderAtlas(<Tabs />, { choices: { view: 'about' } });
    act(() => choices.getState().setLanguage('en'));
    rerenderIn(<Tabs />);
    expect(screen.getByRole('button', { current: 'page' })).toHaveTextContent('About');
    expect(brought.mock.contexts).toEqual(
      Array.from({ length: 2 }, () => screen.getByRole('button', { current: 'page' })),
    );
    brought.mockRestore();
  });

  test('switches language and theme', async () => {
    const { choices, user } = renderAtlas(<Preferences />);
    await user.selectOptions(screen.getByRole('combobox', { name: '主题' }), '深色');
    expect(choices.getState().theme).toBe('dark');
    const language = screen.getByRole('button', { name: 'EN，切换到英文' });
    await user.click(language);
    expect(choices.getState().language).toBe('en');
    await user.click(language);
    expect(choices.getState().language).toBe('zh');
  });
});

describe('the frame of the map', () => {
  const CAMERA = { zoom: 11, lat: 29.9, lon: 121.5, bearing: 0, pitch: 0 };

  test('says scale, review number, date and whose data it is', async () => {
    const { choices, user } = renderAtlas(<MapFrame generated="2026-11-22" reviewNumber="甬S（2026）1号" />, {
      choices: { camera: CAMERA },
      session: { map: 'ready' },
    });
    expect(screen.getByRole('img', { name: '比例尺 2 km' })).toBeVisible();
    expect(screen.getByText('审图号：甬S（2026）1号')).toBeVisible();
    expect(screen.getByText('数据 2026-11-22')).toBeVisible();
    expect(screen.getByText(/天地图/)).toHaveAttribute(
      'title',
      expect.stringContaining('GeoNames (CC BY 4.0)'),
    );
    await user.click(screen.getByRole('button', { name: '来源与精度' }));
    expect(choices.getState().view).toBe('about');
  });

  test('says the scale of a map that nobody has moved yet', () => {
    renderAtlas(<MapFrame generated={undefined} reviewNumber="" />, {
      session: { map: 'ready', startCamera: { ...CAMERA, zoom: 8.5 } },
    });
    expect(screen.getByRole('img', { name: '比例尺 20 km' })).toBeVisible();
  });

  test('without a number it is 示意图, and without a map it has no scale', () => {
    renderAtlas(<MapFrame generated={undefined} reviewNumber="" />, {
      choices: { camera: CAMERA },
      session: { map: 'failed' },
    });
    expect(screen.getByText('审图号：示意图')).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

test('notices say what they are about, until dismissed', async () => {
  const dismiss = vi.fn<() => void>();
  const { user } = renderAtlas(<Notices onDismiss={dismiss} />, {
    session: {
      notices: [
        { key: 'app.brokenUrl', values: { names: 'map、view' } },
        { key: 'app.partFailed', values: { count: 3 } },
      ],
    },
  });
  expect(
    within(screen.getByRole('status'))
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    '链接里有看不懂的部分（map、view），已按默认显示。',
    '有 3 条记录格式不符，已略去，其余照常显示。',
  ]);
  await user.click(screen.getByRole('button', { name: '知道了' }));
  expect(dismiss).toHaveBeenCalledOnce();
});

test('without notices there is nothing', () => {
  renderAtlas(<Notices onDismiss={() => undefined} />);
  expect(screen.queryByRole('status')).toBeNull();
});

describe('the generations', () => {
  test('all documents at first; a plan brings its layers; the side documents come after the generations', async () => {
    const { choices, user } = renderAtlas(<GenerationBar graph={graph} layout="wide" />);
    const radios = screen.getAllByRole('radio');
    expect(radios[0]).toBeChecked();
    expect(radios).toHaveLength(graph.dataset.documents.length + 1);
    await user.click(screen.getByRole('radio', { name: '2016' }));
    expect(choices.getState()).toMatchObject({
      plan: '2016-pilot-plan',
      layers: PLAN_LAYERS['2016-pilot-plan'],
    });
    expect(screen.getByRole('radio', { name: '2016' })).toBeChecked();
    expect(radios.at(-1)?.closest('label')).toHaveTextContent('2020 政策稿');
  });

  test('a document that draws no space says whose layout is seen; one that does says nothing', () => {
    const { choices } = renderAtlas(<SpaceNote graph={graph} />, { choices: { plan: '2020-draft' } });
    expect(screen.getByRole('status')).toHaveTextContent('不划定空间');
    act(() => choices.getState().choosePlan('2021-14fyp'));
    expect(screen.queryByRole('status')).toBeNull();
  });
});

test('the about page leads to the documents and names rules, precision, files and keys', async () => {
  const { choices, user } = renderAtlas(<AboutPanel graph={graph} />);
  const about = within(screen.getByRole('region', { name: '说明' }));
  for (const words of ['据本图地名表所在区县', '位置待核', '聚焦搜索', '退一步'])
    expect(about.getByText(words)).toBeVisible();
  expect(about.getByRole('link', { name: 'atlas.json' })).toHaveAttribute('href', 'data/atlas.json');
  expect(about.getByRole('link', { name: 'csv/links.csv' })).toHaveAttribute('download');
  await user.click(about.getByRole('button', { name: '查看文件' }));
  expect(choices.getState().view).toBe('documents');
});
