import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { CitationCard } from '../../../src/surfaces/dossier/citation-card.tsx';
import { DOSSIER_DATASET, DOSSIER_GRAPH } from '../../fixtures/dossier-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const ANNEX = { document: '2016-pilot-plan', locator: '附件2' };

function open(choices: Partial<Choices> = {}, graph = DOSSIER_GRAPH) {
  const rendered = renderAtlas(<CitationCard graph={graph} />, {
    choices: { citation: ANNEX, ...choices },
    graph,
  });
  return { ...rendered, card: within(screen.getByRole('complementary')) };
}

test('names document, section and status, and everything that rests on the section', async () => {
  const { card, user } = open();
  expect(card.getByRole('heading', { level: 2, name: '二〇一六年试点方案' })).toBeVisible();
  expect(card.getByText('附件2 试点任务表')).toBeVisible();
  expect(card.getByText('市政府 · 2016 · 已到期')).toBeVisible();
  expect(card.getByRole('link', { name: '市规划局' })).toBeVisible();
  expect(card.queryByText('– 指导 –')).toBeNull();
  await user.click(card.getByRole('button', { name: /^“指导”/ }));
  expect(card.getAllByText('– 指导 –').length).toBeGreaterThan(0);
});

test('is taken away as text and as a link that opens it again', async () => {
  const { card, user } = open({ selection: { kind: 'node', id: nodeId('organisation/land') } });
  // The simulated page has a clipboard of its own once a user is set up.
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  const address = `${window.location.origin}/?cite=2016-pilot-plan:%E9%99%84%E4%BB%B62`;
  await user.click(card.getByRole('button', { name: '复制链接' }));
  expect(write).toHaveBeenLastCalledWith(address);
  await user.click(card.getByRole('button', { name: '复制引文' }));
  expect(write).toHaveBeenLastCalledWith(`市政府. 二〇一六年试点方案[Z]. 2016：附件2. ${address}`);
  expect(card.getByRole('button', { name: '引文已复制' })).toBeVisible();
  write.mockRestore();
});

test('a record that is cited from several places says where else', () => {
  const at = [ANNEX, { document: '2021-14fyp', locator: '四（二）' }];
  const graph = createGraph({
    ...DOSSIER_DATASET,
    nodes: DOSSIER_DATASET.nodes.map((node) =>
      node.id === 'organisation/land' ? { ...node, citations: at } : node,
    ),
  });
  const selection = { kind: 'node', id: nodeId('organisation/land') } as const;
  const { card, unmount } = open({ selection }, graph);
  expect(card.getByText(/所选记录另引自/)).toHaveTextContent('2021 四（二）');
  unmount();
  expect(open({ selection }).card.queryByText(/所选记录另引自/)).toBeNull();
});
