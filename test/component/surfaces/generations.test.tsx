import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { Panel } from '../../../src/surfaces/generations/generations-panel.tsx';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

/** A second system, into which the materials of the small atlas go on, and which has one name of its own. */
function withSuccessor() {
  const successor = {
    id: nodeId('industry/2023/system'),
    kind: 'industry' as const,
    class: 'industry-system' as const,
    name: '“361”集群',
    document: '2021-14fyp',
    attributes: {},
    citations: [],
  };
  const later = {
    ...successor,
    id: nodeId('industry/2023/materials'),
    class: 'cluster' as const,
    name: '功能材料',
  };
  const alone = { ...later, id: nodeId('industry/2023/health'), name: '现代健康' };
  return createGraph({
    ...SMALL_DATASET,
    nodes: [...SMALL_DATASET.nodes, successor, later, alone],
    links: [
      ...SMALL_DATASET.links,
      { from: later.id, to: successor.id, kind: 'part-of', basis: 'stated', citations: [] },
      { from: alone.id, to: successor.id, kind: 'part-of', basis: 'stated', citations: [] },
      {
        from: nodeId('industry/2021/materials'),
        to: later.id,
        kind: 'continues',
        basis: 'derived',
        rule: 'outside-knowledge',
        citations: [],
      },
    ],
  });
}

test('what goes through the generations stands in one line; pointing at it shows all of it on the map', async () => {
  const graph = withSuccessor();
  const { session, user } = renderAtlas(<Panel graph={graph} />, { graph });
  const panel = within(screen.getByRole('region', { name: '三代产业体系对照' }));
  expect(panel.getByRole('heading', { level: 2, name: '三代产业体系对照' })).toBeVisible();
  const line = panel.getByRole('row', { name: /^新材料 千亿级 功能材料/ });
  expect(
    within(line)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['新材料 千亿级', '功能材料 ⇒文件外有据']);
  await user.hover(line);
  expect(session.getState().pointed).toEqual(['industry/2021/materials', 'industry/2023/materials']);
});

const followed = () =>
  screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('data-followed'));

test('the generation that the page follows is marked in its column', () => {
  const graph = withSuccessor();
  const { choices } = renderAtlas(<Panel graph={graph} />, { graph });
  expect(followed()).toEqual([]);
  act(() => choices.getState().choosePlan('2021-14fyp'));
  expect(followed().some((head) => head.textContent.includes('“361”'))).toBe(true);
});

test('of one system alone there is nothing to compare, and it says so', () => {
  renderAtlas(<Panel graph={SMALL_GRAPH} />);
  expect(screen.getByText('本图集尚未收录这一类记录。')).toBeVisible();
});

const rows = () => within(screen.getByRole('table')).getAllByRole('row').length;

test('the result of a step is counted, and each count shows its rows alone and all again', async () => {
  const graph = withSuccessor();
  const { user } = renderAtlas(<Panel graph={graph} />, { graph });
  const all = rows();
  const succession = screen.getByRole('button', { name: /接续 1$/ });
  expect(screen.getByRole('button', { name: /同名 0$/ })).toHaveAttribute('aria-disabled', 'true');
  await user.click(succession);
  expect(succession).toHaveAttribute('aria-pressed', 'true');
  // The heads and the one row of the succession; what stands alone is not of it.
  expect(rows()).toBe(2);
  expect(screen.getByRole('row', { name: /^新材料 千亿级 功能材料/ })).toBeVisible();
  await user.click(succession);
  expect(rows()).toBe(all);
});

test('on paper all rows stand, whichever were chosen', async () => {
  const graph = withSuccessor();
  const { session, user } = renderAtlas(<Panel graph={graph} />, { graph });
  const all = rows();
  await user.click(screen.getByRole('button', { name: /接续 1$/ }));
  expect(rows()).toBeLessThan(all);
  act(() => session.setState({ isOnPaper: true }));
  expect(rows()).toBe(all);
});

test('what a name rests on is said by sign and word, and the legend says that nothing is stated', () => {
  const graph = withSuccessor();
  renderAtlas(<Panel graph={graph} />, { graph });
  expect(screen.getByText('文件写明').parentElement).toHaveTextContent('→文件写明：一处也没有');
  expect(screen.getByText('文件外有据')).toHaveAttribute('data-ground', 'outside');
});
