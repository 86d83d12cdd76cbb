import { expect, test } from 'vitest';
import { firstViewOf } from '../../../geodata/steps/first-view.ts';
import { buildMini, messagesFor, miniProject } from '../../fixtures/mini-project.ts';

const HEADER = 'record,relation,words,citations,note\n';
const withLists = (rows: string) => miniProject({ 'seeds/open-lists.csv': `${HEADER}${rows}\n` });

test('a record tells which of its lists a document leaves open, in its words and with the place; the first view does not', async () => {
  const { dataset } = await buildMini(
    withLists(
      [
        'industry/2021/materials,gathers-in,等地,plan-2021#四（二）,',
        'industry/2021/materials,directions,等为主要方向,plan-2021#四（二）,另一句',
      ].join('\n'),
    ),
  );
  const citations = [{ document: 'plan-2021', locator: '四（二）' }];
  expect(
    dataset.nodes.flatMap(({ id, openLists }) => (openLists === undefined ? [] : [[id, openLists]])),
  ).toEqual([
    [
      'industry/2021/materials',
      [
        { relation: 'gathers-in', words: '等地', citations },
        { relation: 'directions', words: '等为主要方向', note: '另一句', citations },
      ],
    ],
  ]);
  const { dataset: ofPlace } = await buildMini(withLists('place/zone/bay,leads,等产业,plan-2021#表4-1,'));
  expect(JSON.stringify(ofPlace)).toContain('等产业');
  expect(JSON.stringify(firstViewOf(ofPlace))).not.toContain('等产业');
});

test.each([
  [
    'a record that there is not',
    'place/zone/bai,leads,等产业,plan-2021#表4-1,',
    'seeds/open-lists.csv 第 2 行 record: 没有编号为“place/zone/bai”的记录 / there is no record “place/zone/bai”',
  ],
  [
    'a list without items',
    'place/zone/bay,carried-by,等园区,plan-2021#表4-1,',
    'seeds/open-lists.csv 第 2 行 relation: “place/zone/bay”没有 carried-by 的名单 / “place/zone/bay” has no list of carried-by',
  ],
  [
    'directions of a record that has none',
    'industry/2020/materials,directions,等,draft-2020#第3条,',
    'seeds/open-lists.csv 第 2 行 relation: “industry/2020/materials”没有 directions 的名单 / “industry/2020/materials” has no list of directions',
  ],
  [
    'a place that states none of the items',
    'place/zone/bay,leads,等产业,plan-2021#四（二）,',
    'seeds/open-lists.csv 第 2 行 citations: “place/zone/bay”的 leads 没有一项出自“四（二）” / no item of leads of “place/zone/bay” is stated in “四（二）”',
  ],
  [
    'a list that there is not',
    'place/zone/bay,loves,等,plan-2021#表4-1,',
    'seeds/open-lists.csv 第 2 行 relation: “loves”不在允许的值中：leads, gathers-in, names, concerns, pilots, carried-by, includes, supported-by, served-by, parts, directions, benchmarks / “loves” is not one of: leads, gathers-in, names, concerns, pilots, carried-by, includes, supported-by, served-by, parts, directions, benchmarks',
  ],
])('%s is told with its place, in both languages', async (_, row, message) => {
  expect(new Set(await messagesFor(withLists(row)))).toEqual(new Set([message]));
});
