import { expect, test } from 'vitest';
import { buildMini, messagesFor, miniProject, miniText } from '../../fixtures/mini-project.ts';

const CLAUSE = 'measure/2020/clause-3';
const AMOUNT = `${CLAUSE},1,示范,,,,,200,,,draft-2020#第3条`;
const HEADER = miniText('seeds/policy-conditions.csv');

/** The cells of a condition in the order of the table: no, amount, grant, role, … basis, note. */
const row = (cells: string, citation = 'draft-2020#第3条') => `${CLAUSE},${cells},${citation}`;

function withConditions(rows: readonly string[], amount = AMOUNT, sections = '') {
  return miniProject({
    'seeds/policy-conditions.csv': `${HEADER}${rows.join('\n')}\n`,
    'seeds/policy-amounts.csv': `${miniText('seeds/policy-amounts.csv')}${amount}\n`,
    'seeds/sections.csv': `${miniText('seeds/sections.csv')}${sections}`,
  });
}

const LEAST = row('2,1,,requires,project,investment,gte,200,万元,以上,,,,');

test('a clause carries its conditions in order, with the paragraph of each amount', async () => {
  const { dataset } = await buildMini(
    withConditions([LEAST, row('1,1,,requires,firm；project,kind,,,,示范企业,,,reading,承前读出')]),
  );
  const citations = [{ document: 'draft-2020', locator: '第3条' }];
  expect(dataset.nodes.find(({ id }) => id === CLAUSE)?.attributes).toMatchObject({
    amounts: [{ no: 1, paragraph: 1 }],
    conditions: [
      {
        no: 1,
        amount: 1,
        role: 'requires',
        subjects: ['firm', 'project'],
        quantity: 'kind',
        words: '示范企业',
        basis: 'reading',
        note: '承前读出',
        citations,
      },
      {
        no: 2,
        amount: 1,
        role: 'requires',
        subjects: ['project'],
        quantity: 'investment',
        comparison: 'gte',
        number: 200,
        unit: '万元',
        citations,
      },
    ],
  });
});

test('of a clause with paragraphs, amounts tell theirs', async () => {
  const amount = AMOUNT.replace('#第3条', '#第3条第2款');
  const { dataset } = await buildMini(withConditions([], amount, 'draft-2020,第3条第2款,支持集群\n'));
  expect(dataset.nodes.find(({ id }) => id === CLAUSE)?.attributes).toMatchObject({
    amounts: [{ no: 1, paragraph: 2 }],
  });
});

const AT = 'seeds/policy-conditions.csv 第 2 行';

test.each([
  [
    'an amount that there is not',
    '1,7,,requires,project,kind,,,,试点,,,,',
    `${AT} clause+amount: seeds/policy-amounts.csv 中没有“${CLAUSE} + 7”`,
  ],
  [
    'an amount and a grant',
    '1,1,一事一议,requires,project,kind,,,,试点,,,,',
    `${AT} grant: amount 与 grant 只填其一`,
  ],
  [
    'a number without its unit',
    '1,1,,requires,project,investment,gte,200,,,,,,',
    `${AT} number: comparison、number、unit 必须同填同空`,
  ],
  [
    'a unit of another quantity',
    '1,1,,requires,project,investment,gte,200,%,,,,,',
    `${AT} unit: investment 的单位是 万元，不是 %`,
  ],
  [
    'a number of what is held in words',
    '1,1,,requires,project,kind,gte,200,万元,,,,,',
    `${AT} number: kind 以文字定，不带数值`,
  ],
  [
    'a share above the whole',
    '1,1,,requires,firm,research-share,gt,600,%,,,,,',
    `${AT} number: 比重 600% 大于 100%`,
  ],
  [
    'neither number nor words',
    '1,1,,requires,project,investment,,,,,,,,',
    `${AT} words: 没有数值的必须写原文用语`,
  ],
  [
    'an industry without its id',
    '1,1,,requires,project,industry,,,,前沿产业,,,,',
    `${AT} industry: 只在 quantity 为 industry 时填，且必填`,
  ],
  [
    'an alternative to nothing',
    '1,1,,requires,project,kind,,,,试点,,a,,',
    `${AT} any_of: 同一项里只有这一行写“a”`,
  ],
  [
    'a reading that does not say how',
    '1,1,,requires,project,kind,,,,试点,,,reading,',
    `${AT} note: 请在备注里写明怎么读出来`,
  ],
  [
    'a quantity that there is not',
    '1,1,,requires,project,size,,,,大,,,,',
    `${AT} quantity: “size”不在允许的值中`,
  ],
  ['a subject that there is not', '1,1,,requires,ship,kind,,,,大,,,,', `${AT} subjects: “ship”格式不符`],
])('%s is told with its place', async (_, cells, message) => {
  const messages = await messagesFor(withConditions([row(cells)]));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
});

test('a condition of another measure than a clause is told', async () => {
  const files = withConditions([LEAST]);
  const tasks = miniText('seeds/measures.csv').replace('policy-clause', 'task');
  const messages = await messagesFor({
    read: (path) => (path === 'seeds/measures.csv' ? new TextEncoder().encode(tasks) : files.read(path)),
  });
  expect(messages).toContainEqual(expect.stringContaining(`${AT} clause: ${CLAUSE} 不是政策条款`));
});

test('a least investment that no condition repeats is told', async () => {
  const amount = AMOUNT.replace(',,,,,200,', ',,,,200,200,');
  expect(await messagesFor(withConditions([LEAST], amount))).toEqual([]);
  expect(await messagesFor(withConditions([LEAST.replace('gte', 'gt')], amount))).toEqual([
    expect.stringContaining('from_wan: policy-conditions.csv 里没有这一项“投资额不低于 200 万元”的条件'),
  ]);
});

test('a clause with several paragraphs is never cited as a whole', async () => {
  const messages = await messagesFor(withConditions([LEAST], AMOUNT, 'draft-2020,第3条第2款,支持集群\n'));
  expect(messages).toEqual([
    expect.stringContaining('seeds/policy-amounts.csv 第 2 行 citations: 这一条有几款，请写明是第几款'),
    expect.stringContaining(`${AT} citations: 这一条有几款，请写明是第几款`),
  ]);
});
