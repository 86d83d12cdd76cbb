import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Panel } from '../../../src/surfaces/across/across-panel.tsx';
import { ACROSS_SLICE } from '../../../src/surfaces/across/across-slice.ts';
import { settleAcross } from '../../../src/surfaces/across/settle-across.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();

function show(of: string | undefined, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<Panel graph={graph} />, { graph, choices: { language, view: 'across' } });
  ACROSS_SLICE.of(rendered.choices).setState({ of });
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

/** The rows below the heading of a document. */
function rowsOf(title: string): readonly HTMLElement[] {
  const group = screen.getByRole('link', { name: title }).closest('tbody') ?? document.body;
  return within(group).getAllByRole('row').slice(1);
}

test('without a subject the topics are offered, each with what it gathers, at an address of its own', () => {
  show(undefined);
  const topic = screen.getByRole('link', { name: '研发投入' });
  expect(topic).toHaveAttribute('href', '?view=across&of=topic/research-spending');
  expect(topic.closest('li')).toHaveTextContent(/8 个数 · 1 项举措 · 4 份文件/);
});

test('a topic lays values side by side, each with year, place, bureau and its own source; a silent document says so', () => {
  show('topic/research-spending');
  expect(screen.getByRole('heading', { level: 2, name: '各份文件怎么说：研发投入' })).toBeVisible();
  const [first] = rowsOf('宁波市建设“中国制造2025”试点示范城市实施方案');
  expect(first).toHaveTextContent(
    /规上制造业研发经费支出占主营业务收入比重.*1\.75 %.*2019.*宁波市.*市科技局/,
  );
  const source = within(first ?? document.body).getByRole('button', { name: /附件1/ });
  expect(source).toBeVisible();
});

test('a record that a document passes over reads 未载明 there, and its other names stand above their rows', () => {
  show('place/zone/qianwan');
  const silent = screen.getByRole('link', { name: /“361”/ }).closest('tr');
  expect(silent).toHaveTextContent('未载明');
  expect(rowsOf('宁波市推动制造业高质量发展“十四五”规划').length).toBeGreaterThan(5);
  expect(screen.getAllByText(/此文件中称/)[0]).toBeVisible();
});

test('long lists of names open at a press', async () => {
  const { user } = show('place/district/beilun');
  const [more] = screen.getAllByRole('button', { name: /^其余 \d+ 个$/ });
  const row = more?.closest('tr') ?? document.body;
  const before = within(row).getAllByRole('link').length;
  const hidden = Number(/\d+/.exec(more?.textContent ?? '')?.[0]);
  await user.click(more ?? document.body);
  expect(within(row).getAllByRole('link')).toHaveLength(before + hidden);
});

test('an address that names nothing falls back to the topics and says so; English has its own words', () => {
  const { choices } = show('topic/research-spending', 'en');
  expect(
    screen.getByRole('heading', { level: 2, name: 'What each document says: Research spending' }),
  ).toBeVisible();
  expect(settleAcross({ of: 'topic/nothing' }, choices.getState(), graph)).toEqual({
    state: { of: undefined },
    unknown: ['of'],
  });
  expect(settleAcross({ of: 'place/zone/qianwan' }, choices.getState(), graph)).toEqual({
    state: {},
    unknown: [],
  });
});

test('names that the text does not close are followed by 等, those that it lists whole by nothing', () => {
  show('industry/2016/segment/graphene');
  const cells = rowsOf('宁波市建设“中国制造2025”试点示范城市实施方案').map((row) => ({
    of: row.querySelector('th')?.textContent ?? '',
    said: row.querySelector('td')?.textContent ?? '',
  }));
  const served = cells.find(({ of }) => of.includes('项目'));
  expect(served?.said).toMatch(/项目等$|等$/);
  const whole = cells.filter(({ said }) => said !== '' && !said.endsWith('等'));
  expect(whole.length).toBeGreaterThan(0);
});
