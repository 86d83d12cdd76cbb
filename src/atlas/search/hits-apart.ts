import type { Reader } from '../reading/block.ts';
import { quantityOf, yearOf } from '../reading/indicator-value-words.ts';
import { type Sibling, tellApart } from '../reading/telling-apart.ts';
import { documentShortTitle, recordName } from '../records/display-name.ts';
import { subjectName } from '../records/subject-name.ts';
import type { SearchSubject } from './search-entry.ts';

type Told = Pick<Reader, 'graph' | 'language' | 'words'>;

/** One line of the results. */
export interface ResultLine {
  id: string;
  subject: SearchSubject;
  isDraft: boolean;
}

/** What is written as the name of a result. */
export function resultName(subject: SearchSubject, language: 'zh' | 'en'): string {
  if (subject.kind === 'topic') return recordName(subject.topic, language);
  return subject.kind === 'section' ? subject.section.heading : subjectName(subject, language).text;
}

/** What a result is, in a corner of its line that may be cut short: its class, and after it the whole that it is part of. */
export function resultKind(
  reader: Told,
  subject: SearchSubject,
): readonly [what: string, whole: string | undefined] {
  const { graph, language, words } = reader;
  switch (subject.kind) {
    case 'node': {
      const { node } = subject;
      const whole = graph.breadcrumb(node.id).at(-1);
      const isTold = whole !== undefined && whole.class !== 'city';
      return [words(`class.${node.class}`), isTold ? recordName(whole, language) : undefined];
    }
    case 'finding':
      return [words('kind.finding'), undefined];
    case 'topic':
      return [words('kind.topic'), undefined];
    case 'section':
      return [documentShortTitle(subject.document, language), undefined];
    case 'document': {
      const { status } = subject.document;
      // A draft is marked as one already.
      return [words(status === 'draft' ? 'document.kind' : `document.status.${status}`), undefined];
    }
  }
}

/** Of a number its value and year, without which its name says little; nothing of others. */
export function resultValue({ words }: Told, subject: SearchSubject): string | undefined {
  if (subject.kind !== 'node' || subject.node.kind !== 'indicator') return undefined;
  const { attributes } = subject.node;
  return [quantityOf(attributes, words), yearOf(attributes, words)].filter((part) => part !== '').join(' · ');
}

/** What distinguishes the results of one answer from one another, by their ids. */
export function resultsApart(reader: Told, lines: readonly ResultLine[]): ReadonlyMap<string, string> {
  const { words } = reader;
  const rows = lines.map(
    ({ id, subject, isDraft }): Sibling => ({
      key: id,
      name: resultName(subject, reader.language),
      node: subject.kind === 'node' ? subject.node : undefined,
      // The whole may be cut: it does not count as seen.
      visible: () =>
        [
          resultKind(reader, subject)[0],
          resultValue(reader, subject) ?? '',
          isDraft ? words('basis.draft') : '',
        ].join('\n'),
    }),
  );
  const told = tellApart(reader, rows);
  return new Map([...told].map(([id, own]) => [id, own.join(' · ')]));
}
