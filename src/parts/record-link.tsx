import type { ReactNode } from 'react';
import type { AtlasNode } from '../atlas/records/node.ts';
import { useChoices } from '../state/atlas-context.tsx';
import { SubjectLink } from './subject-link.tsx';

/** The name of a record in the reader's language: verbatim Chinese, or our own translation. */
export function recordName(node: Pick<AtlasNode, 'name' | 'nameEn'>, language: 'zh' | 'en'): string {
  return language === 'en' ? (node.nameEn ?? node.name) : node.name;
}

export function useRecordName(): (node: Pick<AtlasNode, 'name' | 'nameEn'>) => string {
  const language = useChoices((state) => state.language);
  return (node) => recordName(node, language);
}

/** A link to a record. */
export function RecordLink({ node, children }: { node: AtlasNode; children?: ReactNode }) {
  return <SubjectLink subject={{ kind: 'node', node }}>{children}</SubjectLink>;
}
