import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Panel } from '../../../src/surfaces/ask/ask-panel.tsx';
import { ASK_SLICE } from '../../../src/surfaces/ask/ask-slice.ts';
import { settleAsk } from '../../../src/surfaces/ask/settle-ask.ts';
import { DossierPanel } from '../../../src/surfaces/dossier/dossier-panel.tsx';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();

function show(subject: string | undefined, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<Panel graph={graph} />, { graph, choices: { language, view: 'ask' } });
  ASK_SLICE.of(rendered.choices).setState({ subject });
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

/** The entry of a bureau, by its link. */
function entryOf(name: string): HTMLElement {
  const [link] = screen.getAllByRole('link', { name });
  return link?.closest('li') ?? document.body;
}

test('topics are told with the bureaus that come first, each at an address of its own, and why nobody is named', () => {
  show(undefined);
  const topic = screen.getByRole('link', { name: '产业人才' });
  expect(topic).toHaveAttribute('href', '?view=ask&for=topic/talent');
  const bureaus = within(topic.closest('li') ?? document.body).getAllByRole('link');
  expect(bureaus[1]).toHaveTextContent('市委组织部（市委人才办）');
  expect(screen.getByRole('region', { name: '为什么没有人名和电话' })).toHaveTextContent(/个人信息/);
});

test('a bureau of today has its former name, since when and on what ground, and its duties document by document', () => {
  show('topic/manufacturing-loans');
  expect(screen.getByRole('heading', { level: 2, name: '找谁：制造业贷款与担保' })).toBeVisible();
  const entry = entryOf('市地方金融监管局');
  expect(entry).toHaveTextContent(/文件写作市金融办：2019年市级机构改革.*五份文件之外/);
  expect(entry).toHaveTextContent(/列首位/);
  expect(within(entry).getAllByRole('button', { name: /^出处：/ }).length).toBeGreaterThan(1);
  // A name that no document writes is told as what it is.
  expect(entryOf('人行市中心支行')).toHaveTextContent(/今名：中国人民银行宁波市分行 五份文件之外/);
});

test('districts stand apart, and a document that names no bureau says so with what it says instead', () => {
  show('topic/talent');
  const districts = screen.getByRole('region', { name: '区县（市）一级' });
  expect(within(districts).getByRole('link', { name: '各区〔县、市〕、开发园区' })).toBeVisible();
  const silent = screen.getByRole('region', { name: '没有写责任部门的' });
  expect(silent).toHaveTextContent(/2021 “十四五”规划 19 项 未载明只写市制造业高质量发展领导小组统筹/);
});

test('a bureau is asked for its topics, under a former name as well', () => {
  show('organisation/department/finance-office');
  expect(screen.getByRole('heading', { level: 2, name: '找谁：市金融办负责的主题' })).toBeVisible();
  expect(entryOf('制造业贷款与担保')).toHaveTextContent(/\d+ 项/);
  expect(screen.queryByRole('link', { name: '产业人才' })).toBeNull();
});

test('a dossier tells whom to ask, first whom its measures name first, and leads on', () => {
  renderAtlas(<DossierPanel graph={graph} onPainted={() => undefined} />, {
    graph,
    choices: { selection: { kind: 'node', id: nodeId('industry/2023/cluster/smart-appliances') } },
  });
  const section = within(screen.getByRole('region', { name: '问谁' }));
  const [first] = section.getAllByRole('listitem');
  expect(first).toHaveTextContent('市经信局 3 项，2 项列首位');
  expect(section.getByRole('link', { name: '哪个部门负责哪几条、写在哪里' })).toHaveAttribute(
    'href',
    expect.stringContaining('?view=ask&for=industry/2023/cluster/smart-appliances'),
  );
});

test('what nobody answers for says so, and an address that names nothing falls back; English has its own words', () => {
  const { choices } = show('place/zone/zhetai-shipu', 'en');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Who to ask: /);
  expect(screen.getByText('The five documents name no bureau for it.')).toBeVisible();
  expect(settleAsk({ subject: 'topic/none' }, choices.getState(), graph)).toEqual({
    state: { subject: undefined },
    unknown: ['for'],
  });
  expect(settleAsk({ subject: 'topic/talent' }, choices.getState(), graph)).toEqual({
    state: {},
    unknown: [],
  });
});
