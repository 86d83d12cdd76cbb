import { expect, test } from 'vitest';
import { variantsFor } from '../../geodata/steps/script-variants.ts';
import { buildSearchFile } from '../../geodata/steps/search-index.ts';
import { askAtlas } from '../../src/atlas/search/ask-atlas.ts';
import { EVERYDAY_WORDS } from '../../src/atlas/search/everyday-words.ts';
import { withoutQuestion } from '../../src/atlas/search/plain-words.ts';
import { createSearchIndex, searchAtlas } from '../../src/atlas/search/search.ts';
import { groupHits } from '../../src/atlas/search/search-groups.ts';
import { simplified } from '../../src/lib/simplified.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const { nodes, documents } = graph.dataset;
const file = buildSearchFile(nodes, documents);
const index = createSearchIndex(graph, file);
const ask = (query: string) => askAtlas(graph, index, query, file.variants);
/** Ids in the order in which the panel shows them. */
const shown = (query: string): readonly string[] =>
  groupHits(ask(query).hits).flatMap(({ hits }) => hits.map(({ id }) => id));

test.each([
  ['寧波', '宁波'],
  ['餘姚工業園區', '余姚工业园区'],
  ['慈谿製造業', '慈溪制造业'],
  ['甬江科創大走廊', '甬江科创大走廊'],
  ['裡外', '里外'],
  // What the dataset writes itself is never changed.
  ['甬 Qianwan 2021', '甬 Qianwan 2021'],
])('%s is asked for as %s', (typed, plain) => {
  expect(simplified(typed, file.variants)).toBe(plain);
});

test('characters of the dataset are no variants of others', () => {
  expect(variantsFor(['寧 宁'])).toBe('');
  expect(variantsFor(['宁'])).toContain('寧宁');
  const pairs = Array.from(file.variants);
  const used = new Set(JSON.stringify([nodes, documents]));
  expect(pairs.filter((sign, at) => at % 2 === 0 && used.has(sign))).toEqual([]);
  expect(pairs.filter((sign, at) => at % 2 === 1 && !used.has(sign))).toEqual([]);
});

test.each(EVERYDAY_WORDS.flatMap(({ official }) => official))('%s occurs in the records', (word) => {
  expect(searchAtlas(index, word).length).toBeGreaterThan(0);
});

test.each(EVERYDAY_WORDS.flatMap(({ said }) => said))('%s finds what the documents say for it', (word) => {
  expect(ask(word).hits.length).toBeGreaterThan(0);
});

test.each([
  ['寧波石化', 'place/zone/petrochemical'],
  ['請問餘姚工業園區在哪裡？', 'place/zone/yuyao-industrial'],
  ['where is Qianwan', 'place/zone/qianwan'],
  ['买地', 'measure/2016/annex2/industrial-land'],
  ['电镀厂搬迁', 'measure/2016/green/clean-production'],
  ['有哪些化工园区', 'place/zone/petrochemical'],
  ['宁波有哪些产业带', 'place/belt/east-lingang'],
  ['补贴', 'measure/2020/clause/21-innovative-products'],
  ['这个哪个局管', 'organisation/department/economy-and-informatization-bureau'],
  ['新能源汽车在哪里', 'industry/2021/leading/new-energy-vehicles'],
])('%s leads to %s among the first three', (question, id) => {
  expect(shown(question).slice(0, 3)).toContain(id);
});

test.each([
  ['特色小镇有哪些', 'town', 43],
  ['二十区', 'zone', 20],
  ['余姚特色小镇', 'town', 4],
  ['慈溪 二十区', 'zone', 3],
  ['慈溪有什么特色小镇', 'town', 4],
  ['四带', 'belt', 4],
])('%s: records of the class lead, at least the first %s of %s', (question, kind, least) => {
  const ids = shown(question);
  const first = ids.slice(0, least).map((id) => graph.dataset.nodes.find((node) => node.id === id)?.class);
  expect(first).toEqual(Array.from({ length: least }, () => kind));
});

test('what was looked for instead is told, and nothing is where the words are the documents’ own', () => {
  expect(ask('买地').instead).toEqual(['工业用地', '供地']);
  expect(ask('工业用地').instead).toEqual([]);
  expect(ask('前湾新区').instead).toEqual([]);
});

test('a number keeps its unit, and is not found in another', () => {
  expect(ask('3000万').words).toEqual([]);
  expect(ask('慈溪5000万').words).not.toContain('500');
});

test.each([
  ['宁波有哪些产业带？', '宁波 产业带'],
  ['请问前湾新区在哪里', '前湾新区'],
  ['什么', '什么'],
  ['推进要素价格市场化改革', '推进要素价格市场化改革'],
])('%s asks for %s', (question, words) => {
  expect(withoutQuestion(question)).toBe(words);
});
