import { expect, test } from 'vitest';
import { firstViewOf } from '../../../geodata/steps/first-view.ts';
import { buildMini, messagesFor, miniProject } from '../../fixtures/mini-project.ts';

const HEADER = 'record,state,words,year,citations,note\n';
const withStates = (rows: string) => miniProject({ 'seeds/states.csv': `${HEADER}${rows}\n` });

test('a record tells how far it is, each time with its own source, which is then among its sources', async () => {
  const { dataset } = await buildMini(
    withStates(
      [
        'place/zone/bay,started,启动建设,,plan-2021#四（二）,战略平台',
        'place/zone/bay,applied,争创,2025,draft-2020#第3条,',
      ].join('\n'),
    ),
  );
  const bay = dataset.nodes.find(({ id }) => id === 'place/zone/bay');
  expect(bay?.attributes).toMatchObject({
    states: [
      {
        state: 'started',
        words: '启动建设',
        note: '战略平台',
        citations: [{ document: 'plan-2021', locator: '四（二）' }],
      },
      {
        state: 'applied',
        words: '争创',
        year: 2025,
        citations: [{ document: 'draft-2020', locator: '第3条' }],
      },
    ],
  });
  expect(bay?.citations.map(({ locator }) => locator)).toEqual(['表4-1', '四（二）', '第3条']);
  const others = dataset.nodes.filter(({ id }) => id !== 'place/zone/bay');
  expect(others.filter(({ attributes }) => 'states' in attributes)).toEqual([]);
  expect(JSON.stringify(firstViewOf(dataset))).not.toContain('启动建设');
});

test.each([
  [
    'a record that there is not',
    'place/zone/bai,started,启动,,plan-2021#四（二）,',
    'seeds/states.csv 第 2 行 record: places.csv 和 projects.csv 中都没有“place/zone/bai” / there is no “place/zone/bai” in places.csv or projects.csv',
  ],
  [
    'a record that is neither place nor project',
    'industry/2021/materials,started,启动,,plan-2021#四（二）,',
    'seeds/states.csv 第 2 行 record: “industry/2021/materials”格式不符：地点或项目的编号，见 places.csv 和 projects.csv / “industry/2021/materials” does not fit: an id of places.csv or projects.csv',
  ],
  [
    'a state that there is not',
    'place/zone/bay,done,完成,,plan-2021#四（二）,',
    'seeds/states.csv 第 2 行 state: “done”不在允许的值中：built, under-way, started, applied, planned, existing / “done” is not one of: built, under-way, started, applied, planned, existing',
  ],
  [
    'a section that there is not',
    'place/zone/bay,started,启动,,plan-2021#九,',
    'seeds/states.csv 第 2 行 citations: sections.csv 中，plan-2021 没有“九”这一处 / the contents of plan-2021 in sections.csv have no “九”',
  ],
])('%s is told with its place, in both languages', async (_, row, message) => {
  const messages = await messagesFor(withStates(row));
  expect(new Set(messages)).toEqual(new Set([message]));
});
