import type { Dataset } from '../../src/atlas/records/dataset.ts';
import type { AtlasNode, NodeClass } from '../../src/atlas/records/node.ts';
import { sortedBy } from '../lib/compare-text.ts';
import { linkKey } from './compose-dataset.ts';

/** Places that the map or its legend shows before anything is asked for. */
const FIRST_VIEW_CLASSES: ReadonlySet<NodeClass> = new Set([
  'city',
  'district',
  'former-district',
  'functional-zone',
  'core',
  'belt',
  'zone',
  'subzone',
  'town',
  'base',
  'park',
]);

/**
 * The part of the dataset that the first view needs, in the dataset's own shape: the places of the map, what they are part
 * of, and the documents without their contents. Nothing is read from it but names, classes and positions; whatever is read
 * at length waits for the whole.
 */
export function firstViewOf(dataset: Dataset): Dataset {
  const nodes = dataset.nodes.filter((node) => FIRST_VIEW_CLASSES.has(node.class)).map(atFirstSight);
  const ids = new Set<string>(nodes.map((node) => node.id));
  const { printedTables: _printedTables, ...rest } = dataset;
  return {
    ...rest,
    documents: dataset.documents.map(({ absences: _absences, ...document }) => ({
      ...document,
      sections: [],
    })),
    nodes,
    links: sortedBy(
      dataset.links.filter((link) => link.kind === 'part-of' && ids.has(link.from) && ids.has(link.to)),
      linkKey,
    ),
    findings: [],
    topics: [],
    lookAlikes: [],
    redirects: [],
  };
}

/**
 * A place without what is only read in its dossier: other names, remarks, its code, how far it is, the sources of its facts, which lists are open, and all but
 * its first citation.
 */
function atFirstSight(node: AtlasNode): AtlasNode {
  if (node.kind !== 'place') return node;
  const { aliases: _aliases, location, openLists: _openLists, sources: _sources, ...rest } = node;
  const { note: _note, states: _states, code: _code, validTo: _validTo, ...attributes } = rest.attributes;
  const seen = { ...rest, attributes, citations: rest.citations.slice(0, 1) };
  if (location === undefined) return seen;
  const { basisEn: _basisEn, ...position } = location;
  return { ...seen, location: position };
}
