import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { INITIAL_CHOICES } from '../../../src/state/choices.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { drawsOnMap, onMap, Panel } from '../../../src/surfaces/selecting/selecting-panel.tsx';
import { SELECTING_SLICE } from '../../../src/surfaces/selecting/selecting-slice.ts';
import { settleSelecting } from '../../../src/surfaces/selecting/settle-selecting.ts';
import { keepSteps, stepsOf } from '../../../src/surfaces/selecting/steps.ts';
import { squares } from '../../fixtures/sheet-map.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

/** The bay and the hill of the small atlas, as the map might draw them. */
const OUTLINES = squares([
  ['place/zone/bay', 121.2, 30.3, 'schematic', 0.05],
  ['place/zone/hill', 121.4, 30.1, 'schematic', 0.05],
]);
const BAY = '前湾新区';
const ROUND_BAY = 'rectangle:121.1,30.2,121.3,30.4';

async function show(within_?: string, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<Panel graph={SMALL_GRAPH} />, {
    choices: { view: 'selection', language },
    session: { map: 'ready' },
    outlines: OUTLINES,
  });
  const store = SELECTING_SLICE.of(rendered.choices);
  if (within_ !== undefined) store.setState({ within: within_ });
  rendered.rerenderIn(<Panel graph={SMALL_GRAPH} />);
  await waitFor(() => expect(store.getState().now?.lit).toBeDefined());
  return { ...rendered, store };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the panel of lines', () => {
  test('an address opens with its size, what lies within and what the map is to show', async () => {
    const { container, choices, store } = await show(ROUND_BAY);
    expect(screen.getByRole('heading', { level: 2, name: '量算与圈选' })).toBeVisible();
    // 0.2° × 0.2° at 30.3° N.
    expect(part('已画的线与范围').getByText(/^427 平方公里（64 万亩）/)).toBeVisible();
    expect(part('在内').getByRole('link', { name: BAY })).toBeVisible();
    expect(screen.queryByRole('region', { name: '压线' })).toBeNull();
    expect(uncitedNumbers(container)).toEqual([]);
    expect([...(onMap(SMALL_GRAPH, choices)?.records ?? [])]).toContain('place/zone/bay');
    expect(store.getState().now?.drawn).toMatchObject([
      { step: 0, operation: 'add', geometry: { type: 'Polygon' } },
    ]);
  });

  test('what needs no outline is for the map to draw before the panel is seen, and with its size before outlines come', () => {
    const choices = createChoiceStore({ view: 'selection' });
    const early = SELECTING_SLICE.of(choices);
    early.setState({ within: `place:place/zone/bay~${ROUND_BAY}` });
    const { wanted } = drawsOnMap(choices);
    expect(wanted().shapes).toMatchObject([{ step: 1, label: undefined, geometry: { type: 'Polygon' } }]);
    expect(wanted().shapes).toBe(wanted().shapes);
    // Told of the outlines only once this test has looked.
    const rendered = renderAtlas(<Panel graph={SMALL_GRAPH} />, { choices: { view: 'selection' } });
    const store = SELECTING_SLICE.of(rendered.choices);
    act(() => store.setState({ within: `place:place/zone/bay~${ROUND_BAY}` }));
    expect(drawsOnMap(rendered.choices).wanted().shapes).toMatchObject([
      { step: 1, label: '427 平方公里（64 万亩）' },
    ]);
    expect(store.getState().now?.lit).toBeUndefined();
  });

  test('what the hand draws on the map becomes a step, what it moves stays in its place, and it can give up', async () => {
    const { choices, store } = await show(ROUND_BAY);
    const { events, wanted } = drawsOnMap(choices);
    store.setState(({ now }) => ({ now: { ...now, tool: 'circle' } }));
    events.finished({ kind: 'circle', centre: [121.5, 29.9], km: 5 });
    expect(wanted().tool).toBeUndefined();
    expect(store.getState().within).toBe(`${ROUND_BAY}~circle:121.5,29.9,5`);
    events.changed(1, { kind: 'circle', centre: [121.5, 29.9], km: 7 });
    expect(store.getState().within).toBe(`${ROUND_BAY}~circle:121.5,29.9,7`);
    expect(wanted().edited).toBe(1);
    events.cancelled();
    expect(wanted().edited).toBeUndefined();
  });

  test('while the first shape is worked out, it is not said to hold nothing', async () => {
    const { container, store } = await show();
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(container.textContent));
    watch.observe(container, { childList: true, subtree: true, characterData: true });
    store.setState({ within: ROUND_BAY });
    await waitFor(() => expect(container).toHaveTextContent('在内 1 处'));
    watch.disconnect();
    expect(said.filter((text) => text.includes('在内 0 处'))).toEqual([]);
  });

  test('coordinates are typed, refused with the line that is wrong, and make a shape in the address', async () => {
    const { user, store } = await show();
    expect(screen.getByText(/还没有线/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '输坐标' }));
    const field = screen.getByRole('textbox', { name: /各角坐标/ });
    expect(field).toHaveAccessibleDescription(/GCJ-02（高德、腾讯）在这里偏约 0.5 公里/);
    fireEvent.change(field, { target: { value: '121.1,30.2\n这里' } });
    await user.click(screen.getByRole('button', { name: '加上' }));
    expect(screen.getByRole('alert')).toHaveTextContent('第 2 行看不懂');
    fireEvent.change(field, { target: { value: '121.1，30.2\n北纬30°12′ 东经121°18′\n30.4 121.2' } });
    await user.click(screen.getByRole('button', { name: '加上' }));
    expect(store.getState().within).toBe('polygon:121.1,30.2,121.3,30.2,121.2,30.4');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the next shape may be taken away, each can be turned, and removed', async () => {
    const { user, store } = await show(ROUND_BAY);
    await user.click(screen.getByRole('radio', { name: '减去' }));
    await user.click(screen.getByRole('button', { name: '按周边' }));
    fireEvent.change(screen.getByRole('combobox', { name: '以哪个地点为中心' }), {
      target: { value: '山前园' },
    });
    await user.click(screen.getByRole('button', { name: '加上' }));
    expect(store.getState().within).toBe(`${ROUND_BAY}~-around:place/zone/hill,5`);
    await user.selectOptions(screen.getByRole('combobox', { name: '第 2 步怎么算' }), '只留相交');
    expect(store.getState().within).toBe(`${ROUND_BAY}~*around:place/zone/hill,5`);
    await user.click(screen.getByRole('button', { name: '删去第 2 步' }));
    expect(store.getState().within).toBe(ROUND_BAY);
  });

  test('corners are rows that are changed, added and taken away by keys', async () => {
    const { user, store } = await show('polygon:121.1,30.2,121.3,30.2,121.2,30.4');
    await user.click(screen.getByRole('button', { name: '各点' }));
    const corner = screen.getByRole('textbox', { name: '第 1 点的坐标' });
    await user.clear(corner);
    await user.type(corner, '121.05, 30.2{Enter}');
    expect(store.getState().within).toBe('polygon:121.05,30.2,121.3,30.2,121.2,30.4');
    await user.click(screen.getByRole('button', { name: '在第 1 点后加一点' }));
    expect(store.getState().within).toBe('polygon:121.05,30.2,121.175,30.2,121.3,30.2,121.2,30.4');
    await user.click(screen.getByRole('button', { name: '删去第 3 点' }));
    expect(store.getState().within).toBe('polygon:121.05,30.2,121.175,30.2,121.2,30.4');
    // Three are the fewest.
    expect(screen.getByRole('button', { name: '删去第 3 点' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('of an outline no area is given, and where nothing lies within it says what to do', async () => {
    await show('around:place/zone/hill,1~*kind:indicator');
    expect(screen.getByText('轮廓是示意或简化的，不报面积。')).toBeVisible();
    expect(screen.getByText(/没有地点或项目落在里面/)).toBeVisible();
    expect(screen.queryByText(/平方公里/)).toBeNull();
  });

  test('tools are taken and put down, and what is drawn is told while it is drawn', async () => {
    const { user, store, session } = await show(undefined, 'en');
    await user.click(screen.getByRole('button', { name: 'Polygon' }));
    expect(store.getState().now?.tool).toBe('polygon');
    expect(session.getState().sheet).toBe('peek');
    store.setState(({ now }) => ({
      now: {
        ...now,
        sketch: {
          tool: 'polygon',
          points: [
            [121, 30],
            [121.01, 30],
          ],
        },
      },
    }));
    expect(await screen.findByText('Drawing: 965 m long')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo a point' }));
    expect(store.getState().now?.asked).toEqual({ act: 'undo', count: 1 });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(store.getState().now?.tool).toBeUndefined();
  });

  test('what lies within is put aside together', async () => {
    const { user, choices } = await show(ROUND_BAY);
    await user.click(screen.getByRole('button', { name: '在内的都放进“已选”' }));
    expect(choices.getState().basket).toContain('place/zone/bay');
    expect(screen.getByRole('button', { name: '在内的已在“已选”里' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

/** What becomes of an address once the records are known. */
const settled = (text: string) => settleSelecting({ within: text }, INITIAL_CHOICES, SMALL_GRAPH);

describe('steps and addresses', () => {
  test('what is too long for an address is kept with the page, survives going back, and can be saved', async () => {
    const { store, choices } = await show();
    const points = Array.from({ length: 200 }, (_, index) => {
      const angle = (index * Math.PI) / 100;
      return [121.2 + 0.1 * Math.cos(angle), 30.3 + 0.1 * Math.sin(angle)] as const;
    });
    keepSteps(store, [{ operation: 'add', shape: { kind: 'polygon', points } }]);
    expect(store.getState().within).toBeUndefined();
    expect(await screen.findByText(/网址装不下/)).toBeVisible();
    expect(await screen.findByRole('link', { name: BAY })).toBeVisible();
    SELECTING_SLICE.read(choices, new URLSearchParams('?view=selection'));
    expect(stepsOf(store.getState())).toHaveLength(1);
  });

  test('an address that means nothing falls back whole and is named', () => {
    expect(settled('hexagon:1')).toEqual({ state: { within: undefined }, unknown: ['within'] });
    expect(settled(`${ROUND_BAY}~place:place/zone/none`)).toEqual({
      state: { within: undefined },
      unknown: ['within'],
    });
    expect(settled('industry:industry/none')).toEqual({ state: { within: undefined }, unknown: ['within'] });
    expect(settled(`${ROUND_BAY}~-place:place/zone/hill`)).toEqual({ state: {}, unknown: [] });
  });
});
