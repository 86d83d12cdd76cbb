import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { LINK_RULES } from '../../../src/atlas/records/link-rule.ts';
import { useGraph } from '../../../src/state/atlas-context.tsx';
import type { Choices } from '../../../src/state/choices.ts';
import { AboutPanel } from '../../../src/surfaces/about/about-panel.tsx';
import { Panel as DocumentsPanel } from '../../../src/surfaces/documents/documents-panel.tsx';
import { CitationCard } from '../../../src/surfaces/dossier/citation-card.tsx';
import { DossierPanel } from '../../../src/surfaces/dossier/dossier-panel.tsx';
import { DOSSIER_DATASET, DOSSIER_GRAPH } from '../../fixtures/dossier-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

/** The reading surfaces over the graph that the reader wants, as the page gives it to them. */
function Reading() {
  const graph = useGraph();
  return graph === undefined ? null : (
    <>
      <DossierPanel graph={graph} onPainted={() => undefined} />
      <CitationCard graph={graph} />
      <AboutPanel graph={graph} />
      <DocumentsPanel graph={graph} />
    </>
  );
}

const open = (choices: Partial<Choices>) => renderAtlas(<Reading />, { choices, graph: DOSSIER_GRAPH });
const openNode = (id: string, choices: Partial<Choices> = {}) =>
  open({ selection: { kind: 'node', id: nodeId(id) }, ...choices });
const openDocument = (id: string) => open({ selection: { kind: 'document', id } });
const dossier = () => within(screen.getByRole('region', { name: '档案' }));
const section = (name: string) => within(dossier().getByRole('region', { name }));

const figure = (label: string) =>
  dossier().getByText(label, { selector: 'dt' }).parentElement?.querySelector('dd');

describe('the dossier of a document', () => {
  test('says what it is, and 未载明 for what is not known', () => {
    openDocument('2016-pilot-plan');
    expect(dossier().getByRole('heading', { level: 2, name: '二〇一六年试点方案' })).toBeVisible();
    const fact = (term: string) =>
      dossier().getByText(term, { selector: 'dt' }).parentElement?.querySelector('dd');
    expect(fact('印发机关')).toHaveTextContent('市政府');
    for (const term of ['文号', '规划期']) expect(section('未载明').getByText(term)).toBeVisible();
    expect(fact('状态')).toHaveTextContent('已到期');
  });

  test('counts the places that the map makes stand out', () => {
    const { unmount } = openDocument('2016-pilot-plan');
    expect(figure('地点')).toHaveTextContent('2');
    unmount();
    openDocument('2020-draft');
    expect(figure('地点')).toHaveTextContent('0');
  });

  test('opens a section on the records that cite it', async () => {
    const { choices, user } = openDocument('2020-draft');
    const outline = section('文件目录');
    expect(outline.getByText('2 条记录 · 1 条关系')).toBeVisible();
    expect(outline.queryByRole('link')).toBeNull();
    await user.click(outline.getByRole('button', { name: '支持集群' }));
    await user.click(outline.getByRole('link', { name: '支持投资' }));
    expect(choices.getState().selection).toMatchObject({ id: 'measure/2020/clause-4' });
  });

  test('is read at a section: there it opens, takes the focus, and no card repeats it', async () => {
    const { choices, user } = open({
      selection: { kind: 'document', id: '2020-draft' },
      citation: { document: '2020-draft', locator: '第3条' },
    });
    const line = section('文件目录').getByRole('listitem', { current: 'location' });
    expect(line).toHaveFocus();
    expect(within(line).getByRole('button', { name: '复制引文' })).toBeVisible();
    expect(within(line).getByRole('link', { name: '支持投资' })).toBeVisible();
    expect(screen.queryByRole('complementary', { name: '出处' })).toBeNull();
    await user.click(within(line).getByRole('button', { name: '支持集群' }));
    expect(within(line).queryByRole('link')).toBeNull();
    act(() => choices.getState().openSection({ document: '2020-draft', locator: '第3条' }));
    expect(within(line).getByRole('link', { name: '支持投资' })).toBeVisible();
  });

  test('keeps the card for what its outline does not have', () => {
    open({
      selection: { kind: 'document', id: '2020-draft' },
      citation: { document: '2021-14fyp', locator: '表4-1' },
    });
    expect(screen.getByRole('complementary', { name: '出处' })).toBeVisible();
  });

  test('opens a section on its relations, kind by kind, and on its citation', async () => {
    const { choices, user } = openDocument('2016-pilot-plan');
    const outline = section('文件目录');
    await user.click(outline.getByRole('button', { name: '出处：2016方案 附件2' }));
    expect(choices.getState().citation).toEqual({ document: '2016-pilot-plan', locator: '附件2' });
    // The dossier of the document itself shows the section that is cited.
    expect(outline.getByRole('button', { name: '试点任务表' })).toHaveAttribute('aria-expanded', 'true');
    expect(outline.queryByText('– 指导 –')).toBeNull();
    await user.click(outline.getByRole('button', { name: /^“指导” \d 条$/ }));
    const [guides] = outline
      .getAllByRole('listitem')
      .filter((item) => item.textContent?.startsWith('市规划局 –'));
    expect(guides).toHaveTextContent('市规划局 – 指导 – 智能制造试点');
  });

  test('shows what it took over, marked as derived where no document says so', () => {
    openDocument('2021-14fyp');
    const changes = section('此文件带来的变化');
    expect(changes.getByRole('heading', { level: 4 })).toHaveTextContent(
      '机构与区划的名称，与其他文件不同 2',
    );
    const [first] = changes.getAllByRole('listitem');
    expect(first).toHaveAttribute('data-derived');
    expect(first).toHaveTextContent('市国土局 ⇒ 接续为市资源局 2019年机构改革1推得：五份文件之外的知识');
    expect(section('文件疑点').getByRole('link', { name: '区名两写' })).toBeVisible();
  });

  test('is reached from a citation and from the list of documents', async () => {
    const { choices, user } = openNode('place/zone/bay', {
      citation: { document: '2021-14fyp', locator: '表4-1' },
    });
    const links = [
      within(screen.getByRole('complementary', { name: '出处' })).getByRole('link', {
        name: '二〇二一年规划',
      }),
      within(screen.getByRole('heading', { level: 3, name: /二〇二一年规划/ })).getByRole('link'),
    ];
    for (const link of links) expect(link).toHaveAttribute('href', '?select=document/2021-14fyp');
    await user.click(links[0] ?? document.body);
    expect(choices.getState().selection).toEqual({ kind: 'document', id: '2021-14fyp' });
    expect(dossier().getByRole('heading', { level: 2, name: '二〇二一年规划' })).toBeVisible();
  });
});

describe('indicators through the years', () => {
  test('targets are hollow, actuals solid; a point opens its citation', async () => {
    const { choices, user } = openNode('indicator/2016/rate-2019');
    const chart = within(dossier().getByRole('figure', { name: '数控化率（%）' }));
    const target = chart.getByRole('button', { name: '2019 年目标 69 %，出处：2016方案 附件2' });
    expect(target).toHaveAttribute('data-status', 'target');
    expect(target).toHaveAttribute('data-shape', '0');
    const actual = chart.getByRole('button', { name: /^2020 年实绩 75 %/ });
    expect(actual).toHaveAttribute('data-status', 'actual');
    expect(actual).toHaveAttribute('data-shape', '1');
    await user.click(target);
    expect(choices.getState().citation).toEqual({ document: '2016-pilot-plan', locator: '附件2' });
  });

  test('has a table that says the same, base values as such', () => {
    openNode('indicator/2016/rate-2019');
    const rows = within(dossier().getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => row.textContent)).toEqual([
      '年份数值性质文件与口径出处',
      '201560实绩2016方案 数控化率2016 附件2',
      '201560基期2021规划 数控化率2021 四（二）',
      '201969目标2016方案 数控化率2016 附件2',
      '202075实绩2021规划 数控化率2021 四（二）',
      '202070目标2021规划 数控化率2021 四（二）',
    ]);
  });

  test('are drawn and listed with their values where they belong to a place', () => {
    openNode('place/city/ningbo');
    const targets = section('指标与目标');
    expect(targets.getByRole('figure', { name: '数控化率（%）' })).toBeVisible();
    const items = targets.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toContain('数控化率 目标 达到 69 %（2019）2');
  });
});

test('what is striven for is read as that wherever its value stands', () => {
  const nodes = DOSSIER_DATASET.nodes.map((node) =>
    node.kind === 'indicator' && node.id === 'indicator/2016/rate-2019'
      ? {
          ...node,
          attributes: {
            ...node.attributes,
            comparison: 'range' as const,
            valueMax: 72,
            force: '力争' as const,
            yearBasis: 'plan-end' as const,
            change: 9,
            changeUnit: '个百分点',
            changeFrom: 2015,
            achieved: 'not-met' as const,
          },
        }
      : node,
  );
  const graph = createGraph({ ...DOSSIER_DATASET, nodes });
  const choices = { selection: { kind: 'node', id: nodeId('indicator/2016/rate-2019') } } as const;
  const { unmount } = renderAtlas(<Reading />, { choices, graph });
  expect(figure('数值')).toHaveTextContent('力争 69–72 %');
  expect(figure('年份')).toHaveTextContent('[2019]');
  expect(figure('年份依据')).toHaveTextContent('文中未写年份，取文件期末');
  expect(figure('变化')).toHaveTextContent('比 2015 年提高 9 个百分点');
  expect(figure('完成度')).toHaveTextContent('未完成');
  const summary = dossier().getByText(/力争 69–72 %（2019，文中未写年份，取文件期末）/, {
    selector: 'p, p *',
  });
  expect(summary).toBeVisible();
  expect(dossier().getByRole('button', { name: /^2019 年目标 力争 69–72 %/ })).toHaveTextContent(
    '力争 69–72',
  );
  unmount();
  renderAtlas(<Reading />, { choices: { ...choices, language: 'en' }, graph });
  expect(screen.getByText('strive for 69–72 %', { selector: 'dd, dd *' })).toBeVisible();
});

test('points of equal year and value stand side by side under one label', () => {
  openNode('indicator/2016/rate-2019');
  const same = dossier().getAllByRole('button', { name: /^2015 年(?:实绩|基期) 60 %/ });
  const [first, second] = same.map((button) => Number.parseFloat(button.style.left));
  expect(same).toHaveLength(2);
  expect(second).toBeGreaterThan(first ?? Number.NaN);
  expect(same.map((button) => button.textContent)).toEqual(['60', '']);
});

describe('the dossier of an organisation', () => {
  test('gathers duties under all its names, by document, with the places', () => {
    openNode('organisation/resources');
    expect(section('前身与承接').getAllByRole('listitem')[0]).toHaveTextContent(
      '市国土局 接续自；2019年机构改革2推得：五份文件之外的知识',
    );
    const duties = section('历年职责');
    expect(duties.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
      '2016方案 2',
      '2021规划 1',
    ]);
    const items = duties.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toContain('智能制造试点 试点任务；指导；以“市规划局”之名2');
    expect(duties.getByText('所涉地点 2 处')).toBeVisible();
    expect(duties.getByRole('link', { name: '余姚市' })).toBeVisible();
  });

  test('keeps to its own name where reforms that no document states are hidden', () => {
    openNode('organisation/resources', { hiddenRules: ['outside-knowledge'] });
    expect(dossier().queryByRole('region', { name: '前身与承接' })).toBeNull();
    expect(section('历年职责').getAllByRole('heading', { level: 4 })).toHaveLength(1);
  });

  test('says 未载明 where nothing is in its charge', () => {
    openNode('organisation/idle');
    expect(section('未载明').getByText('历年职责')).toBeVisible();
  });
});

describe('the dossier of a policy clause', () => {
  test('warns of the draft, and works out each amount for an investment', async () => {
    const { user } = openNode('measure/2020/clause-4');
    const amounts = section('补助与奖励');
    // Once for the section, and at the sum that needs no investment.
    expect(amounts.getAllByText('征求意见稿，未以此形式生效')).toHaveLength(2);
    expect(amounts.queryByText(/^至多 \d/)).toHaveTextContent('至多 200 万元');
    await user.type(amounts.getByRole('textbox', { name: '拟投资额（万元）' }), '20000');
    const [list = document.body] = amounts.getAllByRole('list');
    const [rate, premium, ceiling] = within(list)
      .getAllByRole('listitem')
      .filter((item) => item.parentElement === list);
    expect(rate).toHaveTextContent('比例不超过 20%；最高 3000 万元');
    expect(rate).toHaveTextContent('至多 3,000 万元20,000 万元 × 20% ＝ 4,000 万元，超过上限，按 3,000 万元');
    expect(
      within(rate ?? document.body)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['项目开工：30%，900 万元', '竣工投产：70%，2,100 万元']);
    expect(premium).toHaveTextContent('比例 80%');
    expect(premium).toHaveTextContent('比例所乘的数不在所填之列（条款另有所指），这里不算。');
    expect(ceiling).toHaveTextContent('至多 200 万元');
    expect(amounts.getAllByText('征求意见稿，未以此形式生效').length).toBeGreaterThan(1);
  });

  test('says so when what is typed is no sum, and works nothing out', async () => {
    const { user } = openNode('measure/2020/clause-4');
    const amounts = section('补助与奖励');
    const field = amounts.getByRole('textbox');
    await user.type(field, '很多');
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription('请输入数字，如 12000、3000万、1.2亿。');
    expect(amounts.queryByText(/项目开工：/)).toBeNull();
  });
});

describe('hiding derived links', () => {
  test('a rule is switched off and on; the dossier says what is hidden', async () => {
    const { choices, user } = openNode('industry/2021/materials');
    expect(section('以此为重点的地点').getByRole('link', { name: '山前园' })).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: '据其所含部分' }));
    expect(choices.getState().hiddenRules).toEqual(['part-of-closure']);
    expect(section('以此为重点的地点').queryByRole('link', { name: '山前园' })).toBeNull();
    expect(dossier().getByText('已隐去 1 条推得的关系。')).toBeVisible();
    await user.click(dossier().getByRole('button', { name: '全部显示' }));
    expect(section('以此为重点的地点').getByRole('link', { name: '山前园' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: '据其所含部分' })).toBeChecked();
  });

  test('all at once', async () => {
    const { choices, user } = openNode('industry/2021/materials');
    await user.click(screen.getByRole('button', { name: '只看文件载明的' }));
    expect(choices.getState().hiddenRules).toEqual(LINK_RULES);
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    await user.click(
      within(screen.getByRole('group', { name: '显示由规则推得的关系' })).getByRole('button', {
        name: '全部显示',
      }),
    );
    expect(choices.getState().hiddenRules).toEqual([]);
  });
});
