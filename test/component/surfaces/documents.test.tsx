import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Panel } from '../../../src/surfaces/documents/documents-panel.tsx';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

const card = (title: string) =>
  within(screen.getByRole('link', { name: title }).closest('li') ?? document.body);

/** What stands beside a label of a card. */
const beside = (title: string, label: string) => card(title).getByText(label).nextElementSibling;

test('each document says what is printed of it, and that the rest is not', () => {
  renderAtlas(<Panel graph={graph} />);
  expect(screen.getByRole('heading', { level: 2, name: '所据文件' })).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(graph.dataset.documents.length);
  expect(beside('二〇一六年试点方案', '印发机关')).toHaveTextContent('市政府');
  expect(beside('二〇一六年试点方案', '日期')).toHaveTextContent('2016');
  expect(beside('二〇一六年试点方案', '文号')).toHaveTextContent('未载明');
  expect(beside('二〇一六年试点方案', '状态')).toHaveTextContent('规划期已过');
  expect(beside('二〇二〇年政策稿', '状态')).toHaveTextContent('没有按此稿施行');
});

test('each count says what was counted, and what draws no space says so', async () => {
  const { user } = renderAtlas(<Panel graph={graph} />);
  const held = beside('二〇一六年试点方案', '本图所记');
  const [count] = within(held instanceof HTMLElement ? held : document.body).getAllByRole('button');
  await user.click(count ?? document.body);
  expect(screen.getByRole('status')).toHaveTextContent(/本图集的计数：至少有一处出处在此文件的/);
  expect(beside('二〇二〇年政策稿', '图上')).toHaveTextContent('不划定空间');
  expect(beside('二〇一六年试点方案', '图上')).toHaveTextContent('试点区域（2016）');
});

test('a press makes the page follow one document, another press all of them', async () => {
  const { choices, user } = renderAtlas(<Panel graph={graph} />);
  await user.click(card('二〇一六年试点方案').getByRole('button', { name: '图上只看这份', pressed: false }));
  expect(choices.getState().plan).toBe('2016-pilot-plan');
  await user.click(screen.getByRole('button', { name: '图上只看这份', pressed: true }));
  expect(choices.getState().plan).toBeUndefined();
});

test('titles stand in both languages, the reader’s first', () => {
  renderAtlas(<Panel graph={graph} />, { choices: { language: 'en' } });
  for (const document of graph.dataset.documents.filter(({ titleEn }) => titleEn !== undefined)) {
    const english = screen.getByRole('link', { name: document.titleEn ?? '' });
    expect(english.closest('li')).toHaveTextContent(document.title);
  }
});
