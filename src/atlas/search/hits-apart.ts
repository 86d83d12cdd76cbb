import type { Reader } from '../reading/block.ts';
import { quantityOf, yearOf } from '../reading/indicator-value-words.ts';
import { type Sibling, tellApart } from '../reading/telling-apart.ts';
import { documentShortTitle, recordName } from '../records/display-name.ts';
import type { AtlasNode } from '../records/node.ts';
import { subjectName } from '../records/subject-reference.ts';
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

/** What is said of a result beside its name: its class and whole, of an indicator its value and year, else what it is. */
export function resultKind(reader: Told, subject: SearchSubject): string {
  const { language, words } = reader;
  switch (subject.kind) {
    case 'node':
      return kindOfNode(reader, subject.node);
    case 'finding':
      return words('kind.finding');
    case 'topic':
      return words('kind.topic');
    case 'section':
      return documentShortTitle(subject.document, language);
    case 'document':
      // A draft is marked as one already.
      return words(
        subject.document.status === 'draft' ? 'document.kind' : `document.status.${subject.document.status}`,
      );
  }
}

function kindOfNode({ graph, language, words }: Told, node: AtlasNode): string {
  const whole = graph.breadcrumb(node.id).at(-1);
  const more =
    node.kind === 'indicator'
      ? [quantityOf(node.attributes, words), yearOf(node.attributes, words)]
      : whole === undefined || whole.class === 'city'
        ? []
        : [recordName(whole, language)];
  return [words(`class.${node.class}`), ...more].filter((part) => part !== '').join(' · ');
}

/** What distinguishes the results of one answer from one another, by their ids. */
export function resultsApart(reader: Told, lines: readonly ResultLine[]): ReadonlyMap<string, string> {
  const { words } = reader;
  const rows = lines.map(
    ({ id, subject, isDraft }): Sibling => ({
      key: id,
      name: resultName(subject, reader.language),
      node: subject.kind === 'node' ? subject.node : undefined,
      visible: () => [resultKind(reader, subject), ...(isDraft ? [words('basis.draft')] : [])].join('\n'),
    }),
  );
  const told = tellApart(reader, rows);
  return new Map([...told].map(([id, own]) => [id, own.join(' · ')]));
}
