import type { Graph } from '../../src/atlas/graph/graph.ts';
import { findSubject } from '../../src/atlas/graph/subject-in-graph.ts';
import type { Citation } from '../../src/atlas/records/citation.ts';
import type { StoryStep } from '../../src/atlas/records/story.ts';
import { subjectCitations } from '../../src/atlas/records/subject-citations.ts';
import { readSubjectAddress, type Subject } from '../../src/atlas/records/subject-reference.ts';
import type { Problems } from '../checks/problems.ts';
import { figuresIn, figuresOf, figuresOfDocument, numberWordIn } from './figures.ts';
import { unsoundNames } from './unsound-names.ts';

interface Place {
  file: string;
  /** The line of the step. */
  row: number;
}

const keyOf = ({ document, locator }: Citation): string => `${document}#${locator}`;

/** Where a document may be cited: at any of its sections. */
const citable = (subject: Subject): readonly Citation[] =>
  subject.kind === 'document'
    ? subject.document.sections.map(({ locator }) => ({ document: subject.document.id, locator }))
    : subjectCitations(subject);

/**
 * A step is sound where its address is read back by the page without a notice, its records exist, each citation is one of theirs,
 * and each figure of its words stands in a record that is cited.
 */
export function checkStep(step: StoryStep, place: Place, graph: Graph, problems: Problems): void {
  for (const name of unsoundNames(step.address, graph))
    problems.add({
      ...place,
      column: 'address',
      zh: `网址中的“${name}”打开时读不懂，或不该写在这里`,
      en: `“${name}” in the address is not understood by the page, or does not belong there`,
    });
  const selected = new URLSearchParams(step.address).get('select');
  const names = new Set([...(selected === null ? [] : [selected]), ...step.records]);
  const subjects = [...names].flatMap((name) => {
    const reference = readSubjectAddress(name);
    const subject = reference === undefined ? undefined : findSubject(graph, reference);
    if (subject === undefined)
      problems.add({ ...place, column: 'records', zh: `没有“${name}”`, en: `there is no “${name}”` });
    return subject === undefined ? [] : [subject];
  });
  checkSources(step, subjects, place, problems);
  checkFigures(step, subjects, { graph, place, problems });
}

function checkSources(step: StoryStep, subjects: readonly Subject[], place: Place, problems: Problems): void {
  const known = new Set(subjects.flatMap((subject) => citable(subject).map(keyOf)));
  for (const citation of step.citations)
    if (!known.has(keyOf(citation)))
      problems.add({
        ...place,
        column: 'citations',
        zh: `“${keyOf(citation)}”不是这一步任何一条记录的出处`,
        en: `“${keyOf(citation)}” is no source of a record of this step`,
      });
}

const TEXTS = [
  ['heading', 'heading'],
  ['headingEn', 'heading_en'],
  ['words', 'words'],
  ['wordsEn', 'words_en'],
  ['notes', 'notes'],
  ['notesEn', 'notes_en'],
] as const;

function checkFigures(
  step: StoryStep,
  subjects: readonly Subject[],
  { graph, place, problems }: { graph: Graph; place: Place; problems: Problems },
): void {
  const cited = new Set(step.citations.map(keyOf));
  const stated = new Set([
    ...subjects
      .filter((subject) => citable(subject).some((citation) => cited.has(keyOf(citation))))
      .flatMap((subject) => [...figuresOf(subject)]),
    ...step.citations.flatMap(({ document }) => {
      const found = graph.document(document);
      return found === undefined ? [] : [...figuresOfDocument(found)];
    }),
  ]);
  for (const [name, column] of TEXTS) {
    const text = step[name] ?? '';
    for (const [value, written] of figuresIn(text))
      if (!stated.has(value))
        problems.add({
          ...place,
          column,
          zh: `“${written}”在所引的记录里找不到`,
          en: `“${written}” stands in no record that is cited`,
        });
    const word = name.endsWith('En') ? numberWordIn(text) : undefined;
    if (word !== undefined)
      problems.add({
        ...place,
        column,
        zh: `“${word}”请用阿拉伯数字写，才能核对`,
        en: `write “${word}” in digits, so that it can be checked`,
      });
  }
}
