import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { settleSites } from '../../../src/surfaces/sites/settle-sites.ts';
import { onMap, Panel } from '../../../src/surfaces/sites/sites-panel.tsx';
import { SITES_SLICE } from '../../../src/surfaces/sites/sites-slice.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { onPhone } from '../on-phone.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();
const MAGNETS = 'industry:industry/2021/national-cluster/rare-earth-magnets';

afterEach(() => vi.unstubAllGlobals());

function show(needs?: string, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<Panel graph={graph} />, {
    graph,
    choices: { language, view: 'sites' },
  });
  SITES_SLICE.of(rendered.choices).setState({ needs });
  // What an address asks for stands before the panel opens.
  rendered.rerenderIn(<Panel key={needs} graph={graph} />);
  return rendered;
}

const standing = (name: string) => screen.getByRole('region', { name });
const asked = ({ choices }: ReturnType<typeof show>) => SITES_SLICE.pairs(choices);

test('a product is asked for by a word and found with what bears it, sourced; the address holds it', async () => {
  const atlas = show();
  expect(screen.getByText(/还没有要求/)).toBeVisible();
  await atlas.user.type(screen.getByRole('searchbox', { name: '产品' }), '钕铁硼{Enter}');
  expect(asked(atlas)).toEqual([['needs', 'product:钕铁硼']]);
  const fits = standing('合要求');
  const site = within(fits).getByRole('link', { name: '慈溪磁性小镇' }).closest('li');
  expect(site).toHaveTextContent(/✓\s*产品：合.*稀土磁性材料.*写有“.*钕铁硼/);
  expect(within(fits).getAllByRole('button', { name: /出处：.*二（一）/ }).length).toBeGreaterThan(0);
  expect(uncitedNumbers(atlas.container)).toEqual([]);
});

test('a must becomes a wish, a need is taken away, all are cleared; results follow', async () => {
  const atlas = show(`${MAGNETS};kind:park`);
  expect(within(standing('合要求')).queryByRole('link', { name: '宁波国家高新区' })).toBeNull();
  const weight = screen.getByRole('group', { name: '类别：必须还是最好' });
  await atlas.user.click(within(weight).getByRole('radio', { name: '最好' }));
  expect(asked(atlas)).toEqual([['needs', `${MAGNETS};kind~:park`]]);
  expect(within(standing('合要求')).getByRole('link', { name: '宁波国家高新区' })).toBeVisible();
  await atlas.user.click(screen.getByRole('button', { name: '去掉要求：类别' }));
  expect(asked(atlas)).toEqual([['needs', MAGNETS]]);
  await atlas.user.click(screen.getByRole('button', { name: '清除要求' }));
  expect(asked(atlas)).toEqual([]);
});

test('who is left out bears the need that leaves it out, and a need says what it alone keeps out', () => {
  show(MAGNETS);
  const out = within(standing('已排除')).getByRole('link', { name: '江北膜幻动力小镇' }).closest('li');
  expect(out).toHaveTextContent(/×\s*产业：不合\s*写给它的是别的产业：\s*高端装备制造/);
  expect(screen.getByText(/去掉这一条，多 \d+ 处/)).toBeVisible();
});

test('who is only listed under another industry stays open, and bears which industry that is', async () => {
  const { user } = show(`${MAGNETS};kind:park`);
  const open = standing('待核实');
  await user.click(within(open).getByRole('button', { name: /看全部 \d+ 处/ }));
  const park = within(open).getByRole('link', { name: '江北区动力小镇' }).closest('li');
  expect(park).toHaveTextContent(/\?\s*产业：文件没有写明\s*只列在别的产业名下.*专用装备/);
});

test('of a site that is left out the need that it fails comes first, the other answers on demand', async () => {
  const { user } = show(`${MAGNETS};area~:place/district/jiangbei`);
  const out = within(standing('已排除')).getByRole('link', { name: '江北膜幻动力小镇' }).closest('li');
  if (out === null) throw new Error('no row');
  expect(out).not.toHaveTextContent('位于');
  await user.click(within(out).getByRole('button', { name: '看其余各条' }));
  expect(out).toHaveTextContent(/✓\s*位于：合/);
});

test('by keyboard: an industry is picked among many, found by typing', async () => {
  const atlas = show();
  screen.getByRole('button', { name: '产业' }).focus();
  await atlas.user.keyboard('{Enter}');
  const options = screen.getByRole('group', { name: '产业，可多选' });
  await atlas.user.type(within(options).getByRole('searchbox', { name: '查找产业' }), '稀土磁性');
  const boxes = within(options).getAllByRole('checkbox');
  expect(boxes).toHaveLength(3);
  boxes[2]?.focus();
  await atlas.user.keyboard(' ');
  expect(asked(atlas)[0]?.[1]).toMatch(/^industry:industry\/\d{4}\//);
});

test('a distance that is none is refused with a word; one that is goes to the address', async () => {
  const atlas = show();
  const km = screen.getByRole('textbox', { name: '不超过（公里）' });
  await atlas.user.clear(km);
  await atlas.user.type(km, '远');
  const [add] = screen.getAllByRole('button', { name: '加上' });
  if (add === undefined) throw new Error('no button');
  await atlas.user.click(add);
  expect(screen.getByRole('alert')).toHaveTextContent('请写 0.1 到 200 之间的公里数');
  expect(asked(atlas)).toEqual([]);
  expect(km).toHaveValue('远');
  await atlas.user.clear(km);
  await atlas.user.type(km, '15');
  await atlas.user.click(add);
  expect(asked(atlas)).toEqual([['needs', 'near:15@port']]);
});

test('who comes by a link reads the results first; the form opens on demand', async () => {
  const { user } = show(MAGNETS);
  expect(screen.queryByRole('search', { name: '选址要求' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '改要求' }));
  expect(screen.getByRole('search', { name: '选址要求' })).toBeVisible();
});

test('the map lights what fits; without needs nothing', () => {
  const { choices } = show(MAGNETS);
  expect(onMap(graph, choices)?.records.size).toBe(5);
  SITES_SLICE.of(choices).setState({ needs: undefined });
  expect(onMap(graph, choices)).toBeUndefined();
});

test('an address is settled: old and unknown values are left out and named, the rest stays', () => {
  const { choices } = show();
  const settle = (needs: string) => settleSites({ needs }, choices.getState(), graph);
  expect(settle(`${MAGNETS};kind:town`)).toEqual({ state: {}, unknown: [] });
  expect(settle(`${MAGNETS},industry/2021/chain/none;area:place/belt/none;castle`)).toEqual({
    state: { needs: MAGNETS },
    unknown: ['needs'],
  });
  expect(settle('castle')).toEqual({ state: { needs: undefined }, unknown: ['needs'] });
});

test('what one need alone keeps out is listed on demand, by how it would stand, each a link', async () => {
  const { user } = show(`${MAGNETS};kind:town`);
  const list = screen.getByRole('list', { name: '已提的要求' });
  const [kind] = within(list)
    .getAllByRole('listitem')
    .filter((item) => item.textContent.startsWith('类别'));
  if (kind === undefined) throw new Error('no need');
  const count = Number(/多 (\d+) 处/.exec(kind.textContent)?.[1]);
  await user.click(within(kind).getByRole('button', { name: /^列出：只因这一条被排除的，类别/ }));
  const fits = within(kind).getByRole('region', { name: '去掉后就合要求' });
  expect(within(fits).getByRole('link', { name: '慈溪磁性小镇' })).toHaveAttribute(
    'href',
    expect.stringContaining('place/park/cixi-magnetic-town'),
  );
  const open = within(kind).getByRole('region', { name: '去掉后待核实' });
  expect(within(fits).getAllByRole('link').length + within(open).getAllByRole('link').length).toBe(count);
  await user.click(within(kind).getByRole('button', { name: /^收起/ }));
  expect(within(kind).queryByRole('region')).toBeNull();
});

test('the search is taken away with what was asked, how the three answers are meant, and every site that was looked at', async () => {
  const { user } = show(`${MAGNETS};kind~:park`);
  await user.click(screen.getByRole('button', { name: /下载/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('产业：稀土磁性材料（必须）；类别：园区（最好）');
  expect(dialog).toHaveTextContent('“文件没有写明”既不算合，也不算不合');
  expect(within(dialog).getByRole('button', { name: /CSV/ })).toBeVisible();
});

test('on a phone one thing is asked at a time, and the results are the last step', async () => {
  onPhone();
  const { user, session } = show();
  expect(screen.getByRole('group', { name: '做什么' })).toBeVisible();
  expect(screen.queryByRole('group', { name: '在哪里' })).toBeNull();
  await user.type(screen.getByRole('searchbox', { name: '产品' }), '钕铁硼{Enter}');
  expect(screen.queryByRole('region', { name: '合要求' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '下一步' }));
  expect(screen.getByRole('heading', { name: '在哪里' })).toHaveFocus();
  expect(session.getState().announcement).toBe('第 2 步，共 5 步');
  await user.click(screen.getByRole('button', { name: '看结果' }));
  expect(screen.getByRole('heading', { name: '结果' })).toHaveFocus();
  expect(screen.getByRole('region', { name: '合要求' })).toBeVisible();
});

test('in English', () => {
  show(MAGNETS, 'en');
  expect(screen.getByRole('region', { name: 'Fits' })).toHaveTextContent(/Rare-earth magnetic materials/);
});
