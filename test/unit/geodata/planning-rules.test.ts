import { expect, test } from 'vitest';
import { buildMini, messagesFor, miniProject, miniText } from '../../fixtures/mini-project.ts';

const RULE = 'measure/2021/rule/zones';
const MEASURES = `${miniText('seeds/measures.csv')}${RULE},planning-rule,,,主导产业不超过2个,,,plan-2021,,,,,plan-2021#四（二）\n`;
const AT = 'seeds/planning-rules.csv 第 2 行';

function withRules(...rows: readonly string[]) {
  return miniProject({
    'seeds/measures.csv': MEASURES,
    'seeds/planning-rules.csv': `${miniText('seeds/planning-rules.csv')}${rows.map((row) => `${row},plan-2021#四（二）`).join('\n')}\n`,
  });
}

test('a rule carries its numbers in order, each with what it governs', async () => {
  const { dataset } = await buildMini(
    withRules(
      `${RULE},2,strategic-park,,,,leading-industries,lte,2,个,原则上,不超过,,,,所指未载明`,
      `${RULE},1,development-zone,zone,,,leading-industries,lte,2,个,原则上,不超过,,,reading,由表4-1读出`,
    ),
  );
  const citations = [{ document: 'plan-2021', locator: '四（二）' }];
  const number = { counted: 'leading-industries', comparison: 'lte', number: 2, unit: '个', words: '不超过' };
  expect(dataset.nodes.find(({ id }) => id === RULE)?.attributes).toEqual({
    rules: [
      {
        no: 1,
        governs: 'development-zone',
        placeClass: 'zone',
        ...number,
        force: '原则上',
        basis: 'reading',
        note: '由表4-1读出',
        citations,
      },
      { no: 2, governs: 'strategic-park', ...number, force: '原则上', note: '所指未载明', citations },
    ],
  });
});

test('a rule may govern one place, or what a list names, and have a figure near it', async () => {
  const { dataset } = await buildMini(
    withRules(
      `${RULE},1,city,,place/zone/bay,measure/2020/clause-3,industrial-land-quota,gte,35,%,确保,35%,,indicator/2021/output,,`,
    ),
  );
  expect(dataset.nodes.find(({ id }) => id === RULE)?.attributes).toMatchObject({
    rules: [{ place: 'place/zone/bay', listedIn: 'measure/2020/clause-3', figure: 'indicator/2021/output' }],
  });
});

test.each([
  [
    'a class without a single place',
    `${RULE},1,town,base,,,leading-industries,lte,1,个,,仅保留,,,,`,
    `${AT} place_class: places.csv 里没有类别为 base 的地点`,
  ],
  [
    'a class that there is not',
    `${RULE},1,town,city-state,,,leading-industries,lte,1,个,,仅保留,,,,`,
    `${AT} place_class: “city-state”不在允许的值中`,
  ],
  [
    'a unit of something else',
    `${RULE},1,town,town,,,leading-industries,lte,1,%,,仅保留,,,,`,
    `${AT} unit: leading-industries 的单位是 个，不是 %`,
  ],
  [
    'a measure that is no rule',
    'measure/2020/clause-3,1,town,town,,,leading-industries,lte,1,个,,仅保留,,,,',
    `${AT} measure: measure/2020/clause-3 不是规划规则`,
  ],
  [
    'a measure that there is not',
    'measure/2021/rule/none,1,town,town,,,leading-industries,lte,1,个,,仅保留,,,,',
    `${AT} measure: seeds/measures.csv 中没有“measure/2021/rule/none”`,
  ],
  [
    'a place that there is not',
    `${RULE},1,city,,place/city/none,,industrial-land-quota,gte,35,%,,35%,,,,`,
    `${AT} place: seeds/places.csv 中没有“place/city/none”`,
  ],
  [
    'an alternative to nothing',
    `${RULE},1,project,,,,land-area,lt,20,亩,,小于,a,,,`,
    `${AT} any_of: 同一项里只有这一行写“a”`,
  ],
  [
    'a reading that does not say how',
    `${RULE},1,development-zone,zone,,,leading-industries,lte,2,个,,不超过,,,reading,`,
    `${AT} note: 请在备注里写明怎么读出来`,
  ],
])('%s is told with its place', async (_, row, message) => {
  const messages = await messagesFor(withRules(row));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
});
