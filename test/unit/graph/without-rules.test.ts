import { expect, test } from 'vitest';
import { placesOf } from '../../../src/atlas/graph/places-of.ts';
import { withoutRules } from '../../../src/atlas/graph/without-rules.ts';
import { readDossier } from '../../../src/atlas/reading/node-reading.ts';
import { LINK_RULES } from '../../../src/atlas/records/link-rule.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const MATERIALS = nodeId('industry/2021/materials');

function ledBy(graph = SMALL_GRAPH): string[] {
  const groups = readDossier(graph, MATERIALS)?.groups ?? [];
  return groups.filter(({ key }) => key === 'ledBy').flatMap(({ items }) => items.map(({ node }) => node.id));
}

test('the derived links of a hidden rule are gone from dossiers and from the ways to places', () => {
  expect(ledBy()).toEqual(['place/zone/bay', 'place/zone/hill']);
  expect(placesOf(SMALL_GRAPH, MATERIALS)).toContain('place/zone/hill');
  const graph = withoutRules(SMALL_GRAPH, ['part-of-closure']);
  expect(ledBy(graph)).toEqual(['place/zone/bay']);
  expect(placesOf(graph, MATERIALS)).not.toContain('place/zone/hill');
});

test('another rule, and everything stated, stays', () => {
  expect(ledBy(withoutRules(SMALL_GRAPH, ['same-name']))).toEqual(ledBy());
  const stated = withoutRules(SMALL_GRAPH, LINK_RULES);
  const kept = SMALL_GRAPH.dataset.nodes.flatMap((node) => stated.outgoing(node.id));
  expect(kept.map((link) => link.basis)).not.toContain('derived');
  expect(kept).toHaveLength(SMALL_GRAPH.dataset.links.filter((link) => link.basis === 'stated').length);
});

test('the same question has the same answer, so that nothing is drawn again for nothing', () => {
  expect(withoutRules(SMALL_GRAPH, [])).toBe(SMALL_GRAPH);
  const once = withoutRules(SMALL_GRAPH, ['same-name', 'named-district']);
  expect(withoutRules(SMALL_GRAPH, ['named-district', 'same-name'])).toBe(once);
});

test('what is hidden can still be counted', () => {
  expect(withoutRules(SMALL_GRAPH, LINK_RULES).dataset).toBe(SMALL_GRAPH.dataset);
});
