import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Panel } from '../../../src/surfaces/diagram/diagram-panel.tsx';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();

const drawing = () => within(screen.getByRole('group', { name: '一核四带二十区示意图' }));

const isDim = (name: RegExp) => drawing().getByRole('link', { name }).closest('g')?.hasAttribute('data-dim');

test('every place of the layout is a link that says what it belongs to; the head says how many, and where it is stated', async () => {
  const { choices, user } = renderAtlas(<Panel graph={graph} />, { graph });
  expect(drawing().getAllByRole('link')).toHaveLength(5 + 20 + 57);
  expect(screen.getByRole('button', { name: /20 个区，57 个片/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /出处：.*四（二）3 表4-1/ })).toBeVisible();
  expect(screen.getByRole('link', { name: '照文件的表排' })).toHaveAttribute(
    'href',
    expect.stringContaining('view=tables'),
  );
  await user.click(drawing().getByRole('link', { name: '贵驷片，宁波国家高新区之下' }));
  expect(choices.getState().selection).toEqual({
    kind: 'node',
    id: expect.stringContaining('place/subzone/'),
  });
  expect(drawing().getByRole('link', { current: true })).toHaveAccessibleName('贵驷片，宁波国家高新区之下');
});

test('the drawing is one stop of the Tab key; arrows go from box to box', async () => {
  const { user } = renderAtlas(<Panel graph={graph} />, { graph });
  const [first, second] = drawing().getAllByRole('link');
  first?.focus();
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  expect(second).toHaveAccessibleName('宁波国家高新区，都市工业创新驱动核之下');
  await user.keyboard('{End}');
  await user.tab();
  expect(drawing().queryAllByRole('link')).not.toContain(document.activeElement);
});

test('what is read lights its places here as on the map', () => {
  renderAtlas(<Panel graph={graph} />, {
    graph,
    choices: { selection: { kind: 'node', id: nodeId('industry/2021/cluster/automotive') } },
  });
  expect(isDim(/^前湾新区，/)).toBe(false);
  expect(isDim(/^望春工业园区，/)).toBe(true);
});
