import { beforeAll, expect, test } from 'vitest';
import { createGraph, type Graph } from '../../src/atlas/graph/graph.ts';
import type { Answer, Reason, Verdict } from '../../src/atlas/sites/need.ts';
import { needsInWords } from '../../src/atlas/sites/needs-in-words.ts';
import { readNeeds } from '../../src/atlas/sites/needs-text.ts';
import { type SiteResult, type SiteSearch, searchSites } from '../../src/atlas/sites/site-search.ts';
import { type Facility, parseFacilities } from '../../src/atlas/spatial/facility.ts';
import { siteColumns } from '../../src/surfaces/sites/site-columns.ts';
import { readerOf } from '../fixtures/briefings.ts';
import { drawnAtlas } from '../fixtures/real-atlas.ts';

let graph: Graph;
let facilities: readonly Facility[];

beforeAll(async () => {
  const built = await drawnAtlas();
  graph = createGraph(built.dataset);
  const file = built.outputs.find(({ path }) => path === 'facilities.json');
  facilities = parseFacilities(JSON.parse(file?.text ?? ''));
}, 180_000);

const search = (text: string): SiteSearch => searchSites(graph, readNeeds(text).needs, facilities);
const names = (results: readonly SiteResult[]): readonly string[] => results.map(({ site }) => site.name);
const all = ({ fits, open, out }: SiteSearch): readonly SiteResult[] => [...fits, ...open, ...out];

function answerOf(found: SiteSearch, name: string, key: string, ofClass?: string): Answer {
  const result = all(found).find(
    ({ site }) => site.name === name && (ofClass === undefined || site.class === ofClass),
  );
  const answer = result?.answers.find(({ need }) => need.key === key);
  if (answer === undefined) throw new Error(`no answer of ${name} to ${key}`);
  return answer;
}

const said = ({ reasons, verdict }: Answer) => ({
  verdict,
  because: reasons.map(({ kind, nodes }) => [kind, ...nodes.map(({ name }) => name)].join(' ')),
});

test('magnets: where the texts place the industry; a town with other industries is out, a zone whose belt has others stays open', () => {
  const found = search('industry:industry/2021/national-cluster/rare-earth-magnets');
  // 2021 五（二）专栏3 and 2016 二（一）, with the two functional zones in which projects of the industry stand.
  expect(new Set(names(found.fits))).toEqual(
    new Set([
      '慈溪市高新技术开发区',
      '镇海区高端新材料产业园',
      '慈溪磁性小镇',
      '宁波国家高新区',
      '宁波杭州湾新区',
    ]),
  );
  expect(said(answerOf(found, '慈溪磁性小镇', 'industry'))).toEqual({
    verdict: 'yes',
    because: ['same 稀土磁性材料'],
  });
  expect(answerOf(found, '慈溪磁性小镇', 'industry').reasons[0]?.citations).toContainEqual({
    document: '2016-pilot-plan',
    locator: '二（一）',
  });
  expect(said(answerOf(found, '慈溪小家电智造小镇', 'industry')).verdict).toBe('no');
  // Its belt is for other industries, which rules nothing out for the zone; the harbour's own list ends in 等.
  expect(said(answerOf(found, '临空经济示范区', 'industry', 'zone'))).toEqual({
    verdict: 'unknown',
    because: [expect.stringMatching(/^whole-others 西部沿路产业带 /)],
  });
  expect(said(answerOf(found, '象山港', 'industry'))).toEqual({
    verdict: 'unknown',
    because: [expect.stringMatching(/^others-open /)],
  });
  // Of the township no industry is written, and of its district that projects of this one stand there.
  const township = said(answerOf(found, '龙山镇', 'industry'));
  expect(township.verdict).toBe('unknown');
  expect(township.because[0]).toMatch(/^whole-place 稀土磁性材料 慈溪市 /);
});

test('who is listed under another industry is not out for it: the list says nothing else of the park, and names that industry', () => {
  const found = search('industry:industry/2021/national-cluster/rare-earth-magnets');
  expect(said(answerOf(found, '江北区动力小镇', 'industry'))).toEqual({
    verdict: 'unknown',
    because: ['listed-elsewhere 专用装备'],
  });
  // Townships that the plan of Cixi gathers an industry in; the plan does not say what else they are for.
  expect(said(answerOf(found, '附海镇', 'industry'))).toEqual({
    verdict: 'unknown',
    because: ['listed-elsewhere 智能家电产业集群'],
  });
  const denied = all(found).flatMap(({ answers }) =>
    answers.flatMap(({ reasons, verdict }) => (verdict === 'no' ? reasons : [])),
  );
  expect(denied).toHaveLength(53);
  expect(denied.filter(({ links }) => links.every(({ kind }) => kind !== 'leads'))).toEqual([]);
});

test('a product: the text that bears the word is told, and a project counts only where it bears the word itself', () => {
  const found = search('product:钕铁硼');
  const [told] = answerOf(found, '慈溪磁性小镇', 'product').reasons;
  expect(told?.words).toMatch(/钕铁硼/);
  const projects = all(found).flatMap(({ answers }) =>
    answers.flatMap(({ reasons }) =>
      reasons.flatMap(({ kind, nodes }) => (kind.startsWith('project') ? (nodes[0]?.name ?? '') : [])),
    ),
  );
  expect(projects.length).toBeGreaterThan(0);
  expect(projects.filter((name) => !name.includes('钕铁硼'))).toEqual([]);
});

test('a long text that bears the word is told about the word alone', () => {
  const [told] = answerOf(search('product:轴承'), '江北区动力小镇', 'product').reasons;
  expect(told?.words).toMatch(/^….{1,12}轴承.{1,12}…$/);
});

test('a word of no record decides nothing, and says so', () => {
  const found = search('product:航空母舰');
  expect([found.fits.length, found.out.length]).toEqual([0, 0]);
  expect(said(answerOf(found, '慈溪磁性小镇', 'product'))).toEqual({
    verdict: 'unknown',
    because: ['no-word'],
  });
});

test('a zone lies in its belt by a document; a town of which no belt is written stays open; another belt is no', () => {
  const found = search('area:place/belt/north-qianwan');
  expect(said(answerOf(found, '前湾新区', 'area'))).toEqual({
    verdict: 'yes',
    because: ['within 北部前湾产业带'],
  });
  expect(said(answerOf(found, '慈溪小家电智造小镇', 'area'))).toEqual({
    verdict: 'unknown',
    because: ['silent'],
  });
  expect(said(answerOf(found, '望春工业园区', 'area', 'zone'))).toEqual({
    verdict: 'no',
    because: ['elsewhere 西部沿路产业带'],
  });
});

test('districts: inside, known elsewhere, and not written', () => {
  const found = search('area:place/district/cixi');
  expect(answerOf(found, '慈溪磁性小镇', 'area').verdict).toBe('yes');
  expect(said(answerOf(found, '余姚市智能机器人小镇', 'area'))).toEqual({
    verdict: 'no',
    because: ['elsewhere 余姚市'],
  });
  expect(answerOf(found, '宁波国际海洋生态科技城', 'area').verdict).toBe('unknown');
});

/** What a distance decides where it may be off by its uncertainty. */
const verdictOf = ({ errorKm, km }: Partial<Reason>): Verdict =>
  km === undefined || errorKm === undefined
    ? 'unknown'
    : km + errorKm <= 20
      ? 'yes'
      : km - errorKm > 20
        ? 'no'
        : 'unknown';

test('distances: yes and no only beyond the uncertainty of both ends, a third answer within it and without a position', () => {
  const found = search('near:20@port');
  const told = all(found).map(({ answers: [answer], site }) => ({
    name: site.name,
    verdict: answer?.verdict,
    expected: verdictOf(answer?.reasons[0] ?? {}),
  }));
  expect(told.filter(({ expected, verdict }) => verdict !== expected)).toEqual([]);
  expect(answerOf(found, '镇海“物链港”小镇', 'near:port').verdict).toBe('yes');
  expect(answerOf(found, '慈溪磁性小镇', 'near:port').verdict).toBe('unknown');
});

test('progress, generation and clauses: stated, silent, and marked as of the draft', () => {
  const found = search('status:under-way;plan:2016-pilot-plan;clauses');
  expect(answerOf(found, '前湾新区', 'status').reasons[0]?.words).toBeDefined();
  expect(said(answerOf(found, '慈溪磁性小镇', 'status'))).toEqual({
    verdict: 'unknown',
    because: ['silent'],
  });
  expect(said(answerOf(found, '前湾新区', 'plan'))).toEqual({
    verdict: 'yes',
    because: ['document 宁波杭州湾新区'],
  });
  const clauses = answerOf(found, '前湾新区', 'clauses');
  expect(clauses.verdict).toBe('yes');
  for (const { nodes } of clauses.reasons) expect(nodes[0]?.class).toBe('policy-clause');
});

test('who wishes leaves nobody out; wishes that are met come first; what one must alone keeps out comes back without it', () => {
  const wish = search('kind:town;area~:place/district/cixi');
  const must = search('kind:town;area:place/district/cixi');
  expect(wish.fits).toHaveLength(43);
  const inCixi = names(wish.fits.filter(({ answers }) => answers[1]?.verdict === 'yes'));
  expect(inCixi.length).toBeGreaterThan(2);
  expect(names(wish.fits.slice(0, inCixi.length))).toEqual(inCixi);
  expect(new Set(names(must.fits))).toEqual(new Set(inCixi));
  const back = must.relaxed.find(({ need }) => need.key === 'area')?.back ?? [];
  expect(back.length).toBe(wish.fits.length - must.fits.length - must.open.length);
  for (const { answers } of back)
    expect(answers.filter(({ verdict }) => verdict === 'no').map(({ need }) => need.key)).toEqual(['area']);
});

test('every answer has a reason, and whatever is tied by a document a source', () => {
  const found = search(
    'product:轴承;area:place/district/cixi;plan:2021-14fyp;kind:park;status:planned;near:20@lishe-airport;projects:10;clauses',
  );
  const answers = all(found).flatMap((result) => result.answers);
  expect(answers.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  const uncited = answers
    .flatMap(({ reasons }) => reasons)
    .filter(
      ({ citations, links }) => citations.length === 0 && links.some(({ basis }) => basis === 'stated'),
    );
  expect(uncited).toEqual([]);
});

test('a search is taken away site by site: rank, each answer with grounds and sources, and what left it out', () => {
  const { needs } = readNeeds('industry:industry/2021/national-cluster/rare-earth-magnets;kind:park');
  const found = searchSites(graph, needs, facilities);
  const reader = readerOf(graph);
  const columns = siteColumns(reader, found, needs, needsInWords(reader, facilities), () => undefined);
  const lineOf = (name: string) => {
    const row = all(found).find(({ site }) => site.name === name);
    if (row === undefined) throw new Error(`no ${name}`);
    return Object.fromEntries(columns.map(({ key, value }) => [key, value(row)]));
  };
  expect(columns.map(({ title }) => title)).toEqual([
    '次序',
    '结果',
    '名称',
    expect.any(String),
    '类别',
    '产业：稀土磁性材料',
    '产业：稀土磁性材料 · 依据',
    '产业：稀土磁性材料 · 出处',
    '类别：园区',
    '类别：园区 · 依据',
    '类别：园区 · 出处',
    '被哪一条排除',
    '只被这一条排除',
    expect.any(String),
  ]);
  expect(lineOf('慈溪磁性小镇')).toMatchObject({
    rank: expect.any(Number),
    standing: '合要求',
    need_1: '合',
    need_1_why: '同一产业或其细分写给它：稀土磁性材料',
    need_1_sources: expect.stringContaining('二（一）'),
    left_out_by: undefined,
  });
  expect(lineOf('宁波国家高新区')).toMatchObject({
    rank: undefined,
    standing: '已排除',
    need_2: '不合',
    left_out_by: '类别：园区',
    only_by: '类别：园区',
  });
  expect(lineOf('江北膜幻动力小镇')).toMatchObject({
    left_out_by: '产业：稀土磁性材料；类别：园区',
    only_by: undefined,
  });
  expect(lineOf('江北区动力小镇')).toMatchObject({ standing: '待核实', need_1: '文件没有写明' });
  const ranks = [...found.fits, ...found.open].map((row) => columns[0]?.value(row));
  expect(ranks).toEqual(ranks.map((_, index) => index + 1));
});
