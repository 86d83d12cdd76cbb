import type { ReactNode } from 'react';
import { type Named, recordName } from '../atlas/records/display-name.ts';
import type { AtlasNode } from '../atlas/records/node.ts';
import { useChoices } from '../state/atlas-context.tsx';
import { SubjectLink } from './subject-link.tsx';

export function useRecordName(): (node: Named) => string {
  const language = useChoices((state) => state.language);
  return (node) => recordName(node, language);
}

/** A link to a record. */
export function RecordLink({ node, children }: { node: AtlasNode; children?: ReactNode }) {
  return <SubjectLink subject={{ kind: 'node', node }}>{children}</SubjectLink>;
}
