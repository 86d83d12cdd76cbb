import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { bindLegendStop } from '../../../src/app/legend-stop.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { RECORD_LAYERS } from '../../../src/layers/record-layers.ts';
import { DEFAULT_LAYERS } from '../../../src/state/layers-choice.ts';
import { LegendPanel } from '../../../src/surfaces/legend/legend-panel.tsx';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

function row(name: RegExp): HTMLElement {
  const item = screen.getByRole('checkbox', { name }).closest('li');
  if (item === null) throw new Error(`No row ${name}`);
  return item;
}

const camera = (zoom: number) => ({ zoom, lat: 29.8, lon: 121.5, bearing: 0, pitch: 0 });

describe('the legend', () => {
  test('counts every layer, and says how many were found nowhere', () => {
    renderAtlas(<LegendPanel graph={graph} />);
    expect(row(/二十区/)).toHaveTextContent('二十区2');
    expect(row(/特色小镇/)).toHaveTextContent('特色小镇11 处位置待核');
    expect(row(/试点区域/)).toHaveTextContent('试点区域（2016）2');
    expect(row(/重点项目/)).toHaveTextContent('重点项目1');
  });

  test('switches a layer off and on', async () => {
    const { choices, user } = renderAtlas(<LegendPanel graph={graph} />);
    const zones = screen.getByRole('checkbox', { name: /二十区/ });
    expect(zones).toBeChecked();
    await user.click(zones);
    expect(zones).not.toBeChecked();
    expect(choices.getState().layers).not.toContain('zones');
    zones.focus();
    await user.keyboard(' ');
    expect(zones).toBeChecked();
  });

  test('shows all, then the first ones again', async () => {
    const { choices, user } = renderAtlas(<LegendPanel graph={graph} />);
    await user.click(screen.getByRole('button', { name: '全部显示' }));
    expect(choices.getState().layers).toEqual(RECORD_LAYERS);
    await user.click(screen.getByRole('button', { name: '恢复默认' }));
    expect(choices.getState().layers).toEqual(DEFAULT_LAYERS);
  });

  test('a belt has its zones counted and opens its dossier; the four have one switch, said to be one', async () => {
    const { choices, user } = renderAtlas(<LegendPanel graph={graph} />);
    const belts = row(/四带（同一开关）/);
    expect(belts).toHaveTextContent('北部前湾产业带2 区');
    expect(within(belts).getAllByRole('checkbox')).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: '北部前湾产业带' }));
    expect(choices.getState().selection).toMatchObject({ id: 'place/belt/north-qianwan' });
    await user.click(screen.getByRole('checkbox', { name: /四带/ }));
    expect(choices.getState().layers).not.toContain('belts');
  });

  test('says how many are in view, once the map rests and while the layer is shown', async () => {
    const { session, user } = renderAtlas(<LegendPanel graph={graph} />);
    expect(row(/二十区/)).not.toHaveTextContent('/');
    act(() => session.setState({ inView: new Map([['zones', new Set([nodeId('place/zone/bay')])]]) }));
    expect(row(/二十区/)).toHaveTextContent('1 / 2');
    await user.click(screen.getByRole('checkbox', { name: /二十区/ }));
    expect(row(/二十区/)).not.toHaveTextContent('/');
  });

  test('what is on but told only nearer says so instead of none in view, and leads there', async () => {
    const { choices, session, user } = renderAtlas(<LegendPanel graph={graph} />);
    act(() => session.setState({ startCamera: camera(8), inView: new Map() }));
    expect(row(/片区/)).toHaveTextContent('片区放大后显示2');
    await user.click(within(row(/片区/)).getByRole('button', { name: '放大后显示' }));
    expect(choices.getState().camera?.zoom).toBeGreaterThan(9.3);
    expect(row(/片区/)).not.toHaveTextContent('放大后显示');
  });

  test('a layer that did not come says so, and is asked for again', async () => {
    const { session, user } = renderAtlas(<LegendPanel graph={graph} />);
    act(() => session.setState({ layerFiles: { zones: 'failed', towns: 'there', land: 'failed' } }));
    await user.click(within(row(/二十区/)).getByRole('button', { name: '没有载入，重试' }));
    expect(session.getState().layerFiles).toMatchObject({ zones: 'wanted', towns: 'there' });
    expect(row(/二十区/)).toHaveTextContent('载入中');
    expect(screen.getByText(/底图有 1 层没有载入/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(session.getState().layerFiles.land).toBe('wanted');
  });

  test('projects are said to be counted where they lie', () => {
    renderAtlas(<LegendPanel graph={graph} />, { choices: { layers: ['projects'] } });
    expect(row(/重点项目/)).toHaveTextContent('1 项按所在地计数，0 项未载明地点或位置待核');
  });

  test('says what is lit, and for whom', () => {
    const { session, choices } = renderAtlas(<LegendPanel graph={graph} />);
    act(() => session.setState({ lit: 3 }));
    expect(screen.getByText('图上亮出：列表所及，3 处')).toBeVisible();
    act(() => choices.getState().selectNode(nodeId('place/zone/bay')));
    expect(screen.getByText('图上亮出：前湾新区，3 处')).toBeVisible();
    act(() => session.setState({ lit: 0 }));
    expect(screen.queryByText(/图上亮出/)).toBeNull();
  });

  test('folds to a strip of the symbols that are on', async () => {
    const { user } = renderAtlas(<LegendPanel graph={graph} />);
    await user.click(screen.getByRole('button', { name: '收起图例' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByRole('region', { name: '图例' }).querySelectorAll('svg')).toHaveLength(
      DEFAULT_LAYERS.length + 1,
    );
    await user.click(screen.getByRole('button', { name: '展开图例' }));
    expect(screen.getByRole('checkbox', { name: /二十区/ })).toBeVisible();
  });

  test('draws each belt hatched its own way, and explains the precision of lines and symbols', async () => {
    renderAtlas(<LegendPanel graph={graph} />);
    const legend = within(screen.getByRole('region', { name: '图例' }));
    expect(row(/四带/).querySelectorAll('pattern')).toHaveLength(1);
    for (const words of [
      '来自公开数据；区县界已简化，拐点相隔约 2 km',
      '示意范围，位置由本图集标定',
      '仅知在某区县或点线圈内',
    ]) {
      const item = legend.getByText(words).closest('li');
      expect(item?.querySelectorAll('svg')).toHaveLength(2);
    }
  });

  test('says of how many places authorities supplied the outlines, where they did', () => {
    const nodes = graph.dataset.nodes.map((node, index) =>
      index < 2
        ? {
            ...node,
            location: {
              lon: 121.5,
              lat: 29.8,
              precision: 'official',
              uncertaintyKm: 0,
              basis: '提供',
            } as const,
          }
        : node,
    );
    renderAtlas(<LegendPanel graph={createGraph({ ...graph.dataset, nodes })} />);
    expect(screen.getByText(/来自公开数据/)).toHaveTextContent(
      '官方提供（2 处），或来自公开数据；区县界已简化',
    );
  });

  test('over a small page it is whole, however it was folded, and is closed and not folded', async () => {
    const { user, session } = renderAtlas(<LegendPanel graph={graph} />);
    act(() => session.setState({ dialog: 'legend', isLegendFolded: true }));
    expect(screen.getByRole('checkbox', { name: /二十区/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /收起|展开/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(session.getState()).toMatchObject({ dialog: undefined, isLegendFolded: true });
  });
});

const box = (name: RegExp) => screen.getByRole('checkbox', { name });

/** What of the rows the Tab key stops at. */
const stops = () => document.querySelectorAll('.legend li > div :is(a, button, input):not([tabindex="-1"])');

test('its rows are one stop of the Tab key, with arrows inside', async () => {
  const end = bindLegendStop();
  const { user } = renderAtlas(
    <>
      <LegendPanel graph={graph} />
      <button type="button">after</button>
    </>,
  );
  expect(stops().length).toBeGreaterThan(8);
  box(/四带/).focus();
  await user.keyboard('{End}');
  expect(box(/重点项目/)).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowDown}');
  expect(box(/重点项目/)).toHaveFocus();
  expect([...stops()].every((stop) => row(/重点项目/).contains(stop))).toBe(true);
  await user.keyboard('{Home}');
  const [first] = screen.getAllByRole('checkbox');
  expect(first).toHaveFocus();
  screen.getByRole('button', { name: 'after' }).focus();
  await user.tab({ shift: true });
  expect(first?.closest('li')?.contains(document.activeElement)).toBe(true);
  end();
});
