import type { Citation } from '../records/citation.ts';
import type { FactSource } from '../records/fact-source.ts';
import type { AtlasNode } from '../records/node.ts';
import { uniqueCitations } from '../records/unique-citations.ts';

/**
 * Where an attribute of a record is stated. What has no entry of its own is stated at the record's citation; the data check
 * sees to it that there is but one then.
 * @param attribute as the record has it, `directions`, or `aliases`
 */
export function sourcesOfFact(node: AtlasNode, attribute: string): readonly FactSource[] {
  return node.sources?.[attribute] ?? [{ basis: 'stated', citations: node.citations }];
}

/** The sources of one item of a list. */
export function sourcesOfItem(node: AtlasNode, attribute: string, item: string): readonly FactSource[] {
  return sourcesOfFact(node, attribute).filter(({ values }) => values === undefined || values.includes(item));
}

/** The places of the documents that state an attribute, each once. */
export function citationsOfFact(node: AtlasNode, attribute: string): readonly Citation[] {
  return uniqueCitations(sourcesOfFact(node, attribute).flatMap(({ citations }) => citations));
}
