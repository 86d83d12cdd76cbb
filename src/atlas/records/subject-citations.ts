import { type Citation } from './citation.ts';
import type { Subject } from './subject-reference.ts';
import { uniqueCitations } from './unique-citations.ts';

/** Where the documents speak of it; of a finding, all its readings. */
export function subjectCitations(subject: Subject): readonly Citation[] {
  switch (subject.kind) {
    case 'node':
      return subject.node.citations;
    case 'finding':
      return uniqueCitations(subject.finding.readings.flatMap(({ citations }) => citations));
    case 'document':
      return subject.document.citations;
  }
}
