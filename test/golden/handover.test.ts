import { beforeAll, describe, expect, test } from 'vitest';
import { createGraph, type Graph } from '../../src/atlas/graph/graph.ts';
import { isHandedOver } from '../../src/atlas/handover/handed-over.ts';
import { readSubject } from '../../src/atlas/reading/read-subject.ts';
import { type Facility, parseFacilities } from '../../src/atlas/spatial/facility.ts';
import { handedOver, linesOf, readerOf, runsOf } from '../fixtures/briefings.ts';
import { drawnAtlas } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

let graph: Graph;
let facilities: readonly Facility[];

beforeAll(async () => {
  const built = await drawnAtlas();
  graph = createGraph(built.dataset);
  const file = built.outputs.find(({ path }) => path === 'facilities.json');
  facilities = parseFacilities(JSON.parse(file?.text ?? ''));
}, 180_000);

const QIANWAN = 'place/zone/qianwan';
const PETROCHEMICAL = 'place/zone/petrochemical';
const MAGNETS = 'industry/2016/segment/rare-earth-magnetic-materials';

test('前湾新区: what it is, what it lies in, what is open, in the order of a reader, each with the number of its source', () => {
  const briefing = handedOver(graph, QIANWAN);
  expect(briefing.sections.map(({ heading }) => heading)).toEqual([
    '概况',
    '在此集聚的产业',
    '片区',
    '被列入',
    '机遇、挑战与短板',
    '所在地',
    '属于',
    '承载',
    '接续自',
    '管着这类地点的规则',
    '名称相近而不是一处',
    '各份文件怎么说',
    '写到它、它的产业或其整体的政策条款（征求意见稿）',
    '文件疑点',
    '没有写明的',
    '位置与精度',
    '备注',
  ]);
  // 2021 表4-1 first, for the first sentence rests on it; then 四（一）1（1) for cars, 专栏3 for their parts.
  expect(briefing.notes.slice(0, 5).map(({ locator }) => locator)).toEqual([
    '四（二）3 表4-1',
    '四（一）1（1）',
    '五（二）专栏3',
    '一（一）6',
    '一（三）',
  ]);
  expect(linesOf(briefing, 'gathers')).toEqual([
    '汽车 | 重点集聚 | [2]',
    '汽车零部件 | 重点布局；原文作“汽车产业” | [3]',
  ]);
  // 一（一）6 says that its building has begun, 一（三） that it is still under way.
  expect(linesOf(briefing, 'facts')).toEqual([
    '# 进展（原文）',
    '启动建设 |  | [4]',
    '尚在加快建设之中 | 在建 | [5]',
  ]);
  expect(linesOf(briefing, 'not-known').slice(0, 2)).toEqual([
    '# 未载明',
    '重点产业（另有“在此集聚的产业” 2）、试点任务（2016）',
  ]);
  expect(briefing.places).toEqual([QIANWAN]);
});

test('a finding stands with all its readings, each with its source, apart from what the atlas holds', () => {
  expect(linesOf(handedOver(graph, QIANWAN), 'findings').slice(0, 5)).toEqual([
    '# 环杭州湾创新中心与环湾创新片',
    '- 2020年：慈溪市五个百亿级产业平台之一，写作“市环杭州湾创新中心”[24]',
    '- 2021年表4-1：环湾创新片属前湾新区[1]',
    '本图集的判断：是否一处，文件没有写（本图集得出）',
    '本图处理：各设记录，以“位置相近”相连',
  ]);
});

test('clauses of the draft come by the industry and the whole that it is part of, with that way, marked and under the warning', () => {
  const briefing = handedOver(graph, QIANWAN);
  const [warning, first, ...others] = linesOf(briefing, 'clauses');
  expect(warning).toBe('征求意见稿，未以此形式生效');
  // 2020 第1条 is for the “246” clusters, of which cars are one, and 2021 四（一）1（1）lays cars out here.
  expect(first).toMatch(
    /^重点培育发展“246”产业集群和前沿产业（征求意见稿） \| 经汽车、两大万亿级产业、“246\+”现代制造业产业体系 \| (?:\[\d+\]){3}$/,
  );
  expect(others).toHaveLength(8);
  expect(briefing.warning).toMatch(/未以此形式生效/);
});

test('磁性材料: projects a row each, who, how much, where and how far, with silence said; what most rows remark once above', () => {
  const briefing = handedOver(graph, MAGNETS);
  const [remark, ...rows] = linesOf(briefing, 'servedBy');
  expect(remark).toBe('未另注说明的各行：列于该细分行业“重点项目及园区”');
  expect(rows).toHaveLength(15);
  // 2016 二（一）, fourth and tenth of its list; the innovation centre has neither company nor place.
  expect(rows[3]).toBe(
    '招宝磁业高频稀土软磁材料和器件研发及其中试(创新)项目 | 招宝磁业[2] | 未载明 | 镇海区[2] | 未载明 | [2]',
  );
  expect(rows[9]).toBe(
    '铄腾新材料年产5000吨稀土铈永磁材料产业化项目 | 铄腾新材料[2] | 年产5000吨[2] | 慈溪市[2] | 未载明 | [2]',
  );
  expect(rows[13]).toContain('| 未载明 | 未载明 | 未载明 | 争创');
  // Two bureaus by their names of today, with what was written and for what.
  expect(linesOf(briefing, 'bureaus').map((line) => line.split(' | ').slice(0, 2))).toEqual([
    ['市科技局', '同今名'],
    ['市经信局', '市经信委'],
  ]);
  expect(briefing.notes).toHaveLength(17);
  expect(briefing.warning).toBeUndefined();
});

test('a comparison: facts and distances in columns, what each has alone under its name, namesakes told apart', () => {
  const briefing = handedOver(graph, `compare:${QIANWAN},${PETROCHEMICAL}`, { facilities });
  expect(briefing.title).toBe('对比：前湾新区、宁波石化经济技术开发区');
  expect(linesOf(briefing, 'facts')).toEqual([
    '进展（原文） | 启动建设[1]；尚在加快建设之中（在建）[2] | 未载明',
  ]);
  expect(linesOf(briefing, 'measures')[0]).toBe('优化空间布局 | ● [6] | ● [6]');
  const industries = linesOf(briefing, 'industries').map((line) => line.split(' | ')[0]);
  expect(industries).toEqual([
    '没有共有的。',
    '# 只前湾新区有',
    '汽车',
    '未来产业',
    '汽车零部件',
    '# 只宁波石化经济技术开发区有',
    '绿色石化（产业集群）',
    '绿色石化（国家级集群）',
  ]);
  expect(linesOf(briefing, 'distances')[1]).toBe('离前湾新区 | 自身 | 直线约 50.5 ± 8 公里');
});

test('a site search: what was asked, who fits with each answer, and every place left out with what leaves it out', () => {
  const briefing = handedOver(
    graph,
    'sites:industry:industry/2021/national-cluster/rare-earth-magnets;near~:30@lishe-airport',
    { facilities },
  );
  expect(linesOf(briefing, 'asked')[0]).toBe('产业 | 稀土磁性材料 | 必须 | 去掉这一条，多 53 处');
  const fits = linesOf(briefing, 'fits');
  expect(fits).toContain(
    '慈溪磁性小镇（园区） | ✓ 合　同一产业或其细分写给它：稀土磁性材料[1] | ? 没有写明　没有确切位置，量不出距离',
  );
  const out = linesOf(briefing, 'out');
  expect(briefing.sections.find(({ key }) => key === 'out')?.count?.value).toBe(out.length);
  expect(out.filter((line) => !/产业：写给它的是别的产业：/.test(line))).toEqual([]);
  expect(briefing.places).toHaveLength(5);
});

describe('of every place, industry, project and bureau', () => {
  test('each number in the text is of a source, each source is used, and no name of a draft stands without its mark', () => {
    const faults: string[] = [];
    let seen = 0;
    for (const node of graph.dataset.nodes.filter(isHandedOver)) {
      // Every fifth: they are made alike.
      if (seen++ % 5 !== 0) continue;
      const briefing = handedOver(graph, node.id);
      const runs = runsOf(briefing);
      const cited = new Set(
        runs
          .flat()
          .flatMap((piece) =>
            piece.kind === 'notes'
              ? piece.citations.map(({ document, locator }) => `${document}#${locator}`)
              : [],
          ),
      );
      const numbered = briefing.notes.map(({ document, locator }) => `${document}#${locator}`);
      if (cited.size !== numbered.length || numbered.some((own) => !cited.has(own)))
        faults.push(`${node.id}: sources`);
      for (const run of runs)
        for (const [index, piece] of run.entries()) {
          const isClause =
            piece.kind === 'link' &&
            piece.subject.kind === 'node' &&
            piece.subject.node.class === 'policy-clause';
          const next = run[index + 1];
          if (isClause && !(next?.kind === 'quiet' && next.text.includes('征求意见稿')))
            faults.push(`${node.id}: an unmarked clause`);
        }
    }
    expect(seen).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  }, 120_000);

  test('nothing that a dossier lists is left out', () => {
    for (const id of [QIANWAN, MAGNETS, 'place/district/cixi', 'industry/2021/cluster/automotive']) {
      const briefing = handedOver(graph, id);
      const told = new Set(
        runsOf(briefing)
          .flat()
          .flatMap((piece) =>
            piece.kind === 'link' && piece.subject.kind === 'node' ? [piece.subject.node.id] : [],
          ),
      );
      const dossier = readSubject(readerOf(graph), { kind: 'node', id: nodeId(id) });
      const listed = (dossier?.sections ?? []).flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'list'
            ? block.lines.flatMap(({ content }) =>
                content.flatMap((piece) =>
                  piece.kind === 'link' && piece.subject.kind === 'node' ? [piece.subject.node.id] : [],
                ),
              )
            : [],
        ),
      );
      expect(listed.length).toBeGreaterThan(10);
      expect(listed.filter((own) => !told.has(own))).toEqual([]);
    }
  });
});
