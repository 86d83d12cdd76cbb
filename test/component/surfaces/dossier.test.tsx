import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { CitationCard } from '../../../src/surfaces/dossier/citation-card.tsx';
import { DossierPanel } from '../../../src/surfaces/dossier/dossier-panel.tsx';
import { link, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

function open(id: string, choices: Partial<Choices> = {}, graph = SMALL_GRAPH) {
  const selection = id.startsWith('finding/')
    ? { kind: 'finding' as const, id }
    : { kind: 'node' as const, id: nodeId(id) };
  return renderAtlas(
    <>
      <DossierPanel graph={graph} onPainted={() => undefined} />
      <CitationCard graph={graph} />
    </>,
    { choices: { selection, ...choices }, graph },
  );
}

/** The value beside a term of a description list. */
function fact(term: string): string | null | undefined {
  return screen.getByText(term, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent;
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the dossier of a place', () => {
  test('says what it is, where it belongs, its other names and its facts', () => {
    open('place/zone/bay');
    expect(screen.getByRole('heading', { level: 2, name: '前湾新区' })).toBeVisible();
    expect(screen.getByText('Bay zone')).toBeVisible();
    expect(screen.getByText('又作 湾区')).toBeVisible();
    expect(screen.getAllByRole('link', { name: '北部前湾产业带' })[0]).toHaveAttribute(
      'href',
      '?select=place/belt/north-qianwan',
    );
    expect(fact('定位')).toBe('先进制造');
    expect(fact('文中序号')).toBe('2');
    expect(fact('位置')).toBe('有公开地名点121.200, 30.300（WGS84），误差约 1 千米公开地名点');
  });

  test('has a source beside every fact, and no citation for what no document says', async () => {
    const { choices, unmount, user } = open('place/zone/bay');
    const aim = screen.getByText('定位', { selector: 'dt' }).parentElement ?? document.body;
    await user.click(within(aim).getByRole('button', { name: '出处：2021规划 表4-1' }));
    expect(choices.getState().citation).toEqual({ document: '2021-14fyp', locator: '表4-1' });
    unmount();
    open('place/district/yuyao');
    const code = screen.getByText('区划代码', { selector: 'dt' }).parentElement ?? document.body;
    expect(code).toHaveTextContent('330281 GB/T 2260，五份文件之外');
    expect(within(code).queryByRole('button')).toBeNull();
  });

  test('what the atlas counted says so when it is pressed; Esc takes the words back', async () => {
    const { user } = open('place/zone/bay');
    const count = section('片区').getByRole('button', { name: '2' });
    expect(count).toHaveAccessibleDescription('本图集的计数：列在“片区”下的记录。不是文件里的数字。');
    await user.click(count);
    expect(screen.getByText(/^本图集的计数：列在“片区”下的记录/)).toHaveRole('status');
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/本图集的计数/)).toBeNull();
  });

  test('says in English what the position rests on, where that is written', () => {
    open('place/zone/bay', { language: 'en' });
    expect(screen.getByText('Published point of the zone')).toHaveAttribute('lang', 'en');
    expect(screen.queryByText('公开地名点')).toBeNull();
  });

  test('keeps the Chinese basis of a position where no English is written', () => {
    open('place/zone/hill', { language: 'en' });
    expect(screen.getByText('公开地名点')).toHaveAttribute('lang', 'zh-CN');
  });

  test('says that a place is found nowhere', () => {
    open('place/town/robot');
    expect(fact('位置')).toContain('位置待核');
    expect(fact('位置')).not.toContain('WGS84');
  });

  test('a group that the documents leave open says 未载明', () => {
    open('place/zone/bay');
    expect(section('在此集聚的产业').getByText('未载明')).toBeVisible();
    expect(section('重点产业').queryByText('未载明')).toBeNull();
  });

  test('stated and derived look different, and a derived link names its rule', () => {
    open('industry/2021/materials');
    const group = section('以此为重点的地点');
    const [stated, derived] = group.getAllByRole('listitem');
    expect(stated).toHaveTextContent('前湾新区重点产业2021 表4-1');
    expect(stated).not.toHaveClass('is-derived');
    expect(derived).toHaveTextContent('山前园推得：据其所含部分');
    expect(derived).toHaveClass('is-derived');
  });

  test('a link selects; with a modifier key it is left to the browser', async () => {
    const { choices, user } = open('place/zone/bay');
    const east = section('片区').getByRole('link', { name: '湾东片' });
    const left: boolean[] = [];
    const browser = (event: MouseEvent) => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', browser, { once: true });
    await user.keyboard('{Control>}');
    await user.click(east);
    expect(left).toEqual([true]);
    await user.keyboard('{/Control}');
    expect(choices.getState().selection).toMatchObject({ id: 'place/zone/bay' });
    await user.click(east);
    expect(choices.getState().selection).toMatchObject({ id: 'place/subzone/east' });
    expect(screen.getByRole('heading', { level: 2, name: '湾东片' })).toBeVisible();
  });

  test('closes', async () => {
    const { choices, user } = open('place/zone/bay');
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(choices.getState().selection).toEqual({ kind: 'none' });
    expect(screen.queryByRole('region', { name: '档案' })).toBeNull();
  });

  test('in English, names what has a name and keeps the Chinese beside it', () => {
    open('place/zone/bay', { language: 'en' });
    expect(screen.getByRole('heading', { level: 2, name: 'Bay zone' })).toHaveAttribute('lang', 'en');
    expect(screen.getByText('前湾新区')).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByRole('link', { name: 'Two names' })).toHaveAttribute(
      'href',
      '?select=finding/bay-name&lang=en',
    );
  });

  test('a long group is shown in part, until all of it is asked for', async () => {
    const links = SMALL_DATASET.nodes
      .filter((node) => node.kind === 'place' && node.id !== 'place/district/cixi')
      .map((node) => link(node.id, 'located-in', 'place/district/cixi'));
    const extra = SMALL_DATASET.nodes
      .filter((node) => node.kind !== 'place')
      .map((node) => link(node.id, 'located-in', 'place/district/cixi'));
    const graph = createGraph({
      ...SMALL_DATASET,
      links: [...links, ...extra].map((l) => ({ ...l, kind: 'pilots' })),
    });
    const { user } = open('place/district/cixi', {}, graph);
    const group = section('试点任务（2016）');
    expect(group.getAllByRole('listitem')).toHaveLength(8);
    const more = group.getByRole('button', { name: '展开全部 16 项' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(group.getAllByRole('listitem')).toHaveLength(16);
    await user.click(group.getByRole('button', { name: '收起' }));
    expect(group.getAllByRole('listitem')).toHaveLength(8);
  });
});

describe('the facts of other kinds', () => {
  test('an industry: scale and directions', () => {
    open('industry/2021/materials');
    expect(fact('规模')).toBe('千亿级');
    expect(
      within(screen.getByText('磁性材料').closest('ul') ?? document.body).getAllByRole('listitem'),
    ).toHaveLength(2);
  });

  test('a project: what is silent, and a district carried on from before', () => {
    open('project/2016/magnet');
    expect(fact('企业')).toBe('未载明');
    expect(fact('建设规模')).toBe('年产5000吨');
    expect(fact('所在地（原文）')).toBe('余姚市（承前文）');
    expect(section('承建').getByText('未载明')).toBeVisible();
  });

  test('an indicator: comparison, value and unit; a base without its year', () => {
    open('indicator/2021/output');
    expect(fact('数值')).toBe('≥ 23,000 亿元');
    expect(fact('年份')).toBe('2025');
    expect(fact('基期')).toBe('17000 亿元');
  });

  test('what comes from the draft is marked 征求意见稿', () => {
    open('measure/2020/clause-3');
    expect(fact('主要内容')).toBe('补助');
    expect(screen.getAllByText('2020 第3条 · 征求意见稿')[0]).toBeVisible();
  });
});

test('a record that dozens of places name shows some, then all of them', async () => {
  const locators = Array.from({ length: 12 }, (_, index) => `第${index}条`);
  const nodes = SMALL_DATASET.nodes.map((node) =>
    node.id === 'organisation/jingxin'
      ? { ...node, citations: locators.map((locator) => ({ document: '2020-draft', locator })) }
      : node,
  );
  const { user } = open('organisation/jingxin', {}, createGraph({ ...SMALL_DATASET, nodes }));
  const tag = { name: /^出处：2020政策稿/ };
  expect(screen.getAllByRole('button', tag)).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: '全部 12 处' }));
  expect(screen.getAllByRole('button', tag)).toHaveLength(12);
});

describe('taking the link away', () => {
  test('copies the address of the record alone', async () => {
    const { user } = open('place/zone/bay', { query: '湾' });
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    expect(await screen.findByRole('button', { name: '链接已复制' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/?select=place/zone/bay`);
  });

  test('says so where the device refuses', async () => {
    const { user } = open('place/zone/bay');
    const refuse = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    expect(await screen.findByRole('button', { name: '没能复制，请从地址栏复制' })).toBeVisible();
    refuse.mockRestore();
  });
});

describe('a finding', () => {
  test('shows every reading with its source, the treatment and what it concerns', async () => {
    const { choices, user } = open('finding/bay-name');
    expect(screen.getByRole('heading', { level: 2, name: '区名两写' })).toBeVisible();
    const readings = screen.getAllByRole('heading', { name: /^读法/ });
    expect(readings.map((heading) => heading.parentElement?.textContent)).toEqual([
      '读法 1前湾新区2021 表4-1',
      '读法 2湾区2021 四（二）',
    ]);
    expect(screen.getByText('以表为准')).toBeVisible();
    await user.click(screen.getByRole('link', { name: '前湾新区' }));
    expect(choices.getState().selection).toMatchObject({ id: 'place/zone/bay' });
    await user.click(section('文件疑点').getByRole('link', { name: '区名两写' }));
    expect(choices.getState().selection).toEqual({ kind: 'finding', id: 'finding/bay-name' });
  });

  test('in English', () => {
    open('finding/bay-name', { language: 'en' });
    expect(screen.getByRole('heading', { level: 2, name: 'Two names' })).toBeVisible();
    expect(screen.getByText('The table is followed')).toBeVisible();
  });
});

describe('a citation', () => {
  test('opens from its tag what else the section says, and takes the focus; closes from tag and cross', async () => {
    const { choices, user } = open('project/2016/magnet');
    const [tag] = screen.getAllByRole('button', { name: '出处：2016方案 附件2' });
    if (tag === undefined) throw new Error('No tag');
    expect(tag).toHaveAttribute('aria-expanded', 'false');
    await user.click(tag);
    expect(tag).toHaveAttribute('aria-expanded', 'true');
    const card = within(screen.getByRole('complementary', { name: '出处' }));
    expect(card.getByRole('heading', { level: 2, name: '二〇一六年试点方案' })).toHaveFocus();
    expect(card.getByText('附件2 试点任务表')).toBeVisible();
    expect(card.getByText('市政府 · 2016 · 已到期')).toBeVisible();
    expect(card.getByRole('heading', { name: '同一处共 4 条记录' })).toBeVisible();
    expect(card.getAllByRole('link').map((entry) => entry.textContent)).toContain('智能制造试点');
    await user.click(tag);
    expect(choices.getState().citation).toBeUndefined();
    await user.click(tag);
    await user.click(within(screen.getByRole('complementary')).getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('lists findings too', () => {
    open('place/zone/bay', { citation: { document: '2021-14fyp', locator: '四（二）' } });
    expect(within(screen.getByRole('complementary')).getByRole('link', { name: '区名两写' })).toBeVisible();
  });

  test.each([
    ['2021-14fyp', '九'],
    ['1999-plan', '一'],
  ])('%s %s, which no document has, says so', (document, locator) => {
    open('place/zone/bay', { citation: { document, locator } });
    expect(screen.getByText('这一处不在文件目录中。')).toBeVisible();
  });
});
