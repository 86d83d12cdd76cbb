import { expect, test } from 'vitest';
import { bureausOf } from '../../src/atlas/graph/related-records.ts';
import { readDossier } from '../../src/atlas/reading/node-reading.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const graph = await realGraph();

const related = (id: string, key: string): string[] =>
  readDossier(graph, nodeId(id))
    ?.groups.filter((group) => group.key === key)
    .flatMap(({ items }) => items.map(({ node }) => node.name)) ?? [];

const bureaus = (id: string): string[] => bureausOf(graph, nodeId(id)).map(({ name }) => name);

test.each([
  ['measure/2016/task/industry-finance-cooperation', 'guidedBy', ['市金融办', '市经信委']],
  ['measure/2016/task/policy-loan-guarantees', 'guidedBy', ['市经信委', '市金融办']],
  ['measure/2016/annex2/investment-promotion', 'responsibleBy', ['市发改委', '市经信委', '市商务委']],
  ['measure/2020/clause/39-funds', 'responsibleBy', ['市经信局', '市财政局', '市工业强市建设领导小组']],
  [
    'measure/2016/task/rare-earth-magnetic-materials',
    'pilots',
    ['江东区', '宁波国家高新区', '镇海区', '慈溪市'],
  ],
  ['place/belt/north-qianwan', 'leads', ['汽车', '高端装备', '通用航空', '机器人', '生物医药']],
  [
    'measure/2021/box/innovation-centres-new-municipal-centres',
    'names',
    ['工业互联网创新中心', '汽车智能工厂工业软件创新中心', '先进高分子材料创新中心'],
  ],
])('%s: %s in the order of the text', (id, key, names) => {
  expect(related(id, key)).toEqual(names);
});

test('lists name the leading bureau first too', () => {
  expect(bureaus('measure/2016/task/industry-finance-cooperation')).toEqual(['市金融办', '市经信委']);
  expect(bureaus('measure/2016/annex2/technology-transfer')).toEqual(['市科技局', '市经信委']);
});
