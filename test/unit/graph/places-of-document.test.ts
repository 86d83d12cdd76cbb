import { expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { placesOfDocument } from '../../../src/atlas/graph/places-of-document.ts';
import { withoutRules } from '../../../src/atlas/graph/without-rules.ts';
import type { LinkRule } from '../../../src/atlas/records/link-rule.ts';
import { node, nodeId } from '../../fixtures/records.ts';

const CITED = [{ document: 'plan', locator: '一' }];

/** A town of the plan that lies in a district by this rule, which no document cites by itself. */
function graphBy(rule: LinkRule) {
  const nodes = [
    { ...node({ id: 'place/town/robot', class: 'town', name: '小镇' }), citations: CITED },
    node({ id: 'place/district/old', class: 'district', name: '区' }),
  ];
  const from = nodeId('place/town/robot');
  const to = nodeId('place/district/old');
  return createGraph({
    schemaVersion: '1.0.0',
    generated: '2026-01-01',
    documents: [],
    nodes,
    links: [{ from, to, kind: 'located-in', basis: 'derived', rule, note: '承前', citations: CITED }],
    findings: [],
    topics: [],
    lookAlikes: [],
    redirects: [],
  });
}

test('a document speaks of a place that we read in it, unless readings are hidden; not of what others know', () => {
  expect(placesOfDocument(graphBy('reading'), 'plan')).toEqual(['place/town/robot', 'place/district/old']);
  expect(placesOfDocument(withoutRules(graphBy('reading'), ['reading']), 'plan')).toEqual([
    'place/town/robot',
  ]);
  expect(placesOfDocument(graphBy('outside-knowledge'), 'plan')).toEqual(['place/town/robot']);
});
