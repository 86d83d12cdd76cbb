import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { RECORD_LAYERS } from '../../../src/layers/feature.ts';
import { DEFAULT_LAYERS } from '../../../src/state/layers-choice.ts';
import { LegendPanel } from '../../../src/surfaces/legend/legend-panel.tsx';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

const NOTHING = new Set<ReturnType<typeof nodeId>>();
const NONE_IN_VIEW = {
  core: NOTHING,
  belts: NOTHING,
  zones: NOTHING,
  subzones: NOTHING,
  towns: NOTHING,
  bases: NOTHING,
  'pilot-areas': NOTHING,
  parks: NOTHING,
  projects: NOTHING,
};

function row(name: RegExp): HTMLElement {
  const item = screen.getByRole('checkbox', { name }).closest('li');
  if (item === null) throw new Error(`No row ${name}`);
  return item;
}

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

  test('a belt has its zones counted, opens its dossier, and has the switch of all belts', async () => {
    const { choices, user } = renderAtlas(<LegendPanel graph={graph} />);
    expect(row(/产业带/)).toHaveTextContent('北部前湾产业带2 区');
    await user.click(screen.getByRole('link', { name: '北部前湾产业带' }));
    expect(choices.getState().selection).toMatchObject({ id: 'place/belt/north-qianwan' });
    await user.click(screen.getByRole('checkbox', { name: '显示产业带' }));
    expect(choices.getState().layers).not.toContain('belts');
  });

  test('says how many are in view, once the map rests and while the layer is shown', async () => {
    const { session, user } = renderAtlas(<LegendPanel graph={graph} />);
    expect(row(/二十区/)).not.toHaveTextContent('/');
    act(() => session.setState({ inView: { ...NONE_IN_VIEW, zones: new Set([nodeId('place/zone/bay')]) } }));
    expect(row(/二十区/)).toHaveTextContent('1 / 2');
    await user.click(screen.getByRole('checkbox', { name: /二十区/ }));
    expect(row(/二十区/)).not.toHaveTextContent('/');
  });

  test('explains the precision of lines, and closes where it can', async () => {
    const close = vi.fn<() => void>();
    const { user } = renderAtlas(<LegendPanel graph={graph} onClose={close} />);
    const legend = within(screen.getByRole('region', { name: '图例即图层' }));
    for (const words of ['来自公开数据；区县界已简化，拐点相隔约 2 km', '示意范围', '仅知所在区县或位置待核'])
      expect(legend.getByText(words)).toBeVisible();
    await user.click(legend.getByRole('button', { name: '关闭' }));
    expect(close).toHaveBeenCalledOnce();
  });
});
