import { describe, expect, test } from 'vitest';
import { comparisonReport } from '../../../geodata/report/comparison-report.ts';
import { countsBySection, linksOf, nodesOf, silentSections } from '../../../geodata/report/counts.ts';
import { documentReport } from '../../../geodata/report/document-report.ts';
import { longest, MAX_FRAGMENT, nameLike } from '../../../geodata/report/fragments.ts';
import { markdownTable } from '../../../geodata/report/markdown.ts';
import { numbersOfLine } from '../../../geodata/report/numbers.ts';
import { readResidue } from '../../../geodata/report/residue.ts';
import { fragmentsLeft, lettersLeft, strikeOut } from '../../../geodata/report/strike-out.ts';
import { normalise } from '../../../geodata/texts/plain-text.ts';
import { splitBySections, topSections } from '../../../geodata/texts/section-texts.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import type { AtlasDocument } from '../../../src/atlas/records/document.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

function documentOf(sections: readonly [locator: string, heading: string][]): AtlasDocument {
  return {
    id: '2016-pilot-plan',
    title: '方案',
    shortTitle: '方案',
    citations: [],
    status: 'expired',
    sections: sections.map(([locator, heading]) => ({ locator, heading })),
  };
}

/** Roles of the numbers of a line in which words are struck out and values recorded. */
const rolesIn = (line: string, words: readonly string[] = [], kept: readonly number[] = []) =>
  numbersOfLine(strikeOut(normalise(line), words.map(normalise)), (value) =>
    kept.includes(value) ? 'value' : undefined,
  ).map(({ role }) => role);

describe('a text as it is compared', () => {
  test('is half width, without quotation marks, spaces and line breaks', () => {
    expect(normalise('“中国制造２０２５”\n试点（宁波）　示范——城市')).toBe(
      '中国制造2025试点(宁波)示范--城市',
    );
  });

  test('keeps the cells of a table apart, and drops raised marks of footnotes', () => {
    expect(normalise('1.5\n\n1.75\n市科技局¹')).toBe('1.5|1.75市科技局');
  });
});

describe('the sections of a text', () => {
  const document = documentOf([
    ['前言', '（无标题）'],
    ['二', '重点行业'],
    ['二（一）', '稀土磁性材料'],
    ['第1条', '支持投资'],
    ['附件1', '目标表'],
  ]);
  const text = [
    '各区县：',
    '二、重点行业',
    '要点在稀土磁性材料。',
    '（一）稀土磁性材料',
    '甲',
    '1、支持投资。乙',
    '附件：1．目标表',
    '目标表',
    '丙',
  ];

  test('begin at their headings, not where the words stand in a sentence or a list of annexes', () => {
    const parts = splitBySections(document, text.join('\n'));
    expect(parts.map(({ section, lines }) => [section.locator, lines.length])).toEqual([
      ['前言', 1],
      ['二', 2],
      ['二（一）', 2],
      ['第1条', 2],
      ['附件1', 2],
    ]);
  });

  test('belong to a top section; clauses numbered throughout belong to the heading before them', () => {
    const tops = topSections(document);
    expect([...tops].map(([locator, top]) => [locator, top.locator])).toEqual([
      ['前言', '前言'],
      ['二', '二'],
      ['二（一）', '二'],
      ['第1条', '二'],
      ['附件1', '附件1'],
    ]);
  });
});

describe('what is left', () => {
  test('is what no word covers, overlapping or not', () => {
    const struck = strikeOut('推进韵升磁材项目,建设磁材园', ['韵升磁材', '磁材项目']);
    expect(fragmentsLeft(struck)).toEqual(['推进', '建设磁材园']);
    expect(lettersLeft(struck)).toEqual({ letters: 13, left: 7 });
  });

  test('of names: without the running text before them, and not where a longer word goes on', () => {
    const text = '加快推进甬江磁性材料产业园区建设,打造磁性材料产业链,推动东海水产大区域发展';
    expect(nameLike(strikeOut(text, []))).toEqual(['甬江磁性材料产业园区']);
    expect(nameLike(strikeOut(text, ['甬江磁性材料产业园区']))).toEqual([]);
  });

  test('is never shown at length', () => {
    const [shown] = longest(['这是一个在文件里连续写下去没有标点的很长句子', '短'], 1);
    expect(shown).toBe('这是一个在文件里连续写下去没有…');
    expect(shown?.length).toBe(MAX_FRAGMENT);
  });
});

describe('numbers', () => {
  test.each([
    ['3.到2019年达到40家', ['list', 'date', 'left']],
    ['(工信部规函〔2016〕242号)', ['document', 'document']],
    ['表4-1列20个片区', ['list', 'list', 'left']],
    ['附件：1．目标表', ['list']],
    ['3月17日前反馈', ['date', 'date']],
    ['月均8件', ['left']],
    ['支持5G和H5', ['term', 'term']],
  ])('%s', (line, roles) => {
    expect(rolesIn(line)).toEqual(roles);
  });

  test('count as recorded in a name or as a value', () => {
    expect(rolesIn('建设“3315计划”40家', ['3315计划'], [40])).toEqual(['named', 'value']);
  });

  test('are shown with no more of the text than is allowed', () => {
    const [number] = numbersOfLine(strikeOut('前'.repeat(40) + '57' + '后'.repeat(40), []), () => undefined);
    expect(number?.shown).toHaveLength(MAX_FRAGMENT);
    expect(number?.shown).toContain('57');
  });

  test('in a row number of a table are of the list only where they stand alone', () => {
    expect(numbersOfLine(strikeOut('12', []), () => 'order').map(({ role }) => role)).toEqual(['list']);
    expect(numbersOfLine(strikeOut('共12家', []), () => 'order').map(({ role }) => role)).toEqual(['left']);
  });
});

describe('the report', () => {
  const graph = SMALL_GRAPH;
  const [document] = SMALL_DATASET.documents.filter(({ id }) => id === '2016-pilot-plan');
  if (document === undefined) throw new Error('the fixture has no plan of 2016');

  test('counts every record for one document', () => {
    const counted = SMALL_DATASET.documents.flatMap((each) => nodesOf(graph, each).map((node) => node.id));
    expect(counted.toSorted()).toEqual(SMALL_DATASET.nodes.map((node) => node.id).toSorted());
  });

  test('counts a stated link for the document that states it', () => {
    const stated = SMALL_DATASET.documents.flatMap((each) => linksOf(graph, each).stated);
    expect(new Set(stated)).toEqual(new Set(SMALL_DATASET.links.filter((link) => link.basis === 'stated')));
  });

  test('names the sections that nothing is cited to, and tells those with records below', () => {
    const [section] = document.sections;
    if (section === undefined) throw new Error('the fixture has no sections');
    const sections = [
      { locator: section.locator.slice(0, 2), heading: '上级' },
      ...document.sections,
      { locator: '九', heading: '空' },
    ];
    const wider = { ...document, sections };
    const silent = silentSections(
      createGraph({
        ...SMALL_DATASET,
        documents: SMALL_DATASET.documents.map((each) => (each.id === document.id ? wider : each)),
      }),
      wider,
    );
    expect(silent.map(({ section: { locator }, recordsBelow }) => [locator, recordsBelow])).toEqual([
      ['附件', true],
      ['九', false],
    ]);
    expect(countsBySection(graph, wider).at(-1)).toMatchObject({ sections: 1, cited: 0 });
  });

  test('strikes out what is recorded and shows what is not, only with a text', () => {
    const [recorded] = nodesOf(graph, document);
    const text = `${recorded?.name}\n新建宏远石墨烯研究院，培育12家。`;
    const residue = readResidue(graph, document, text);
    expect(residue.sections.flatMap(({ names }) => names)).toEqual(['新建宏远石墨烯研究院']);
    const report = documentReport(graph, document, residue);
    expect(report).toContain('新建宏远石墨烯研究院');
    expect(report).toContain('培育12家');
    expect(documentReport(graph, document, undefined)).not.toContain('What is left');
  });

  test('without texts says how to give them', () => {
    const silent = SMALL_DATASET.documents.map((each) => ({ document: each, residue: undefined }));
    expect(comparisonReport(graph, silent)).toContain('--sources');
    const residue = readResidue(graph, document, '甲');
    expect(comparisonReport(graph, [{ document, residue }])).not.toContain('--sources');
  });

  test('lines its tables up in a terminal', () => {
    expect(
      markdownTable(
        ['文件', '条数'],
        [
          ['方案', 12],
          ['a', 3],
        ],
      )
        .trimEnd()
        .split('\n'),
    ).toEqual(['| 文件 | 条数 |', '| ---- | ---: |', '| 方案 |   12 |', '| a    |    3 |']);
  });
});
