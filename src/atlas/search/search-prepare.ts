import type { AtlasDocument } from '../records/document.ts';
import type { Finding } from '../records/finding.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Topic } from '../records/topic.ts';
import { documentParts, findingParts, sectionParts, topicParts } from './document-parts.ts';
import { nodeParts, remarksOf } from './node-parts.ts';
import { prepareContext } from './prepare-context.ts';
import { type SearchEntry, searchEntry } from './search-entry.ts';

/** What the search reads of the dataset; a graph's `dataset` is one. */
export interface Searchable {
  nodes: readonly AtlasNode[];
  links?: readonly Link[];
  findings?: readonly Finding[];
  documents?: readonly AtlasDocument[];
  topics?: readonly Topic[];
}

/** Folds every record, finding, document and section, one a step. Names have no readings yet: see `withReading`. */
export function* prepareEntries(dataset: Searchable): Generator<undefined, SearchEntry[]> {
  const documents = new Map((dataset.documents ?? []).map((document) => [document.id, document]));
  const context = prepareContext(documents, dataset.links ?? []);
  const remarks = remarksOf(dataset.links ?? []);
  const entries: SearchEntry[] = [];
  yield;
  for (const node of dataset.nodes) {
    entries.push(searchEntry(nodeParts(node, remarks.get(node.id) ?? [], context)));
    yield;
  }
  for (const finding of dataset.findings ?? []) {
    entries.push(searchEntry(findingParts(finding, context)));
    yield;
  }
  entries.push(...(dataset.topics ?? []).map((topic) => searchEntry(topicParts(topic))));
  for (const document of documents.values()) {
    entries.push(searchEntry(documentParts(document)));
    for (const section of document.sections) {
      entries.push(searchEntry(sectionParts(document, section, context)));
    }
    yield;
  }
  return entries;
}
