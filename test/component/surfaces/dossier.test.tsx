import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { useChoices } from '../../../src/state/atlas-context.tsx';
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

/** The dossier between two other things that can have the focus. */
function Reading() {
  return (
    <>
      <button type="button">elsewhere</button>
      <DossierPanel graph={SMALL_GRAPH} onPainted={() => undefined} />
      <button type="button">another</button>
    </>
  );
}

/** A list that gives way to what is read. */
function PhoneReading() {
  const isReading = useChoices((state) => state.selection.kind !== 'none');
  return (
    <>
      {isReading ? null : <a href="?select=place/zone/bay">a line</a>}
      <DossierPanel graph={SMALL_GRAPH} onPainted={() => undefined} />
    </>
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
    expect(screen.getAllByRole('link', { name: '北部前湾产业带' })[0]).toHaveAttribute(
      'href',
      '?select=place/belt/north-qianwan',
    );
    expect(fact('定位')).toBe('先进制造1');
    expect(fact('又作')).toBe('湾区1');
    expect(fact('文中序号')).toBe('21');
    expect(fact('位置')).toBe('有公开地名点，121.200, 30.300（WGS84），误差约 1 千米 公开地名点');
  });

  test('says in one sentence what it is, from what is recorded, each part with the number of its source', async () => {
    const { choices, user } = open('place/zone/bay');
    const summary = document.querySelector('article > header > p:last-child');
    expect(summary).toHaveTextContent(
      '北部前湾产业带 2 区之一1，分 2 片1，重点产业为新材料1，有试点任务（2016） 1。',
    );
    const reference = within(summary instanceof HTMLElement ? summary : document.body);
    await user.click(
      reference.getAllByRole('button', { name: '注 1，出处：2021规划 表4-1' })[0] ?? document.body,
    );
    expect(choices.getState().citation).toEqual({ document: '2021-14fyp', locator: '表4-1' });
  });

  test('lists the sources that the numbers stand for, each once, at its end', async () => {
    const { choices, user } = open('industry/2021/materials');
    const list = section('本页出处').getAllByRole('listitem');
    expect(list.map((entry) => entry.textContent)).toEqual([
      '1 2021 四（二）',
      '2 2016 附件2',
      '3 2021 表4-1',
      '4 2020 第3条 · 征求意见稿',
    ]);
    await user.click(section('本页出处').getByRole('button', { name: '注 2，出处：2016方案 附件2' }));
    expect(choices.getState().citation).toEqual({ document: '2016-pilot-plan', locator: '附件2' });
  });

  test('names its sources in English to an English reader', () => {
    open('place/zone/bay', { language: 'en' });
    expect(section('Sources of this page').getAllByRole('listitem')[0]).toHaveTextContent('1 2021 table 4-1');
  });

  test('tells what each document says, the chosen one first, and which are silent', () => {
    open('place/zone/bay', { plan: '2016-pilot-plan' });
    const lines = section('各份文件怎么说').getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      '2016方案：试点任务（2016） 12',
      '2021规划：重点产业 1、片区 21',
    ]);
  });

  test('has a source beside every fact, and no citation for what no document says', async () => {
    const { choices, unmount, user } = open('place/zone/bay');
    const aim = screen.getByText('定位', { selector: 'dt' }).parentElement ?? document.body;
    await user.click(within(aim).getByRole('button', { name: '注 1，出处：2021规划 表4-1' }));
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
    expect(screen.getByText('Published point of the zone')).not.toHaveAttribute('lang', 'zh-CN');
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

  test('what the documents leave open is named once, after what they say', () => {
    open('place/zone/bay');
    expect(section('未载明').getByText('在此集聚的产业（另有')).toBeVisible();
    expect(section('未载明').getByText('“重点产业”')).toBeVisible();
    expect(screen.queryByRole('region', { name: '在此集聚的产业' })).toBeNull();
    expect(section('重点产业').queryByText('未载明')).toBeNull();
  });

  test('keeps closed what few ask for, and opens it', async () => {
    const { user } = open('place/zone/bay');
    const position = screen.getByRole('region', { name: '位置与精度' });
    expect(position).toHaveTextContent('有公开地名点，± 1 千米');
    expect(within(position).getByText(/121\.200/)).not.toBeVisible();
    await user.click(within(position).getByRole('heading'));
    expect(within(position).getByText(/121\.200/)).toBeVisible();
  });

  test('stated and derived look different, and a derived link names its rule', () => {
    open('industry/2021/materials');
    const group = section('以此为重点的地点');
    const [stated, derived] = group.getAllByRole('listitem');
    expect(stated).toHaveTextContent('前湾新区 重点产业3');
    expect(stated).not.toHaveAttribute('data-derived');
    expect(derived).toHaveTextContent('山前园推得：据其所含部分');
    expect(derived).toHaveAttribute('data-derived');
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
    expect(fact('规模')).toBe('千亿级1');
    expect(
      within(screen.getByText('磁性材料').closest('ul') ?? document.body).getAllByRole('listitem'),
    ).toHaveLength(2);
  });

  test('a project: what is silent, and a district carried on from before', () => {
    open('project/2016/magnet');
    expect(section('未载明').getByText('企业或单位')).toBeVisible();
    expect(fact('建设规模')).toBe('年产5000吨1');
    expect(fact('所在地（原文）')).toBe('余姚市（承前文）1');
  });

  test('an indicator: comparison, value and unit; a base without its year', () => {
    open('indicator/2021/output');
    expect(fact('数值')).toBe('≥ 23,000 亿元1');
    expect(fact('年份')).toBe('20251');
    expect(fact('基期')).toBe('17,000 亿元1');
  });

  test('what comes from the draft is marked 征求意见稿', () => {
    open('measure/2020/clause-3');
    expect(fact('主要内容')).toBe('补助1');
    expect(section('本页出处').getByRole('listitem')).toHaveTextContent('1 2020 第3条 · 征求意见稿');
  });
});

test('a record that dozens of places name shows some, then all of them', async () => {
  const locators = Array.from({ length: 20 }, (_, index) => `第${index}条`);
  const nodes = SMALL_DATASET.nodes.map((node) =>
    node.id === 'organisation/jingxin'
      ? { ...node, citations: locators.map((locator) => ({ document: '2020-draft', locator })) }
      : node,
  );
  const { user } = open('organisation/jingxin', {}, createGraph({ ...SMALL_DATASET, nodes }));
  const notes = section('本页出处');
  expect(notes.getAllByRole('listitem')).toHaveLength(12);
  await user.click(notes.getByRole('button', { name: '全部 21 处' }));
  expect(notes.getAllByRole('listitem')).toHaveLength(21);
});

describe('the focus', () => {
  test('goes to the name of what is opened, which is announced, and back to where it came from', async () => {
    const outside = renderAtlas(<Reading />, { graph: SMALL_GRAPH });
    const { choices, session, user } = outside;
    const origin = screen.getByRole('button', { name: 'elsewhere' });
    origin.focus();
    act(() => choices.getState().selectNode(nodeId('place/zone/bay')));
    expect(screen.getByRole('heading', { level: 2, name: '前湾新区' })).toHaveFocus();
    expect(session.getState().announcement).toBe('已打开前湾新区，二十区');
    await user.click(section('片区').getByRole('link', { name: '湾东片' }));
    expect(screen.getByRole('heading', { level: 2, name: '湾东片' })).toHaveFocus();
    act(() => choices.getState().clearSelection());
    await waitFor(() => expect(origin).toHaveFocus());
  });

  test('goes to the line that stands for the one it came from, where the list was made anew', async () => {
    const { choices } = renderAtlas(<PhoneReading />, { graph: SMALL_GRAPH });
    screen.getByRole('link', { name: 'a line' }).focus();
    act(() => choices.getState().select({ kind: 'node', id: nodeId('place/zone/bay') }));
    expect(screen.queryByRole('link', { name: 'a line' })).toBeNull();
    act(() => choices.getState().clearSelection());
    await waitFor(() => expect(screen.getByRole('link', { name: 'a line' })).toHaveFocus());
  });

  test('is not taken from a page that has just been loaded', () => {
    Object.defineProperty(navigator, 'userActivation', {
      value: { hasBeenActive: false },
      configurable: true,
    });
    open('place/zone/bay');
    expect(document.body).toHaveFocus();
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  test('stays where it has been put meanwhile', async () => {
    const { choices } = renderAtlas(<Reading />, { graph: SMALL_GRAPH });
    screen.getByRole('button', { name: 'elsewhere' }).focus();
    act(() => choices.getState().selectNode(nodeId('place/zone/bay')));
    const other = screen.getByRole('button', { name: 'another' });
    other.focus();
    act(() => choices.getState().clearSelection());
    await Promise.resolve();
    expect(other).toHaveFocus();
  });
});

describe('what can be done with it', () => {
  test('is taken away as a table and as data, with its sources', async () => {
    const { user } = open('place/zone/bay');
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:x';
    };
    const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: '数据' }));
    await user.click(screen.getByRole('button', { name: '存为表格（CSV）' }));
    await user.click(screen.getByRole('button', { name: '存为数据（JSON）' }));
    const [table = '', data = ''] = await Promise.all(saved.map((blob) => blob.text()));
    expect(table).toContain('片区,湾东片,,二〇二一年规划[Z]. 表4-1.,');
    expect(JSON.parse(data)).toMatchObject({ node: { id: 'place/zone/bay' }, schemaVersion: '1.0.0' });
    follow.mockRestore();
  });
});

test('handing on is offered below what is read', async () => {
  const { session, user } = open('place/zone/bay');
  await user.click(screen.getByRole('button', { name: '分享' }));
  expect(session.getState().dialog).toBe('share');
});

describe('a finding', () => {
  test('shows what the documents print with its sources, apart from what the atlas infers and does', async () => {
    const { choices, user } = open('finding/bay-name');
    expect(screen.getByRole('heading', { level: 2, name: '区名两写' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '文件写法' })).toBeVisible();
    const readings = screen.getAllByRole('heading', { name: /^写法/ });
    expect(readings.map((heading) => heading.parentElement?.textContent)).toEqual([
      '写法 1前湾新区1',
      '写法 2湾区2',
    ]);
    // Neither cites a document, as no document says it.
    const judged = section('本图集的判断').getByText(/两名是否一处没有写/);
    expect(judged).toHaveTextContent('两名是否一处没有写 本图集得出');
    for (const ours of [judged, section('本图处理').getByText('以表为准')]) {
      expect(ours).toHaveAttribute('data-tone', 'ours');
      expect(within(ours).queryByRole('button')).toBeNull();
    }
    await user.click(section('涉及').getByRole('link', { name: '前湾新区' }));
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
  test('opens from its number what else the section says, and takes the focus; closes from number and cross', async () => {
    const { choices, user } = open('project/2016/magnet');
    const [tag] = screen.getAllByRole('button', { name: '注 1，出处：2016方案 附件2' });
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
    await waitFor(() => expect(tag).toHaveFocus());
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
