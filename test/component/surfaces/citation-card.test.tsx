import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
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

describe('the text of a document that an operator supplied', () => {
  const PATH = 'assets/text-2016-pilot-plan-x.json';
  const TEXT = {
    document: '2016-pilot-plan',
    parts: [{ locator: '附件2', lines: ['附件2 试点任务表', '在<b>海曙</b>开展智能制造试点'] }],
  };

  function openWith({
    files = { [PATH]: TEXT },
    ...choices
  }: Partial<Choices> & {
    files?: Readonly<Record<string, unknown>>;
  } = {}) {
    const rendered = renderAtlas(<CitationCard graph={DOSSIER_GRAPH} texts={{ '2016-pilot-plan': PATH }} />, {
      choices: { citation: ANNEX, ...choices },
      graph: DOSSIER_GRAPH,
      files,
    });
    return { ...rendered, fold: screen.getByRole('button', { name: '原文' }) };
  }

  test('is closed at first, opens at the section that is cited, as text, with what was searched marked', async () => {
    const { fold, user } = openWith({ query: '智能制造' });
    expect(screen.queryByRole('region', { name: '原文 附件2' })).toBeNull();
    await user.click(fold);
    const passage = await screen.findByRole('region', { name: '原文 附件2' });
    expect(passage).toHaveTextContent('附件2 试点任务表在<b>海曙</b>开展智能制造试点');
    expect(passage.querySelector('b')).toBeNull();
    expect(passage.querySelector('mark')).toHaveTextContent('智能制造');
  });

  test('says where the text has no such section, and where it lies in another', async () => {
    const { fold, user } = openWith({ files: { [PATH]: { ...TEXT, parts: [] } } });
    await user.click(fold);
    expect(await screen.findByText('本站所存的全文里没有找到“附件2”这一处。')).toBeVisible();
  });

  test('says where it does not come, and asks again', async () => {
    const files: Record<string, unknown> = {};
    const { fold, user } = openWith({ files });
    await user.click(fold);
    expect(await screen.findByRole('alert')).toHaveTextContent('原文没有读到');
    files[PATH] = TEXT;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('region', { name: '原文 附件2' })).toBeVisible();
  });

  test('where none was supplied there is no way to it', () => {
    const { card } = open();
    expect(card.queryByRole('button', { name: '原文' })).toBeNull();
  });
});
