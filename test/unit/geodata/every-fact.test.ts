import { beforeAll, expect, test } from 'vitest';
import { everyFact } from '../../../geodata/report/every-fact.ts';
import { passageFor } from '../../../geodata/report/fact-passage.ts';
import type { Graph } from '../../../src/atlas/graph/graph.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await realGraph();
}, 60_000);

test('every record, link and reading is among the facts, a value of a list by itself, each with its own source', () => {
  const facts = everyFact(graph);
  const { nodes, links, findings } = graph.dataset;
  const readings = findings.flatMap((finding) => finding.readings);
  expect(facts.filter(({ what }) => what === 'name')).toHaveLength(nodes.length);
  expect(facts.filter(({ what }) => what.startsWith('reading '))).toHaveLength(readings.length);
  expect(facts.length).toBeGreaterThan(nodes.length + links.length + readings.length);
  expect(facts.filter(({ value }) => value === '')).toEqual([]);
  const directions = facts.filter(
    ({ about, what }) =>
      about.startsWith('industry/2021/national-cluster/rare-earth-magnets') && what === 'directions',
  );
  expect(directions.length).toBeGreaterThan(1);
  expect(new Set(directions.flatMap(({ citations }) => citations.map(({ locator }) => locator)))).toEqual(
    new Set(['五（二）专栏3']),
  );
});

test('a passage is the part of a section where the words of a fact stand closest together', () => {
  const filler = '一段与此无关的文字。'.repeat(60);
  const section = { locator: '一', heading: '总则' };
  const text = `${filler}到2025年，新增国际发明专利500件。${filler}`;
  const passage = passageFor({ section, lines: [text] }, ['国际发明专利', '500']);
  expect(passage).toContain('新增国际发明专利500件');
  expect(passage.length).toBeLessThan(text.length / 2);
  expect(passageFor({ section, lines: ['短的一段。'] }, ['没有的词'])).toBe('短的一段。');
});
