import type { Finding } from '../atlas/records/finding.ts';
import { SubjectLink } from './subject-link.tsx';

/** A link to a finding. */
export function FindingLink({ finding }: { finding: Finding }) {
  return <SubjectLink subject={{ kind: 'finding', finding }} />;
}
