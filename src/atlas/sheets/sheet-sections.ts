import type { Fact } from '../facts/fields.ts';
import type { Citation } from '../records/citation.ts';
import type { Indicator } from '../records/indicator.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { IndustrySheet, Neighbour, OverallSheet, Sheet, TiedRecord } from './sheet-of.ts';
import type { SheetPlace, SheetProject } from './sheet-places.ts';

/** One line of the column of facts. */
export type SheetItem =
  | { kind: 'fact'; key: string; fact: Fact; citations: readonly Citation[] }
  | { kind: 'place'; key: string; entry: SheetPlace; citations: readonly Citation[] }
  | { kind: 'project'; key: string; project: SheetProject; citations: readonly Citation[] }
  | { kind: 'record'; key: string; record: TiedRecord; citations: readonly Citation[] }
  | { kind: 'target'; key: string; record: TiedRecord<Indicator>; citations: readonly Citation[] }
  | { kind: 'neighbour'; key: string; neighbour: Neighbour; citations: readonly Citation[] };

export type SectionKey =
  | 'facts'
  | 'places'
  | 'projects'
  | 'bureaus'
  | 'targets'
  | 'measures'
  | 'neighbours'
  | 'systems';

/** A part of the column of facts: empty where the texts are silent. */
export interface SheetSection {
  key: SectionKey;
  items: readonly SheetItem[];
  /** The one place of the documents where all of its lines are stated, said once at its head; none where they differ. */
  common: readonly Citation[];
}

const known = new WeakMap<Sheet, readonly SheetSection[]>();

/** The column of facts of a sheet, part by part, worked out once. */
export function sectionsOf(sheet: Sheet): readonly SheetSection[] {
  const sections =
    known.get(sheet) ?? (sheet.kind === 'overall' ? overallSections(sheet) : industrySections(sheet));
  known.set(sheet, sections);
  return sections;
}

function industrySections(sheet: IndustrySheet): readonly SheetSection[] {
  return [
    section(
      'facts',
      sheet.facts.map((fact) => ({
        kind: 'fact',
        key: fact.key,
        fact,
        citations: uniqueCitations(fact.sources.flatMap(({ citations }) => citations)),
      })),
    ),
    section('places', sheet.places.map(placeItem)),
    section(
      'projects',
      sheet.projects.map((project) => ({
        kind: 'project',
        key: project.project.id,
        project,
        citations: project.citations,
      })),
    ),
    section('bureaus', sheet.bureaus.map(recordItem)),
    section(
      'targets',
      sheet.targets.map((record) => ({
        kind: 'target',
        key: record.node.id,
        record,
        citations: record.citations,
      })),
    ),
    section('measures', sheet.measures.map(recordItem)),
    section(
      'neighbours',
      sheet.neighbours.map((neighbour) => ({
        kind: 'neighbour',
        key: neighbour.industry.id,
        neighbour,
        citations: neighbour.link.citations,
      })),
    ),
  ];
}

const overallSections = ({ places, systems }: OverallSheet): readonly SheetSection[] => [
  section('systems', systems.map(recordItem)),
  section('places', places.map(placeItem)),
];

const placeItem = (entry: SheetPlace): SheetItem => ({
  kind: 'place',
  key: entry.place.id,
  entry,
  citations: entry.citations,
});

const recordItem = (record: TiedRecord): SheetItem => ({
  kind: 'record',
  key: record.node.id,
  record,
  citations: record.citations,
});

const written = (citations: readonly Citation[]): string =>
  citations.map(({ document, locator }) => `${document}#${locator}`).join(' ');

function section(key: SectionKey, items: readonly SheetItem[]): SheetSection {
  const [first, ...others] = items;
  const isCommon =
    first !== undefined &&
    others.length > 0 &&
    first.citations.length > 0 &&
    others.every(({ citations }) => written(citations) === written(first.citations));
  return { key, items, common: isCommon ? first.citations : [] };
}
