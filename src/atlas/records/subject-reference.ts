import type { AtlasDocument } from './document.ts';
import type { Finding } from './finding.ts';
import { type NodeId, parseNodeId } from './id.ts';
import type { AtlasNode } from './node.ts';

/** What can be read on its own, as choices and addresses hold it. */
export type SubjectReference =
  | { kind: 'node'; id: NodeId }
  | { kind: 'finding'; id: string }
  | { kind: 'document'; id: string };

/** What can be read on its own: a record, a finding, or a source document (by its own id, `2021-14fyp`). */
export type Subject =
  | { kind: 'node'; node: AtlasNode }
  | { kind: 'finding'; finding: Finding }
  | { kind: 'document'; document: AtlasDocument };

export type SubjectLanguage = 'zh' | 'en';

/** Documents have ids of their own; in an address they are told from records by this. */
const DOCUMENT_PREFIX = 'document/';
const FINDING_PREFIX = 'finding/';

/** The name in an address: `place/zone/qianwan`, `finding/bay-name`, `document/2021-14fyp`. */
export function subjectAddress({ kind, id }: SubjectReference): string {
  return kind === 'document' ? `${DOCUMENT_PREFIX}${id}` : id;
}

/** Reads a name of an address; `undefined` where it can be none. Whether there is such a subject is not asked. */
export function readSubjectAddress(text: string): SubjectReference | undefined {
  const id = parseNodeId(text);
  if (id === undefined) return undefined;
  if (id.startsWith(DOCUMENT_PREFIX)) return { kind: 'document', id: id.slice(DOCUMENT_PREFIX.length) };
  return id.startsWith(FINDING_PREFIX) ? { kind: 'finding', id } : { kind: 'node', id };
}
