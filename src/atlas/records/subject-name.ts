import { recordName } from './display-name.ts';
import type { Subject, SubjectLanguage, SubjectReference } from './subject-reference.ts';

export function referenceOf(subject: Subject): SubjectReference {
  switch (subject.kind) {
    case 'node':
      return { kind: 'node', id: subject.node.id };
    case 'finding':
      return { kind: 'finding', id: subject.finding.id };
    case 'document':
      return { kind: 'document', id: subject.document.id };
  }
}

/** The name in a language, and the language that it is in: verbatim Chinese, or our own translation where there is one. */
export function subjectName(
  subject: Subject,
  language: SubjectLanguage,
): { text: string; language: SubjectLanguage } {
  const [own, ours] = namesOf(subject);
  return language === 'en' && ours !== undefined
    ? { text: ours, language: 'en' }
    : { text: own, language: 'zh' };
}

function namesOf(subject: Subject): readonly [own: string, ours: string | undefined] {
  switch (subject.kind) {
    case 'node':
      return [recordName(subject.node, 'zh'), subject.node.nameEn];
    case 'finding':
      return [subject.finding.title, subject.finding.titleEn];
    case 'document':
      return [subject.document.title, subject.document.titleEn];
  }
}
