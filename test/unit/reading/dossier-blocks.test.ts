import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/atlas/graph/graph.ts';
import type { Block, Dossier, Inline } from '../../../src/atlas/reading/block.ts';
import { dossierRows } from '../../../src/atlas/reading/dossier-rows.ts';
import { plainText } from '../../../src/atlas/reading/inline.ts';
import { noteNumber } from '../../../src/atlas/reading/note-numbers.ts';
import { dossierOf, subjectsOf, wordsOf } from '../../fixtures/dossier-data.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await realGraph();
}, 60_000);

const ofNode = (id: string, options: Parameters<typeof dossierOf>[2] = {}): Dossier =>
  dossierOf(graph, { kind: 'node', id: nodeId(id) }, options);

/** Words with the numbers of their sources: `分 3 片[3]`. */
function numbered(pieces: readonly Inline[], { notes }: Dossier): string {
  return pieces
    .map((piece) =>
      piece.kind === 'notes'
        ? `[${piece.citations.map((citation) => noteNumber(notes, citation)).join()}]`
        : plainText([piece], 'zh'),
    )
    .join('');
}

const section = (dossier: Dossier, key: string) => dossier.sections.find((each) => each.key === key);

function linesOf(blocks: readonly Block[] = []): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.lines.map(({ basis, content }) => `${plainText(content, 'zh')}${plainText(basis, 'zh')}`)
      : [],
  );
}

const sayings = (plan?: string) =>
  linesOf(section(ofNode('place/zone/qianwan', plan === undefined ? {} : { plan }), 'across')?.blocks);

const ofDocument = (id: string) => dossierOf(graph, { kind: 'document', id });
const status = (dossier: Dossier) =>
  dossier.lead.flatMap((block) =>
    block.kind === 'facts' ? block.facts.filter(({ key }) => key === 'status') : [],
  )[0]?.content ?? [];

test('how far a place is stands in its dossier with the place of each statement, not of the record', () => {
  const dossier = ofNode('place/zone/qianwan');
  const lists = dossier.lead.flatMap((block) => (block.kind === 'list' ? [block] : []));
  expect(linesOf(lists)).toEqual(['启动建设', '尚在加快建设之中（在建）']);
  expect(lists.flatMap(({ lines }) => lines.map(({ sources }) => sources))).toEqual([
    [{ document: '2021-14fyp', locator: '一（一）6' }],
    [{ document: '2021-14fyp', locator: '一（三）' }],
  ]);
});

const termsOf = (dossier: Dossier): string => {
  const [block] = section(dossier, 'silent')?.blocks ?? [];
  return block?.kind === 'paragraph' ? plainText(block.content, 'zh') : '';
};

describe('silence', () => {
  test.each([
    // Nobody is named for it, nor where; the others of its class in the document have bureaus.
    ['measure/2016/innovation/technology-transfer', ['责任部门']],
    ['measure/2023/measure/capacity-investment', ['地点']],
    ['place/locality/nanwan-new-area', ['所在地']],
    ['project/2016/wenchuang-port', ['所在地（原文）']],
  ])('%s says what the text leaves out', (id, terms) => {
    for (const term of terms) expect(termsOf(ofNode(id)).split('、')).toContain(term);
  });

  test('is not said where it is not expected: where a place is named, or where the document names no bureaus', () => {
    expect(termsOf(ofNode('measure/2023/measure/basic-research'))).not.toContain('地点');
    expect(termsOf(ofNode('measure/2021/measure/land'))).not.toContain('责任部门');
    expect(termsOf(ofNode('measure/2021/goal/by-2035'))).toBe('');
  });
});

const headOf = (dossier: Dossier, key: string) =>
  numbered([...(section(dossier, key)?.remark ?? [])], dossier);

const headingsOf = (id: string) =>
  ofNode(id).lead.flatMap((block) => (block.kind === 'heading' ? [plainText(block.content, 'zh')] : []));

describe('a list that the text goes on with 等', () => {
  test.each([
    ['measure/2016/supply-side/factors/land-supply', 'pilots'],
    ['industry/2021/frontier/hydrogen', 'gathersIn'],
    ['industry/2016/segment/graphene', 'servedBy'],
    ['industry/2021/tier/frontier', 'parts.system'],
    ['place/belt/west-yanlu', 'carriedBy'],
  ])('says so in its head, with the place: %s, %s', (id, key) => {
    expect(headOf(ofNode(id), key)).toMatch(/^（等，文件未列全）\[[1-9]\d*\]$/);
  });

  test('no other list of the record says it, and a list that the text closes does not', () => {
    expect(headOf(ofNode('place/belt/west-yanlu'), 'covers')).toBe('');
    expect(headOf(ofNode('industry/2016/system/3511'), 'parts.system')).toBe('');
  });

  test('directions and comparisons say it in theirs', () => {
    expect(headingsOf('industry/2021/cluster/biomedicine').join()).toContain('文件未列全');
    expect(headingsOf('industry/2021/cluster/petrochemical').join()).not.toContain('文件未列全');
    expect(headingsOf('indicator/2021/strategic-share-2020').join()).toContain('文件未列全');
  });

  test('a file to take away says it beside the heading', () => {
    const rows = dossierRows(ofNode('place/belt/west-yanlu'), 'zh', wordsOf('zh'));
    expect(new Set(rows.map((row) => row.section).filter((name) => name.includes('未列全')))).toEqual(
      new Set(['重点产业（等，文件未列全）', '核心载体（等，文件未列全）']),
    );
  });
});

describe('what is said first', () => {
  test.each([
    ['place/zone/qianwan', '北部前湾产业带 3 区之一[1]，分 3 片[1]，重点集聚汽车、汽车零部件[2,3]。'],
    [
      'place/belt/east-lingang',
      '宁波市 4 带之一[1]，含 4 区[2]，重点产业为绿色石化、高端装备、智慧物流等（列出 9 项，未列全）[1]。',
    ],
    ['place/town/beilun-car-culture', '北仑区的特色小镇（推得），重点产业为时尚[1]。'],
    ['indicator/2016/cnc-rate-2015', '2016 试点方案所列实绩[1]，2015 年为 60 %[1]，关于宁波市[1]。'],
    ['organisation/cixi/government-office', '2020 慈溪方案写到的部门[1]。'],
  ])('%s', (id, said) => {
    const dossier = ofNode(id);
    expect(numbered(dossier.summary, dossier)).toBe(said);
  });

  test('every record, finding and document has a sentence of its own, in both languages', {
    timeout: 60_000,
  }, () => {
    for (const language of ['zh', 'en'] as const) {
      for (const subject of subjectsOf(graph)) {
        const said = plainText(dossierOf(graph, subject, { language }).summary, language);
        expect(`${subject.id}: ${said}`).toMatch(/: \S.*[。.]$/);
        // What a plural makes of a piece that is no number.
        expect(said).not.toContain('NaN');
      }
    }
  });
});

describe('the sources', () => {
  test('are numbered in the order in which they are met, each once, and none is left out', {
    timeout: 60_000,
  }, () => {
    for (const subject of subjectsOf(graph)) {
      const { notes } = dossierOf(graph, subject);
      const names = notes.map(({ document, locator }) => `${document}#${locator}`);
      expect(`${subject.id} ${new Set(names).size}`).toBe(`${subject.id} ${names.length}`);
      const own = subject.kind === 'node' ? (graph.node(subject.id)?.citations ?? []) : [];
      expect(own.filter((citation) => noteNumber(notes, citation) === 0)).toEqual([]);
    }
  });

  test('of a list of many are named on each line', () => {
    const [blocks] = [
      section(ofNode('organisation/department/economy-and-informatization-bureau'), 'duties')?.blocks,
    ];
    expect(blocks?.find((block) => block.kind === 'list')).toMatchObject({ sources: 'tags' });
    expect(section(ofNode('place/zone/qianwan'), 'parts.zone')?.blocks[0]).toMatchObject({
      sources: 'notes',
    });
  });
});

describe('the order', () => {
  test('industries, parts, then what names it, where it lies, the rules for it, what each document says, and what is silent', () => {
    expect(ofNode('place/zone/qianwan').sections.map(({ key }) => key)).toEqual([
      'gathers',
      'parts.zone',
      'namedBy',
      'assessedBy',
      'locatedIn',
      'partOf',
      'carries',
      'continuedFrom',
      'governing-rules',
      'lookAlikes',
      'across',
      'silent',
      'absences',
    ]);
  });

  test('keeps position, numbering and findings for who asks', () => {
    const closed = ofNode('place/zone/qianwan').closed.map(({ heading, hint }) => [heading, hint]);
    expect(closed).toEqual([
      ['位置与精度', '位置待核'],
      ['备注', undefined],
      ['文件疑点', expect.stringMatching(/，等$/)],
    ]);
  });

  test('names once what is expected of the class and not stated', () => {
    const [silence] = section(ofNode('place/zone/qianwan'), 'silent')?.blocks ?? [];
    expect(silence?.kind === 'paragraph' ? plainText(silence.content, 'zh') : '').toBe(
      '重点产业（另有“在此集聚的产业” 2）、试点任务（2016）',
    );
  });
});

describe('what each document says', () => {
  test('under the name that it had, marked where we took the two for one', () => {
    expect(sayings()[0]).toBe(
      '2016 试点方案：宁波杭州湾新区：园区 2、重点项目 13、试点任务（2016） 6（推得：五份文件之外的知识）',
    );
    expect(sayings()).toHaveLength(3);
  });

  test('the chosen generation first, and its silence too', () => {
    expect(sayings('2021-14fyp')[0]).toBe(
      '2021 “十四五”规划：在此集聚的产业 2、片区 3、被列入 4、机遇、挑战与短板 1',
    );
    expect(sayings('2023-361-plan')[0]).toBe('2023 “361”方案：（未载明）');
  });
});

describe('a document that does not say whether it is in force', () => {
  test('says what is known instead, and what of it is our conclusion', () => {
    const plan = ofDocument('2021-14fyp');
    expect(plainText(plan.summary, 'zh')).toBe('规划期 2021—2025，之后有2023 “361”方案（推得）。');
    expect(plainText(status(plan), 'zh')).toBe(
      `状态未载明；规划期到 2025 年已满（推得：按数据日期 ${graph.dataset.generated}）；之后有2023 “361”方案（推得：两份文件的记录同名或前后接续）`,
    );
  });

  test('of a period that goes on nothing is concluded', () => {
    expect(plainText(status(ofDocument('2023-361-plan')), 'zh')).toBe('状态未载明');
  });

  test('a district’s plan is not followed by the city’s', () => {
    expect(plainText(status(ofDocument('2020-cixi-plan')), 'zh')).not.toContain('之后有');
  });
});

test('as lines of a table it says the same, each line with its sources', () => {
  const rows = dossierRows(ofNode('place/zone/qianwan'), 'zh', wordsOf('zh'));
  expect(rows[0]).toMatchObject({ section: '概要', item: expect.stringContaining('分 3 片') });
  const parts = rows.filter((row) => row.section === '片区');
  expect(parts.map(({ item, remark }) => [item, remark])).toContainEqual(['环湾创新片', '慈溪市（推得）']);
  for (const { sources } of parts)
    expect(sources).toEqual([{ document: '2021-14fyp', locator: '四（二）3 表4-1' }]);
});
