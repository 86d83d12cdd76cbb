import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Outline, Outlines } from '../../../src/atlas/on-map/outline.ts';
import type { NodeId } from '../../../src/atlas/records/id.ts';
import { drawsOnMap } from '../../../src/surfaces/selecting/draws-on-map.ts';
import { Panel } from '../../../src/surfaces/selecting/selecting-panel.tsx';
import { SELECTING_SLICE } from '../../../src/surfaces/selecting/selecting-slice.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const port = (id: string, name: string, lon: number, uncertaintyKm: number) => ({
  id,
  kind: 'port',
  name,
  nameEn: `${id} Port`,
  lon,
  lat: 30,
  precision: 'placed',
  uncertaintyKm,
  source: '本图标定（据常识，未经核对）',
  sourceEn: 'our own placement (own knowledge, unverified)',
  reason: '标于岸线',
  reasonEn: 'Placed on the shore',
});
const FILE = {
  schemaVersion: '1.3.0',
  facilities: [
    port('East', '东港区', 122, 3),
    port('Bay', '湾港区', 121.97, 2.5),
    { ...port('North', '北站', 121, 0.4), kind: 'station', nameEn: 'North Station' },
  ],
};
const PATH = 'data/facilities.json';
const TITLE = '最近的港口、机场、车站';

const OUTLINES: Outlines = new Map<NodeId, Outline>([
  [
    nodeId('place/zone/bay'),
    {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [121.1, 30.2],
            [121.3, 30.2],
            [121.2, 30.4],
            [121.1, 30.2],
          ],
        ],
      },
      precision: 'schematic',
      basis: '示意范围',
    },
  ],
]);

function show(steps: string, files: Record<string, unknown>, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<Panel graph={SMALL_GRAPH} />, {
    choices: { view: 'selection', language },
    session: { map: 'ready' },
    outlines: OUTLINES,
    files,
  });
  SELECTING_SLICE.of(rendered.choices).setState({ within: steps });
  rendered.rerenderIn(<Panel graph={SMALL_GRAPH} />);
  return rendered;
}

test('closed at first; opened it tells each kind with its distance, its uncertainty, its rivals and its basis', async () => {
  const { user, container } = show('circle:121,30,2', { [PATH]: FILE });
  const button = await screen.findByRole('button', { name: TITLE, expanded: false });
  expect(screen.queryByText(/直线距离/)).toBeNull();
  await user.click(button);
  const section = within(screen.getByRole('region', { name: TITLE }));
  expect(await section.findByText(/都是直线距离，不是路程；从圆心量起/)).toBeVisible();
  const [ports, airports, stations] = section.getAllByRole('listitem');
  // 0.97° and 1° of the parallel of 30° N, of which a degree is 96.486 km.
  expect(ports).toHaveTextContent('港口 湾港区 直线 93.6 ± 2.5 公里');
  expect(ports).toHaveTextContent('同样近或更近的还可能有东港区（96 ± 3 公里）');
  expect(ports).toHaveTextContent('五份文件之外 标于岸线。来源：本图标定（据常识，未经核对）。');
  expect(airports).toHaveTextContent('机场 没有数据');
  expect(stations).toHaveTextContent('车站 北站 在范围里，点位误差 ± 0.4 公里');
  expect(uncitedNumbers(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: '直线 93.6 ± 2.5 公里' }));
  expect(await screen.findByText(/测地线算，不是路程/)).toBeVisible();
});

test('the map draws them for as long as they are read of, and what is pressed there stands out', async () => {
  const { user, choices } = show('circle:121,30,2', { [PATH]: FILE });
  const drawing = drawsOnMap(choices);
  const drawn = () => drawing.wanted().facilities;
  await user.click(await screen.findByRole('button', { name: TITLE }));
  await screen.findByText(/图上虚线圆牌标出这些点位/);
  expect(drawn()?.points.map(({ label }) => label)).toEqual(['湾港区', '北站', '东港区']);
  // The station lies in the middle of the circle.
  expect(drawn()?.ways).toMatchObject([{ from: [121, 30], to: [121.97, 30], label: '93.6 ± 2.5 公里' }]);
  await user.click(screen.getByRole('button', { name: '在图上看全' }));
  expect(drawing.wanted().asked?.act).toBe('show');
  act(() => drawing.events.pressed('East'));
  const [pressed, ...others] = screen.getAllByRole('listitem', { current: true });
  expect(pressed).toHaveTextContent('港口 东港区 直线 96 ± 3 公里');
  expect(others).toEqual([]);
  await user.click(screen.getByRole('button', { name: TITLE }));
  expect(drawn()).toBeUndefined();
});

test('the lines with which a link opens are those of the link until somebody changes them', () => {
  const { choices } = show('circle:121,30,2', {});
  const drawing = drawsOnMap(choices);
  expect(drawing.wanted().isOfLink).toBe(true);
  act(() => drawing.events.finished({ kind: 'circle', centre: [121.5, 30], km: 1 }));
  expect(drawing.wanted().isOfLink).toBe(false);
});

test('a file that does not come says so, and is asked for again', async () => {
  const files: Record<string, unknown> = {};
  const { user } = show('circle:121,30,2', files, 'en');
  await user.click(await screen.findByRole('button', { name: 'Nearest port, airport and station' }));
  const alert = await screen.findByRole('alert');
  files[PATH] = FILE;
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Bay Port')).toBeVisible();
  expect(screen.getAllByText(/Source: our own placement/)[0]).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('of a place the outline is said to be schematic, and one without an outline is not measured from', async () => {
  const { user, choices } = show('place:place/zone/bay', { [PATH]: FILE });
  await user.click(await screen.findByRole('button', { name: TITLE }));
  expect(await screen.findByText(/从范围最近的边量起/)).toBeVisible();
  expect(screen.getByText(/轮廓是示意或简化的，距离随之不准/)).toBeVisible();
  SELECTING_SLICE.of(choices).setState({ within: 'rectangle:121.9,29.9,122.1,30.1' });
  expect(await screen.findByText(/湾港区/)).toBeVisible();
  expect(await screen.findByText(/还可能有东港区（在范围里，± 3 公里）/)).toBeVisible();
  SELECTING_SLICE.of(choices).setState({ within: 'place:place/zone/hill' });
  expect(await screen.findByText(/没有可以量的范围/)).toBeVisible();
});

test('what has no place is not measured from', async () => {
  show('kind:project', { [PATH]: FILE });
  expect(await screen.findByRole('region', { name: '范围里有什么' })).toBeVisible();
  expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
});
