import type { Graph } from '../../atlas/graph/graph.ts';
import { documentsOf } from '../../atlas/graph/related-records.ts';
import { organisationNames } from '../../atlas/reading/duties.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { NOT_STATED } from '../../atlas/tables/facets.ts';
import type { Facet } from '../../atlas/tables/list-query.ts';
import { isMessageKey, type MessageKey, type Translate } from '../../messages/translate.ts';
import type { Language } from '../../state/choices.ts';

/** What a facet is called; of indicators the class is whether it is a target or a value reached. */
export function facetTitle(view: string, facet: Facet): MessageKey {
  return view === 'indicators' && facet === 'class' ? 'list.facet.status' : `list.facet.${facet}`;
}

/** A facet's value in words. */
export function facetValueName(
  graph: Graph,
  facet: Facet,
  value: string,
  translate: Translate,
  language: Language,
): string {
  switch (facet) {
    case 'document': {
      const document = graph.document(value);
      return document === undefined ? value : documentShortTitle(document, language);
    }
    case 'district':
    case 'industry':
    case 'bureau': {
      const node = nodeNamed(graph, value);
      if (node !== undefined) return recordName(node, language);
      return value === NOT_STATED ? translate('dossier.silent') : value;
    }
    case 'year':
      return value;
    case 'class':
      return wordFor(`class.${value}`, value, translate);
    case 'conflict':
      return wordFor(`conflict.${value}`, value, translate);
    case 'state':
      return wordFor(`state.${value}`, value, translate);
    case 'topic': {
      const topic = graph.dataset.topics.find(({ id }) => id === value);
      return topic === undefined ? value : recordName(topic, language);
    }
    case 'kind':
      return wordFor(`kind.${value}`, value, translate);
    case 'located': {
      const basis: string = `list.located.${value}`;
      return wordFor(isMessageKey(basis) ? basis : `dossier.precision.${value}`, value, translate);
    }
  }
}

/**
 * What must be known to choose a value rightly: a bureau's other names, which are found with it; what is no district of
 * today; of an industry, of which document it is, since the generations share names.
 */
export function facetValueNote(
  graph: Graph,
  facet: Facet,
  value: string,
  translate: Translate,
  language: Language,
): string | undefined {
  const node = nodeNamed(graph, value);
  if (node === undefined) return undefined;
  if (facet === 'industry') {
    const [document] = documentsOf(node);
    return document === undefined
      ? undefined
      : facetValueName(graph, 'document', document, translate, language);
  }
  if (facet === 'district') return node.class === 'district' ? undefined : translate(`class.${node.class}`);
  if (facet !== 'bureau') return undefined;
  const others = organisationNames(graph, node.id).filter(({ relation }) => relation !== 'self');
  if (others.length === 0) return undefined;
  return translate('list.withNames', {
    names: others.map((other) => recordName(other.node, language)).join(translate('list.separator')),
  });
}

function wordFor(key: string, fallback: string, translate: Translate): string {
  return isMessageKey(key) ? translate(key) : fallback;
}

function nodeNamed(graph: Graph, value: string): AtlasNode | undefined {
  const id = parseNodeId(value);
  return id === undefined ? undefined : graph.node(id);
}

/** Kinds of district in the order in which they are asked for. */
const DISTRICT_ORDER: readonly string[] = ['district', 'functional-zone', 'former-district'];

/**
 * Years and ids of documents by themselves; bureaus by how much each answers for; other records in document order, the
 * districts of today first and silence last; the rest as the list has them.
 */
export function facetValueOrder(
  graph: Graph,
  facet: Facet,
  counts: ReadonlyMap<string, number>,
): (a: string, b: string) => number {
  if (facet === 'bureau') {
    const weight = (value: string) => (value === NOT_STATED ? -1 : (counts.get(value) ?? 0));
    return (a, b) => weight(b) - weight(a);
  }
  if (facet === 'year' || facet === 'document') return (a, b) => a.localeCompare(b);
  if (facet !== 'district' && facet !== 'industry') return () => 0;
  const rank = (value: string): number => {
    const node = nodeNamed(graph, value);
    if (node === undefined) return Number.MAX_SAFE_INTEGER;
    const group = facet === 'district' ? DISTRICT_ORDER.indexOf(node.class) : 0;
    return group * graph.dataset.nodes.length + graph.documentOrder(node.id);
  };
  return (a, b) => rank(a) - rank(b);
}
